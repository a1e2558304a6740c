package nl.comensha.zichtbaar.shared;

/** The twelve provinces, by their ISO 3166-2 letters. */
public enum Province {
    GR,
    FR,
    DR,
    OV,
    FL,
    GE,
    UT,
    NH,
    ZH,
    ZE,
    NB,
    LI
}
