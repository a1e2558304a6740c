package nl.comensha.zichtbaar.report;

/** An answer in which not knowing is an answer too. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
