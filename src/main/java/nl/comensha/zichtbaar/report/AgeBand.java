package nl.comensha.zichtbaar.report;

import java.time.LocalDate;
import java.time.Period;

/**
 * Age on the report date, in the bands that reporters and figures use; {@link #MINOR} and {@link #ADULT} are for who knows
 * no more than that.
 */
public enum AgeBand {
    UNDER_12(0, 11),
    FROM_12_TO_14(12, 14),
    FROM_15_TO_17(15, 17),
    FROM_18_TO_20(18, 20),
    FROM_21_TO_25(21, 25),
    FROM_26_TO_30(26, 30),
    FROM_31_TO_40(31, 40),
    FROM_41_TO_50(41, 50),
    FROM_51_TO_60(51, 60),
    OVER_60(61, 130),
    MINOR(0, 17),
    ADULT(18, 130),
    UNKNOWN(0, 130);

    /** Age of majority in the Netherlands (article 1:233 BW). */
    private static final int MAJORITY = 18;

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The narrowest band that holds this age in whole years. */
    public static AgeBand of(int age) {
        for (AgeBand band : values()) {
            if (age >= band.from && age <= band.to) {
                return band;
            }
        }
        return UNKNOWN;
    }

    /** Age in whole years on a day. */
    public static int ageOn(LocalDate day, LocalDate birthDate) {
        return Period.between(birthDate, day).getYears();
    }

    /** The band when only the year of birth is known: narrow where both possible ages share one, else minor, adult or unknown. */
    public static AgeBand ofBirthYear(int birthYear, LocalDate day) {
        int oldest = day.getYear() - birthYear;
        AgeBand young = of(Math.max(0, oldest - 1));
        AgeBand old = of(oldest);
        if (young == old) {
            return old;
        }
        return young.minor() == old.minor() && old.minor() != Answer.UNKNOWN
                ? (old.minor() == Answer.YES ? MINOR : ADULT)
                : UNKNOWN;
    }

    /** Whether a person in this band is a minor. */
    public Answer minor() {
        if (to < MAJORITY) {
            return Answer.YES;
        }
        return from >= MAJORITY ? Answer.NO : Answer.UNKNOWN;
    }
}
