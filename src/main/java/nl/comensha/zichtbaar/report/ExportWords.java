package nl.comensha.zichtbaar.report;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The reader's language, to be taken along to where there is no screen.
 *
 * @param translate from a key of the translations to its text
 */
public record ExportWords(Locale locale, UnaryOperator<String> translate) {
    public String of(String key) {
        return translate.apply(key);
    }

    /** The word for a code. */
    public String of(Enum<?> code) {
        return capital(of("code." + code.getDeclaringClass().getSimpleName() + "." + code.name()));
    }

    /** The name of a country or nationality by its code. */
    public String country(String code) {
        return switch (code) {
            case "XX", "ZZ", "XK" -> capital(of("code.Country." + code));
            default -> Locale.of("", code).getDisplayCountry(locale);
        };
    }

    /** As a cell begins: with a capital. */
    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
