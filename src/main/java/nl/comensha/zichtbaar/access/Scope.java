package nl.comensha.zichtbaar.access;

/** Which reports of the own organisation a membership reaches. */
public enum Scope {
    OWN,
    UNIT,
    ORGANISATION
}
