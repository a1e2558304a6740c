package nl.comensha.zichtbaar.statistics;

import static nl.comensha.zichtbaar.statistics.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.comensha.zichtbaar.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The counting, on a small DuckDB. */
class FiguresTest {
    private static final FigureFilter YEAR = FigureFilter.of(2021);

    private final FactStore store = new FactStore();
    private final Figures figures = new Figures(
            store, mock(FactFeed.class), Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void countsFigure5AsPublished() {
        Map.of("NATIONAL_POLICE", 310, "FAIRWORK", 255, "CARE_COORDINATION", 202, "NLA", 40, "SHELTER", 24, "OTHER", 64)
                .forEach((group, count) -> store.replace(IntStream.range(0, count)
                        .mapToObj(
                                i -> report().with(Column.REPORTER_GROUP, group).row())
                        .toList()));

        Figure figure = figure("reporter-group", YEAR, Measure.REPORTS);

        assertThat(figure.categories())
                .extracting(Figure.Category::code, Figure.Category::count, Figure.Category::share)
                .containsExactly(
                        tuple("NATIONAL_POLICE", 310L, 35),
                        tuple("FAIRWORK", 255L, 28),
                        tuple("CARE_COORDINATION", 202L, 23),
                        tuple("NLA", 40L, 4),
                        tuple("SHELTER", 24L, 3),
                        tuple("OTHER", 64L, 7));
        assertThat(figure.total()).isEqualTo(895);
        assertThat(figure.publication()).isEqualTo(Figure.Publication.SAME);
        assertThat(name(figure, "NLA")).isEqualTo("Inspectie SZW");

        store.replace(List.of(report().row()));
        assertThat(figure("reporter-group", YEAR, Measure.REPORTS).publication())
                .isEqualTo(Figure.Publication.DIFFERENT);
    }

    @Test
    void leavesOutWhatWasRejectedOrWithdrawnAndTellsWhatIsNotReviewed() {
        store.replace(List.of(
                report().row(),
                report().with(Column.STATUS, "SUBMITTED").row(),
                report().with(Column.STATUS, "QUESTION_ASKED").row(),
                report().with(Column.STATUS, "REJECTED").row(),
                report().with(Column.STATUS, "WITHDRAWN").row()));

        Dashboard dashboard = dashboard(YEAR, Measure.REPORTS);

        assertThat(dashboard.reports()).isEqualTo(3);
        assertThat(dashboard.notReviewed()).isEqualTo(2);
        assertThat(dashboard.victims()).isEqualTo(3);
    }

    @Test
    void countsAPersonOnceInEachYear() {
        UUID person = Ids.next();
        store.replace(List.of(
                report().of(person).on("2021-01-05").row(),
                report().of(person).on("2021-12-31").row(),
                report().of(person).on("2020-06-01").row()));

        assertThat(dashboard(YEAR, Measure.VICTIMS).victims()).isEqualTo(1);
        assertThat(dashboard(YEAR, Measure.VICTIMS).reports()).isEqualTo(2);
        assertThat(dashboard(FigureFilter.of(2020), Measure.VICTIMS).victims()).isEqualTo(1);
    }

    @Test
    void takesOfAPersonTheKnownOverTheUnknownElseTheMostRecent() {
        UUID person = Ids.next();
        store.replace(List.of(
                report().of(person)
                        .on("2021-01-05")
                        .with(Column.FORM, "FORCED_BEGGING")
                        .with(Column.SEX, "FEMALE")
                        .row(),
                report().of(person)
                        .on("2021-05-05")
                        .with(Column.FORM, "CRIMINAL_EXPLOITATION")
                        .row(),
                // Rejected, so that it says nothing.
                report().of(person)
                        .on("2021-09-05")
                        .with(Column.FORM, "ORGAN_REMOVAL")
                        .with(Column.STATUS, "REJECTED")
                        .row()));

        assertThat(counts("form", YEAR, Measure.VICTIMS)).containsEntry("CRIMINAL_EXPLOITATION", 1L);
        assertThat(counts("form", YEAR, Measure.VICTIMS)).containsEntry("FORCED_BEGGING", 0L);
        assertThat(counts("sex", YEAR, Measure.VICTIMS))
                .containsEntry("FEMALE", 1L)
                .containsEntry("UNKNOWN", 0L);
        assertThat(counts("sex", YEAR, Measure.REPORTS))
                .containsEntry("FEMALE", 1L)
                .containsEntry("UNKNOWN", 1L);
    }

    @Test
    void takesAgeFromThePersonsFirstReportOfTheYear() {
        UUID person = Ids.next();
        store.replace(List.of(
                report().of(person).on("2021-02-01").with(Column.MINOR, "YES").row(),
                report().of(person).on("2021-11-01").with(Column.MINOR, "NO").row()));

        assertThat(counts("minor", YEAR, Measure.VICTIMS))
                .containsEntry("YES", 1L)
                .containsEntry("NO", 0L);
    }

    @Test
    void showsAPersonWithEveryGroupThatReportedWithoutShares() {
        UUID person = Ids.next();
        store.replace(List.of(
                report().of(person).with(Column.REPORTER_GROUP, "FAIRWORK").row(),
                report().of(person).row(),
                report().with(Column.REPORTER_GROUP, "FAIRWORK").row()));

        Figure figure = figure("reporter-group", YEAR, Measure.VICTIMS);

        assertThat(counts(figure)).containsEntry("FAIRWORK", 2L).containsEntry("NATIONAL_POLICE", 1L);
        assertThat(figure.overlapping()).isTrue();
        assertThat(figure.total()).isEqualTo(2);
        assertThat(figure.categories()).extracting(Figure.Category::share).containsOnlyNulls();
    }

    @Test
    void keepsTheOtherValuesOfWhatIsFilteredAndNarrowsTheRest() {
        store.replace(List.of(
                report().with(Column.SEX, "FEMALE").with(Column.PROVINCE, "ZH").row(),
                report().with(Column.SEX, "MALE").with(Column.PROVINCE, "NH").row()));
        FigureFilter women = YEAR.with(Dimension.SEX, "FEMALE");

        for (Measure measure : Measure.values()) {
            assertThat(counts("sex", women, measure))
                    .containsEntry("FEMALE", 1L)
                    .containsEntry("MALE", 1L);
            assertThat(counts("province", women, measure))
                    .containsEntry("ZH", 1L)
                    .containsEntry("NH", 0L);
            assertThat(dashboard(women, measure).victims()).isEqualTo(1);
        }
    }

    @Test
    void countsVictimsByAFilterOnTheirReports() {
        UUID person = Ids.next();
        store.replace(List.of(
                report().of(person).with(Column.ORGANISATION, "fairwork").row(),
                report().of(person).with(Column.SEX, "MALE").row(),
                report().with(Column.SEX, "MALE").row()));
        FigureFilter fairwork = YEAR.with(Dimension.ORGANISATION, "fairwork");

        // The sex is known from another organisation's report: it is the person's all the same.
        assertThat(counts("sex", fairwork, Measure.VICTIMS)).containsEntry("MALE", 1L);
        assertThat(counts("sex", fairwork, Measure.REPORTS))
                .containsEntry("MALE", 0L)
                .containsEntry("UNKNOWN", 1L);
    }

    @Test
    void takesTheTopTenTheRestAndTheUnknown() {
        for (int i = 0; i < 14; i++) {
            String country = "Q" + (char) ('A' + i);
            int times = 20 - i;
            store.replace(IntStream.range(0, times)
                    .mapToObj(j -> report().with(Column.NATIONALITY, country).row())
                    .toList());
        }
        store.replace(List.of(report().row()));

        Figure figure = figure("nationality", YEAR, Measure.REPORTS);

        assertThat(figure.categories()).hasSize(12);
        assertThat(figure.categories().getFirst().code()).isEqualTo("QA");
        assertThat(figure.categories().get(10).kind()).isEqualTo(Figure.Kind.REST);
        assertThat(figure.categories().get(10).count()).isEqualTo(10 + 9 + 8 + 7);
        assertThat(figure.categories().getLast().kind()).isEqualTo(Figure.Kind.UNKNOWN);
        assertThat(figure.total()).isEqualTo(dashboard(YEAR, Measure.REPORTS).reports());
        // What was chosen is among them even when it is small.
        assertThat(figure("nationality", YEAR.with(Dimension.NATIONALITY, "QN"), Measure.REPORTS)
                        .categories())
                .anySatisfy(category -> assertThat(category.chosen()).isTrue());
    }

    @Test
    void comparesMonthsWithTheYearBeforeOnlyWhenThatYearIsKnown() {
        store.replace(List.of(report().on("2021-03-01").with(Column.SEX, "MALE").row()));
        assertThat(months(YEAR).previous()).isNull();
        assertThat(months(YEAR).values()).hasSize(12).contains(1L, 0L);

        store.replace(
                List.of(report().on("2020-05-01").with(Column.SEX, "FEMALE").row()));
        assertThat(months(YEAR).previous()).isNotNull().contains(1L);
        // Known, but nobody fits: that is a zero.
        assertThat(months(YEAR.with(Dimension.SEX, "MALE")).previous())
                .isNotNull()
                .containsOnly(0L);
    }

    @Test
    void leavesMonthsToComeEmpty() {
        store.replace(List.of(report().on("2026-02-01").row()));

        assertThat(months(FigureFilter.of(2026)).values()).hasSize(12).last().isNull();
        assertThat(months(FigureFilter.of(2026)).values().get(10)).isZero();
    }

    @Test
    void replacesAReportAndTheFactsOfItsPersons() {
        UUID report = Ids.next();
        UUID person = Ids.next();
        store.replace(List.of(
                report().id(report).of(person).with(Column.SEX, "MALE").row(),
                report().of(person).row()));

        store.replace(List.of(report().id(report).with(Column.SEX, "FEMALE").row()));

        assertThat(dashboard(YEAR, Measure.VICTIMS).reports()).isEqualTo(2);
        assertThat(counts("sex", YEAR, Measure.VICTIMS))
                .containsEntry("FEMALE", 1L)
                .containsEntry("MALE", 0L)
                .containsEntry("UNKNOWN", 1L);

        store.replace(
                List.of(report().id(report).with(Column.STATUS, "WITHDRAWN").row()));
        assertThat(dashboard(YEAR, Measure.VICTIMS).victims()).isEqualTo(1);
    }

    @Test
    void loadsEverythingWithItsLinks() throws SQLException {
        UUID first = Ids.next();
        UUID second = Ids.next();
        UUID person = Ids.next();
        try (FactStore.Load load = store.load()) {
            load.fact(report().id(first).row());
            load.fact(report().id(second).row());
            load.fact(report().row());
            load.link(first, person);
            load.link(second, person);
            load.finish();
        }

        assertThat(dashboard(YEAR, Measure.REPORTS).reports()).isEqualTo(3);
        assertThat(dashboard(YEAR, Measure.REPORTS).victims()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfAYearWithoutReports() {
        store.replace(List.of(report().row()));

        assertThat(dashboard(FigureFilter.of(2019), Measure.REPORTS).hasYear()).isFalse();
        assertThat(dashboard(YEAR, Measure.REPORTS).hasYear()).isTrue();
    }

    private Dashboard dashboard(FigureFilter filter, Measure measure) {
        return figures.dashboard(filter, measure, TestReference.create());
    }

    private Figure figure(String key, FigureFilter filter, Measure measure) {
        return dashboard(filter, measure).figures().stream()
                .filter(figure -> figure.definition().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Figure.Months months(FigureFilter filter) {
        return Objects.requireNonNull(figure("months", filter, Measure.REPORTS).months());
    }

    private Map<String, Long> counts(String key, FigureFilter filter, Measure measure) {
        return counts(figure(key, filter, measure));
    }

    private static Map<String, Long> counts(Figure figure) {
        return figure.categories().stream().collect(Collectors.toMap(Figure.Category::code, Figure.Category::count));
    }

    private static String name(Figure figure, String code) {
        Function<Figure.Category, String> name =
                category -> category.name() == null ? "" : category.name().dutch();
        return figure.categories().stream()
                .filter(category -> category.code().equals(code))
                .map(name)
                .findFirst()
                .orElse("");
    }
}
