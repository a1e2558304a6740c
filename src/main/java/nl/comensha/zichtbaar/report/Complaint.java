package nl.comensha.zichtbaar.report;

/** Aangifte: did the person file a criminal complaint or cooperate otherwise. */
public enum Complaint {
    FILED,
    COOPERATING,
    NONE,
    UNKNOWN
}
