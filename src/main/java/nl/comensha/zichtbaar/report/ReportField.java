package nl.comensha.zichtbaar.report;

/** A field of the form, so that what is missing can be named and linked to; {@link Step} is where it stands. */
public enum ReportField {
    REPORT_DATE(Step.REPORT),
    CASE_FILE_TYPE(Step.REPORT),
    LEGAL_BASIS(Step.REPORT),
    POLICE_UNIT(Step.REPORT),
    MUNICIPALITY(Step.REPORT),
    OWN_CASE_NUMBER(Step.REPORT),
    NAMES(Step.PERSON),
    SEX(Step.PERSON),
    AGE(Step.PERSON),
    NATIONALITIES(Step.PERSON),
    RESIDENCE_STATUS(Step.PERSON),
    V_NUMBER(Step.PERSON),
    EMAIL(Step.PERSON),
    FORMS(Step.EXPLOITATION),
    SECTORS(Step.EXPLOITATION),
    PERIOD(Step.EXPLOITATION),
    ACCOUNT(Step.EXPLOITATION),
    CARE_NEEDS(Step.CARE),
    REFLECTION_PERIOD(Step.CARE),
    COMPLAINT(Step.CARE);

    /** The steps of the form. */
    public enum Step {
        REPORT,
        PERSON,
        EXPLOITATION,
        CARE,
        CHECK
    }

    private final Step step;

    ReportField(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
