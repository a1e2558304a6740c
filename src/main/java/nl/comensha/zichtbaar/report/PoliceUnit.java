package nl.comensha.zichtbaar.report;

/** Police unit: ten regional ones and the national one. */
public enum PoliceUnit {
    NOORD_NEDERLAND,
    OOST_NEDERLAND,
    MIDDEN_NEDERLAND,
    NOORD_HOLLAND,
    AMSTERDAM,
    DEN_HAAG,
    ROTTERDAM,
    ZEELAND_WEST_BRABANT,
    OOST_BRABANT,
    LIMBURG,
    LANDELIJKE_EENHEID,
    NOT_APPLICABLE,
    UNKNOWN
}
