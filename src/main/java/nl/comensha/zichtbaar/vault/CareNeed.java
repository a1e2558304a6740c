package nl.comensha.zichtbaar.vault;

/** Needs for care that come with the person. */
public enum CareNeed {
    SHELTER,
    MEDICAL,
    PSYCHOLOGICAL,
    ADDICTION,
    MILD_INTELLECTUAL_DISABILITY,
    LEGAL_HELP,
    INTERPRETER,
    CHILDREN,
    WHEELCHAIR,
    NONE,
    UNKNOWN
}
