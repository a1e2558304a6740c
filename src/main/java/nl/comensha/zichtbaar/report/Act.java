package nl.comensha.zichtbaar.report;

/** The acts of article 273f Sr, first section. */
public enum Act {
    RECRUITING,
    TRANSPORTING,
    TRANSFERRING,
    HARBOURING,
    RECEIVING,
    UNKNOWN
}
