package nl.comensha.zichtbaar.report.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.shared.Country;

/** Countries and languages by name, those that reports mention most often first. */
final class Countries {
    private static final List<String> OFTEN = List.of("NL", "PL", "RO", "BG", "HU", "NG", "UG", "VN", "CN", "MA", "UA");
    private static final List<String> SPOKEN =
            List.of("nl", "en", "pl", "ro", "bg", "hu", "fr", "es", "ar", "vi", "zh");

    private Countries() {}

    static String name(String code) {
        return switch (code) {
            case Country.UNKNOWN, Country.STATELESS, Country.KOSOVO -> Words.capital(Words.of("code.Country." + code));
            default -> Locale.of("", code).getDisplayCountry(Words.locale());
        };
    }

    static String language(String code) {
        return Words.capital(Locale.of(code).getDisplayLanguage(Words.locale()));
    }

    static String names(Collection<String> codes) {
        return codes.stream().map(Countries::name).collect(Collectors.joining(", "));
    }

    static String languages(Collection<String> codes) {
        return codes.stream().map(Countries::language).collect(Collectors.joining(", "));
    }

    static List<String> countries() {
        List<String> rest = new ArrayList<>(Country.codes());
        rest.add(Country.KOSOVO);
        return ordered(List.of(Country.UNKNOWN), OFTEN, rest, Countries::name);
    }

    static List<String> nationalities() {
        List<String> rest = new ArrayList<>(Country.codes());
        rest.add(Country.KOSOVO);
        return ordered(List.of(Country.UNKNOWN, Country.STATELESS), OFTEN, rest, Countries::name);
    }

    static List<String> languages() {
        return ordered(List.of(), SPOKEN, Arrays.asList(Locale.getISOLanguages()), Countries::language);
    }

    private static List<String> ordered(
            List<String> special, List<String> often, List<String> rest, Function<String, String> name) {
        Set<String> all = new LinkedHashSet<>(special);
        all.addAll(often);
        Collator collator = Collator.getInstance(Words.locale());
        all.addAll(rest.stream()
                .sorted((one, other) -> collator.compare(name.apply(one), name.apply(other)))
                .toList());
        return List.copyOf(all);
    }
}
