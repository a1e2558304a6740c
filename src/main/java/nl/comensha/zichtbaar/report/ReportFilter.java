package nl.comensha.zichtbaar.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.shared.Country;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.shared.Province;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows. It travels in the address of the page, but for what somebody typed into the search field: that
 * may be a case number or a name.
 *
 * @param from first report date
 * @param to last report date
 * @param values at most one code for each field; always a code that can exist
 * @param statuses empty means all
 * @param search as it was typed
 */
public record ReportFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<Field, String> values,
        Set<ReportStatus> statuses,
        String search) {

    public static final ReportFilter NONE = new ReportFilter(null, null, Map.of(), Set.of(), "");

    private static final String FROM = "van";
    private static final String TO = "tot";
    private static final String STATUS = "status";
    private static final int LONGEST_SEARCH = 80;

    /** What can be filtered by one code, with its name in the address. */
    public enum Field {
        REPORTER_TYPE("aanmelder", value -> value.matches("[A-Z_]{1,40}")),
        ORGANISATION("organisatie", Field::isIdentifier),
        UNIT("eenheid", Field::isIdentifier),
        FORM("vorm", ExploitationForm.class),
        SECTOR("sector", ExploitationSector.class),
        SEX("geslacht", Sex.class),
        AGE_BAND("leeftijd", AgeBand.class),
        MINOR("minderjarig", Answer.class),
        NATIONALITY("nationaliteit", Country::isKnownCode),
        PROVINCE(
                "provincie",
                value -> value.equals("UNKNOWN") || names(Province.class).contains(value)),
        REGION("regio", Municipalities::isCentre),
        POLICE_UNIT("politie-eenheid", PoliceUnit.class);

        private final String parameter;
        private final Predicate<String> exists;

        Field(String parameter, Predicate<String> exists) {
            this.parameter = parameter;
            this.exists = exists;
        }

        Field(String parameter, Class<? extends Enum<?>> codes) {
            this(parameter, names(codes)::contains);
        }

        private static Set<String> names(Class<? extends Enum<?>> codes) {
            return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        }

        private static boolean isIdentifier(String value) {
            try {
                return UUID.fromString(value).toString().equals(value);
            } catch (IllegalArgumentException none) {
                return false;
            }
        }
    }

    /** One choice of a filter, with its name for people. */
    public record Choice(String value, String label) {}

    public ReportFilter {
        values = Map.copyOf(values);
        statuses = Set.copyOf(statuses);
        search = search.strip();
        if (search.length() > LONGEST_SEARCH) {
            search = search.substring(0, LONGEST_SEARCH);
        }
        values.forEach((field, value) -> {
            if (!field.exists.test(value)) {
                throw new IllegalArgumentException("No such " + field);
            }
        });
    }

    public ReportFilter withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ReportFilter(first, last, values, statuses, search);
    }

    /** With this code for the field; null takes the field out. */
    public ReportFilter with(Field field, @Nullable String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new ReportFilter(from, to, changed, statuses, search);
    }

    public ReportFilter withStatuses(Set<ReportStatus> chosen) {
        return new ReportFilter(from, to, values, chosen, search);
    }

    public ReportFilter withSearch(String typed) {
        return new ReportFilter(from, to, values, statuses, typed);
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Whether it lets every report through. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** From the parameters of an address; what is unknown there is passed over. */
    public static ReportFilter fromParameters(Map<String, List<String>> parameters) {
        ReportFilter filter = NONE.withPeriod(date(parameters, FROM), date(parameters, TO));
        for (Field field : Field.values()) {
            String value = values(parameters, field.parameter)
                    .filter(field.exists)
                    .findFirst()
                    .orElse(null);
            filter = filter.with(field, value);
        }
        Set<ReportStatus> chosen = EnumSet.noneOf(ReportStatus.class);
        List<String> written = values(parameters, STATUS).toList();
        Stream.of(ReportStatus.values())
                .filter(status -> written.contains(status.name()))
                .forEach(chosen::add);
        return filter.withStatuses(chosen);
    }

    /** For an address, always in the same order; without the search. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (from != null) {
            parameters.put(FROM, List.of(from.toString()));
        }
        if (to != null) {
            parameters.put(TO, List.of(to.toString()));
        }
        for (Field field : Field.values()) {
            value(field).ifPresent(value -> parameters.put(field.parameter, List.of(value)));
        }
        if (!statuses.isEmpty()) {
            parameters.put(STATUS, statuses.stream().sorted().map(Enum::name).toList());
        }
        return parameters;
    }

    private static Stream<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }

    private static @Nullable LocalDate date(Map<String, List<String>> parameters, String name) {
        String written = values(parameters, name).findFirst().orElse("");
        try {
            return written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
