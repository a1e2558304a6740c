package nl.comensha.zichtbaar.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one row: reads each as what its column asks for and notes what cannot be read, never throwing. */
final class ReportCsvCells {

    private static final int MOST_VALUES = 50;

    /** ISO first; a Dutch spreadsheet turns dates into day-month-year, which hyphens keep apart from the American order. */
    private static final List<DateTimeFormatter> DATES = List.of(strict("uuuu-MM-dd"), strict("d-M-uuuu"));

    private static final List<DateTimeFormatter> MONTHS = List.of(strict("uuuu-MM"), strict("M-uuuu"));

    private final int line;
    private final Map<ReportCsvColumn, String> cells = new EnumMap<>(ReportCsvColumn.class);
    private final List<ImportProblem> problems = new ArrayList<>();

    ReportCsvCells(int line) {
        this.line = line;
    }

    /** Takes a cell in; one that cannot be trusted as text is noted and counts as empty. */
    void put(ReportCsvColumn column, String raw) {
        if (raw.length() > column.maxLength()) {
            problem(column, "too-long", String.valueOf(column.maxLength()));
        } else if (raw.indexOf('\uFFFD') >= 0) {
            problem(column, "encoding");
        } else if (raw.chars().anyMatch(c -> Character.isISOControl(c) && !layout(column, c))) {
            problem(column, "characters");
        } else {
            cells.put(column, raw.strip());
        }
    }

    private static boolean layout(ReportCsvColumn column, int c) {
        boolean severalLines = column == ReportCsvColumn.ACCOUNT || column == ReportCsvColumn.ADDRESS;
        return c == '\t' || (severalLines && (c == '\n' || c == '\r'));
    }

    String text(ReportCsvColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The values of a cell with several, in order, each once. */
    List<String> texts(ReportCsvColumn column) {
        Set<String> values = new LinkedHashSet<>();
        for (String part : text(column).split("\\|", -1)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        if (values.size() > MOST_VALUES) {
            problem(column, "too-many", String.valueOf(MOST_VALUES));
            return List.of();
        }
        return List.copyOf(values);
    }

    <E extends Enum<E>> @Nullable E choice(ReportCsvColumn column, Class<E> type) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        E value = constant(text, type);
        if (value == null) {
            problem(column, "choice", allowed(type));
        }
        return value;
    }

    <E extends Enum<E>> List<E> choices(ReportCsvColumn column, Class<E> type) {
        Set<E> values = new LinkedHashSet<>();
        boolean wrong = false;
        for (String text : texts(column)) {
            E value = constant(text, type);
            if (value == null) {
                wrong = true;
            } else {
                values.add(value);
            }
        }
        if (wrong) {
            problem(column, "choice", allowed(type));
        } else if (values.size() > 1
                && values.stream().anyMatch(value -> value.name().equals("UNKNOWN"))) {
            problem(column, "unknown-and-known", "UNKNOWN");
        }
        return List.copyOf(values);
    }

    /** The values of a cell after a conversion that answers null for what it does not know. */
    List<String> codes(ReportCsvColumn column, Function<String, @Nullable String> conversion, String key) {
        Set<String> values = new LinkedHashSet<>();
        boolean wrong = false;
        for (String text : texts(column)) {
            String value = conversion.apply(text);
            if (value == null) {
                wrong = true;
            } else {
                values.add(value);
            }
        }
        if (wrong) {
            problem(column, key);
        }
        return List.copyOf(values);
    }

    @Nullable
    String code(ReportCsvColumn column, Function<String, @Nullable String> conversion, String key) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String value = conversion.apply(text);
        if (value == null) {
            problem(column, key);
        }
        return value;
    }

    @Nullable
    LocalDate date(ReportCsvColumn column) {
        return parsed(column, DATES, format -> LocalDate.parse(text(column), format), "date");
    }

    @Nullable
    YearMonth month(ReportCsvColumn column) {
        return parsed(column, MONTHS, format -> YearMonth.parse(text(column), format), "month");
    }

    @Nullable
    Integer year(ReportCsvColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("(19|20)[0-9]{2}")) {
            return Integer.valueOf(text);
        }
        problem(column, "year");
        return null;
    }

    void problem(ReportCsvColumn column, String key, String... arguments) {
        problems.add(ImportProblem.error(line, column.header(), "import.problem." + key, arguments));
    }

    /** A problem of the row as a whole. */
    void rowProblem(String key, String... arguments) {
        problems.add(ImportProblem.error(line, "", "import.problem." + key, arguments));
    }

    int line() {
        return line;
    }

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    private <T> @Nullable T parsed(
            ReportCsvColumn column, List<DateTimeFormatter> formats, Function<DateTimeFormatter, T> parse, String key) {
        if (text(column).isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : formats) {
            try {
                return parse.apply(format);
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        problem(column, key);
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(String text, Class<E> type) {
        String name = text.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
