package nl.comensha.zichtbaar.report;

import java.security.SecureRandom;
import java.util.Locale;

/** Human-readable number of a report, random so that it tells nothing of other reports (decision 12): {@code 2026-K7MT-Q}. */
final class ReportNumber {
    /** Without vowels and look-alikes. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXYZ";
    /** Weights and their differences have no factor in common with 27: one wrong or two swapped characters always show. */
    private static final int[] WEIGHTS = {1, 2, 4, 5};

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportNumber() {}

    static String next(int year) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < WEIGHTS.length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return "%d-%s-%c".formatted(year, code, check(code));
    }

    /** The number as it is stored, however it was typed; empty when no such number can exist. */
    static String parse(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("\\d{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]")) {
            return "";
        }
        return check(number.substring(5, 9)) == number.charAt(10) ? number : "";
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
