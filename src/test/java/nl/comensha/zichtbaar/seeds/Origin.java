package nl.comensha.zichtbaar.seeds;

import java.util.List;
import java.util.Map;

/**
 * What goes with an origin: nationality, languages, and where a name is at home.
 *
 * @param country nationality
 * @param languages ISO 639-1, joined by '|'
 */
record Origin(String names, String country, String languages) {

    /** Citizens of the Union and its neighbours with free movement need no alien number. */
    private static final List<String> UNION = List.of("NL", "PL", "RO", "BG", "HU", "LT", "SK", "GR", "ES");

    private static final Map<String, Origin> ALL = Map.ofEntries(
            entry("DUTCH", "NL", "nl"),
            entry("ANTILLEAN", "NL", "nl"),
            entry("SURINAMESE", "NL", "nl"),
            entry("MOROCCAN", "MA", "ar"),
            entry("TURKISH", "TR", "tr"),
            entry("POLISH", "PL", "pl"),
            entry("ROMANIAN", "RO", "ro"),
            entry("BULGARIAN", "BG", "bg"),
            entry("HUNGARIAN", "HU", "hu"),
            entry("LITHUANIAN", "LT", "lt"),
            entry("SLOVAK", "SK", "sk|hu"),
            entry("GREEK", "GR", "el"),
            entry("SPANISH", "ES", "es"),
            entry("ALBANIAN", "AL", "sq"),
            entry("NIGERIAN", "NG", "en"),
            entry("UGANDAN", "UG", "en|lg"),
            entry("SIERRA_LEONEAN", "SL", "en"),
            entry("GAMBIAN", "GM", "en|wo"),
            entry("GUINEAN", "GN", "fr|ff"),
            entry("GHANAIAN", "GH", "en|tw"),
            entry("ETHIOPIAN", "ET", "am"),
            entry("ERITREAN", "ER", "ti"),
            entry("SOMALI", "SO", "so"),
            entry("VIETNAMESE", "VN", "vi"),
            entry("FILIPINO", "PH", "tl|en"),
            entry("CHINESE", "CN", "zh"),
            entry("INDONESIAN", "ID", "id"),
            entry("INDIAN", "IN", "hi|en"),
            entry("SYRIAN", "SY", "ar"),
            entry("UKRAINIAN", "UA", "uk|ru"),
            entry("COLOMBIAN", "CO", "es"),
            entry("BRAZILIAN", "BR", "pt"));

    static Origin of(String names) {
        Origin origin = ALL.get(names);
        if (origin == null) {
            throw new IllegalArgumentException(names);
        }
        return origin;
    }

    static boolean inUnion(String country) {
        return UNION.contains(country);
    }

    private static Map.Entry<String, Origin> entry(String names, String country, String languages) {
        return Map.entry(names, new Origin(names, country, languages));
    }
}
