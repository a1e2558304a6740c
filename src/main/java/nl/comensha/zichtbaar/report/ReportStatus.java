package nl.comensha.zichtbaar.report;

/** Where a submitted report stands. */
public enum ReportStatus {
    SUBMITTED,
    IN_REVIEW,
    QUESTION_ASKED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN;

    /** Whether figures count it (decision 1). */
    public boolean countable() {
        return this != REJECTED && this != WITHDRAWN;
    }

    /** Whether a registrar still has to judge it. */
    public boolean open() {
        return this == SUBMITTED || this == IN_REVIEW || this == QUESTION_ASKED;
    }
}
