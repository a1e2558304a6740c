package nl.comensha.zichtbaar.report;

/** Grondslag: on what ground the reporter may register this person. */
public enum LegalBasis {
    LEGAL_DUTY,
    WRITTEN_CONSENT,
    CONSENT_BY_GUARDIAN,
    NO_BASIS,
    UNKNOWN
}
