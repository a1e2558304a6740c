package nl.comensha.zichtbaar.report;

/** The means of article 273f Sr, first section. */
public enum Means {
    FORCE,
    THREAT,
    ABDUCTION,
    FRAUD,
    DECEPTION,
    ABUSE_OF_POWER,
    ABUSE_OF_VULNERABILITY,
    PAYMENTS,
    UNKNOWN
}
