package nl.comensha.zichtbaar.report;

/** Verblijfsstatus of the person on the report date. */
public enum ResidenceStatus {
    DUTCH_OR_EU,
    LAWFUL_PERMIT,
    ASYLUM_PROCEDURE,
    REFLECTION_PERIOD,
    DUBLIN_CLAIMANT,
    NO_LAWFUL_STAY,
    UNKNOWN
}
