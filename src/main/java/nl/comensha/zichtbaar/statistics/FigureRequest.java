package nl.comensha.zichtbaar.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What an address asks for.
 *
 * @param ignored names of parameters that mean nothing here or whose value does not exist
 */
public record FigureRequest(FigureFilter filter, Measure measure, List<String> ignored) {
    private static final int LONGEST = 60;
    /** Stands in the address after signing in on the way here, and asks for nothing. */
    private static final String AFTER_SIGN_IN = "continue";

    public FigureRequest {
        ignored = List.copyOf(ignored);
    }

    /** An address that somebody mistyped or that is out of date still shows what it can. */
    static FigureRequest of(
            Map<String, List<String>> parameters, int defaultYear, BiPredicate<Dimension, String> exists) {
        List<String> ignored = new ArrayList<>();
        int year = defaultYear;
        Measure measure = Measure.REPORTS;
        Map<Dimension, String> chosen = new EnumMap<>(Dimension.class);
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String value =
                    parameter.getValue().isEmpty() ? "" : parameter.getValue().getFirst();
            Optional<Dimension> dimension = dimension(name);
            if (name.equals(FigureFilter.YEAR) && value.matches("(19|20)\\d\\d")) {
                year = Integer.parseInt(value);
            } else if (name.equals(Measure.PARAMETER) && measure(value).isPresent()) {
                measure = measure(value).get();
            } else if (dimension.isPresent() && exists.test(dimension.get(), code(dimension.get(), value))) {
                chosen.put(dimension.get(), code(dimension.get(), value));
            } else if (!name.equals(AFTER_SIGN_IN)) {
                ignored.add(name.length() <= LONGEST ? name : name.substring(0, LONGEST));
            }
        }
        return new FigureRequest(new FigureFilter(year, chosen), measure, ignored);
    }

    private static Optional<Dimension> dimension(String parameter) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.parameter().equals(parameter))
                .findFirst();
    }

    private static Optional<Measure> measure(String address) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.address().equals(address))
                .findFirst();
    }

    private static String code(Dimension dimension, String value) {
        return dimension == Dimension.ORGANISATION
                ? value
                : value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
