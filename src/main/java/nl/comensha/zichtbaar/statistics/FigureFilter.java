package nl.comensha.zichtbaar.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which facts are counted: those of one year, and of one value in each chosen dimension.
 *
 * @param year of the report date
 * @param chosen code by dimension, {@link Dimension#UNKNOWN} for what is not known
 */
public record FigureFilter(int year, Map<Dimension, String> chosen) {
    /** Name of the year in the address. */
    public static final String YEAR = "jaar";

    public FigureFilter {
        EnumMap<Dimension, String> copy = new EnumMap<>(Dimension.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    public static FigureFilter of(int year) {
        return new FigureFilter(year, Map.of());
    }

    public Optional<String> get(Dimension dimension) {
        return Optional.ofNullable(chosen.get(dimension));
    }

    public boolean has(Dimension dimension, String code) {
        return code.equals(chosen.get(dimension));
    }

    public FigureFilter withYear(int other) {
        return new FigureFilter(other, chosen);
    }

    public FigureFilter with(Dimension dimension, String code) {
        EnumMap<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(chosen);
        more.put(dimension, code);
        return new FigureFilter(year, more);
    }

    public FigureFilter without(Dimension dimension) {
        EnumMap<Dimension, String> less = new EnumMap<>(Dimension.class);
        less.putAll(chosen);
        less.remove(dimension);
        return new FigureFilter(year, less);
    }

    /** Chooses it, or lets it go when it was chosen. */
    public FigureFilter toggle(Dimension dimension, String code) {
        return has(dimension, code) ? without(dimension) : with(dimension, code);
    }

    /** The parameters of the address that shows this. */
    public Map<String, List<String>> parameters(Measure measure) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(YEAR, List.of(Integer.toString(year)));
        if (measure != Measure.REPORTS) {
            parameters.put(Measure.PARAMETER, List.of(measure.address()));
        }
        chosen.forEach((dimension, code) -> parameters.put(dimension.parameter(), List.of(address(dimension, code))));
        return parameters;
    }

    private static String address(Dimension dimension, String code) {
        return dimension == Dimension.ORGANISATION
                ? code
                : code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
