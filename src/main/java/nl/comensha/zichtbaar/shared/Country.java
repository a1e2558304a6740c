package nl.comensha.zichtbaar.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Countries and nationalities by ISO 3166-1 alpha-2 code, with two user-assigned codes beside them. */
public final class Country {
    /** Not known (user-assigned code). */
    public static final String UNKNOWN = "ZZ";
    /** Stateless (user-assigned code). */
    public static final String STATELESS = "XX";
    /** Kosovo (user-assigned code in general use). */
    public static final String KOSOVO = "XK";

    private static final List<String> CODES =
            Arrays.stream(Locale.getISOCountries()).toList();

    private Country() {}

    /** Every code that may be stored. */
    public static boolean isKnownCode(String code) {
        return code.equals(UNKNOWN) || code.equals(STATELESS) || code.equals(KOSOVO) || CODES.contains(code);
    }

    /** All countries, without the two special codes, in no particular order. */
    public static List<String> codes() {
        return CODES;
    }
}
