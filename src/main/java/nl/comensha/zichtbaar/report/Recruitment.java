package nl.comensha.zichtbaar.report;

/** How the person was recruited. */
public enum Recruitment {
    ONLINE,
    PARTNER,
    FAMILY,
    ACQUAINTANCE,
    EMPLOYMENT_AGENCY,
    ADVERTISEMENT,
    SMUGGLER,
    OTHER,
    UNKNOWN
}
