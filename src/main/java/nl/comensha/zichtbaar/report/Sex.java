package nl.comensha.zichtbaar.report;

/** Sex as the reporter states it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
