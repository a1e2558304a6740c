package nl.comensha.zichtbaar.statistics;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Ids;

/** Many generated facts in a store of their own, to measure with. */
public final class GeneratedFigures implements AutoCloseable {
    private static final List<String> COUNTRIES =
            List.of("NL", "PL", "NG", "RO", "BG", "HU", "VN", "UG", "MA", "UA", "PH", "CN", "SY", "ER", "IN");
    private static final List<String> GROUPS =
            List.of("NATIONAL_POLICE", "FAIRWORK", "CARE_COORDINATION", "NLA", "SHELTER", "OTHER");
    private static final List<String> STATUSES =
            List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "SUBMITTED", "IN_REVIEW", "REJECTED");
    private static final int ORGANISATIONS = 200;
    private static final int LAST_YEAR = 2026;

    private final FactStore store = new FactStore();
    private final Reference reference = TestReference.create();
    private final FactFeed feed = mock(FactFeed.class);
    private final Figures figures = new Figures(store, feed, Clock.systemUTC());
    private final Random random = new Random(20211123);
    private final List<UUID> persons = new ArrayList<>();
    private final int years;

    /** Facts spread evenly over the years up to and with 2026; one in eight reports is of somebody reported before. */
    public GeneratedFigures(int reports, int years) throws SQLException {
        this.years = years;
        when(feed.whenReady()).thenReturn(reference);
        try (FactStore.Load load = store.load()) {
            for (int i = 0; i < reports; i++) {
                load.fact(report());
            }
            load.finish();
        }
    }

    /** The service over these facts, ready at once. */
    public Figures figures() {
        return figures;
    }

    /** As {@link #figures()}, just after a start. */
    public Figures stillLoading() {
        FactFeed busy = mock(FactFeed.class);
        when(busy.whenReady()).thenThrow(new StillLoading(400, 1000));
        return new Figures(store, busy, Clock.systemUTC());
    }

    /** Another filter, of up to two dimensions besides the year. */
    public FigureFilter filter() {
        FigureFilter filter = FigureFilter.of(LAST_YEAR - random.nextInt(years));
        for (int i = random.nextInt(3); i > 0; i--) {
            Dimension dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
            filter = filter.with(dimension, value(dimension.column()));
        }
        return filter;
    }

    /** All charts, from the question to the figures as the screen gets them. */
    public Dashboard dashboard(FigureFilter filter, Measure measure) {
        return figures.dashboard(filter, measure, reference);
    }

    /** A report comes in, as after a commit. */
    public void replaceOne() {
        store.replace(List.of(report()));
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }

    private FactRow report() {
        Map<Column, String> codes = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            codes.put(column, value(column));
        }
        LocalDate date = LocalDate.of(LAST_YEAR - random.nextInt(years), 1, 1).plusDays(random.nextInt(365));
        return FactRow.of(Ids.next(), person(), date, random.nextInt(70), codes);
    }

    private UUID person() {
        if (!persons.isEmpty() && random.nextInt(8) == 0) {
            return persons.get(random.nextInt(persons.size()));
        }
        UUID person = Ids.next();
        persons.add(person);
        return person;
    }

    private String value(Column column) {
        return switch (column) {
            case ORGANISATION -> "organisatie-" + random.nextInt(ORGANISATIONS);
            case UNIT -> "unit-" + random.nextInt(300);
            case REPORTER_TYPE, REPORTER_GROUP -> any(GROUPS);
            case STATUS -> any(STATUSES);
            case CASE_FILE_TYPE, RESIDENCE_STATUS -> "VALUE_" + random.nextInt(6);
            case MUNICIPALITY -> "Gemeente " + random.nextInt(342);
            case REGION -> "Regio " + random.nextInt(35);
            case NATIONALITY -> any(COUNTRIES);
            case FORM, SECTOR, SECTOR_GROUP, SEX, MINOR, AGE_BAND, PROVINCE, POLICE_UNIT ->
                random.nextInt(10) == 0
                        ? Dimension.UNKNOWN
                        : any(Dimension.valueOf(column.name()).codes());
        };
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
