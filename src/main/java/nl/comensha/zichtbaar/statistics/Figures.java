package nl.comensha.zichtbaar.statistics;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The live figures, for staff. Counting victims, a filter on what a person is (sex, form, nationality …) looks at the
 * person's own facts of the year, and a filter on what a report is (who reported, its status) at whether the person has such
 * a report in it.
 */
@Service
public class Figures {
    private final FactStore store;
    private final FactFeed feed;
    private final Clock clock;
    private final List<FigureDefinition> definitions = FigureDefinitions.read();

    Figures(FactStore store, FactFeed feed, Clock clock) {
        this.store = store;
        this.feed = feed;
        this.clock = clock;
    }

    /** What an address asks for; without a year the newest one with reports. Throws {@link StillLoading} after a start. */
    @Requires(Permission.SEE_FIGURES)
    public FigureRequest request(Map<String, List<String>> parameters) {
        Reference reference = feed.whenReady();
        int thisYear = Times.today(clock).getYear();
        int newest = store.years().stream()
                .filter(year -> year <= thisYear)
                .findFirst()
                .orElse(thisYear);
        return FigureRequest.of(parameters, newest, (dimension, code) -> exists(dimension, code, reference));
    }

    /** All figures of the screen. Throws {@link StillLoading} after a start. */
    @Requires(Permission.SEE_FIGURES)
    public Dashboard dashboard(FigureFilter filter, Measure measure) {
        return dashboard(filter, measure, feed.whenReady());
    }

    /** What can be filtered by, in the order in which it is offered. Throws {@link StillLoading} after a start. */
    @Requires(Permission.SEE_FIGURES)
    public Map<Dimension, List<Choice>> choices(int year) {
        Reference reference = feed.whenReady();
        Map<Dimension, List<Choice>> choices = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            choices.put(dimension, choices(dimension, year, reference));
        }
        return choices;
    }

    Dashboard dashboard(FigureFilter filter, Measure measure, Reference reference) {
        List<FigureDefinition> shown = definitions.stream()
                .filter(definition -> definition.counts().contains(measure))
                .toList();
        return store.read(connection -> count(new FactQueries(store, connection), filter, measure, reference, shown));
    }

    private Dashboard count(
            FactQueries queries,
            FigureFilter filter,
            Measure measure,
            Reference reference,
            List<FigureDefinition> shown)
            throws SQLException {
        LocalDate today = Times.today(clock);
        List<Integer> years = store.years();
        List<Dimension> dimensions = shown.stream()
                .map(FigureDefinition::dimension)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        FactQueries.Tally tally = queries.count(measure, filter, dimensions);
        FactQueries.Tally reports = measure == Measure.REPORTS ? tally : queries.reports(filter);
        long victims = measure == Measure.VICTIMS ? tally.total() : queries.victims(filter);
        FigureBuilder builder = new FigureBuilder(filter, measure, reference);
        List<Figure> figures = new ArrayList<>();
        for (FigureDefinition definition : shown) {
            Dimension dimension = definition.dimension();
            if (dimension == null) {
                FigureFilter before = filter.withYear(filter.year() - 1);
                long @Nullable [] previous = years.contains(before.year()) ? queries.months(measure, before) : null;
                figures.add(builder.overTime(definition, tally.months(), previous, today));
            } else {
                Map<String, Long> counts = tally.counts().getOrDefault(dimension, Map.of());
                figures.add(builder.split(definition, dimension, counts, victims));
            }
        }
        return new Dashboard(filter, measure, today, reports.total(), reports.notReviewed(), victims, years, figures);
    }

    private List<Choice> choices(Dimension dimension, int year, Reference reference) {
        Stream<Choice> known = switch (dimension) {
            case REPORTER_GROUP ->
                reference.groupsOf(year).stream().map(group -> new Choice(group.code(), group.label()));
            case ORGANISATION ->
                reference.organisations().stream()
                        .map(row -> new Choice(row.slug(), both(reference.nameOf(row, year))));
            case NATIONALITY -> store.codes(Column.NATIONALITY).all().stream().map(code -> new Choice(code, null));
            default -> dimension.codes().stream().map(code -> new Choice(code, null));
        };
        boolean alwaysKnown = dimension == Dimension.REPORTER_GROUP
                || dimension == Dimension.ORGANISATION
                || dimension == Dimension.STATUS;
        return Stream.concat(known, alwaysKnown ? Stream.empty() : Stream.of(new Choice(Dimension.UNKNOWN, null)))
                .toList();
    }

    private boolean exists(Dimension dimension, String code, Reference reference) {
        if (dimension == Dimension.REPORTER_GROUP) {
            return reference.groups().stream().anyMatch(group -> group.code().equals(code));
        }
        return choices(dimension, 0, reference).stream()
                .anyMatch(choice -> choice.code().equals(code));
    }

    private static Label both(String name) {
        return new Label(name, name);
    }
}
