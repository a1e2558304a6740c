package nl.comensha.zichtbaar.report;

/** Signals that reporters often see. */
public enum Indicator {
    NO_IDENTITY_PAPERS,
    NO_OWN_MONEY,
    DEBTS,
    CONTROLLED_MOVEMENT,
    CONTROLLED_CONTACT,
    LIVES_AT_WORKPLACE,
    LONG_HOURS,
    INJURIES,
    FEAR,
    NEW_EXPENSIVE_GOODS,
    MANY_ADDRESSES,
    FALSE_STATEMENTS
}
