package nl.comensha.zichtbaar.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.ExploitationSector;
import nl.comensha.zichtbaar.report.LegalBasis;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.report.ReportCsv;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.Sex;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed seeds keep the factsheet's totals, and anybody can make them again. */
class GeneratedSeedsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void theGeneratorMakesThemAgainToTheByte(@TempDir Path folder) throws IOException {
        SeedGenerator.write(folder);

        try (Stream<Path> made = Files.list(folder)) {
            List<Path> files = made.toList();
            assertThat(files).hasSize(4);
            for (Path file : files) {
                assertThat(Path.of("seeds").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void the2021TotalsAreThoseOfFigure5() throws IOException {
        Map<String, String> types = Seeds.map("organisations.csv", "slug", "type");
        Map<String, String> groups = Seeds.map("reporter-group-types.csv", "type", "group");

        Map<String, Long> totals = rows("2021").stream()
                .collect(Collectors.groupingBy(
                        row -> Seeds.get(groups, Seeds.get(types, row.organisation())), Collectors.counting()));

        assertThat(totals)
                .isEqualTo(Map.of(
                        "NATIONAL_POLICE", 310L,
                        "FAIRWORK", 255L,
                        "CARE_COORDINATION", 202L,
                        "NLA", 40L,
                        "SHELTER", 24L,
                        "OTHER", 64L));
    }

    @Test
    void the895ReportsAreOf791PeopleAllIn2021() throws IOException {
        List<ReportCsv.Row> rows = rows("2021");
        Map<String, String> truth = Seeds.map("truth-2021.csv", "row", "person");

        assertThat(rows).hasSize(895).allSatisfy(row -> assertThat(truth).containsKey(row.reference()));
        assertThat(truth.values().stream().distinct()).hasSize(791);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.input().facts().reportDate())
                        .isBetween(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void theMajoritiesAreThoseOfTheFactsheetAmongReportsAndAmongVictims() throws IOException {
        List<ReportFacts> reports =
                rows("2021").stream().map(row -> row.input().facts()).toList();
        Map<String, String> truth = Seeds.map("truth-2021.csv", "row", "person");
        Map<String, ReportFacts> first = new HashMap<>();
        rows("2021")
                .forEach(row -> first.putIfAbsent(
                        Seeds.get(truth, row.reference()), row.input().facts()));

        for (List<ReportFacts> facts : List.of(reports, List.copyOf(first.values()))) {
            assertThat(share(facts, fact -> fact.sex() == Sex.FEMALE)).isGreaterThan(0.5);
            assertThat(share(facts, fact -> fact.minor() == Answer.NO)).isGreaterThan(0.5);
            assertThat(mostFrequent(facts, fact -> fact.nationalities().getFirst()))
                    .isEqualTo("NL");
            assertThat(mostFrequent(facts, fact -> fact.sectors().getFirst().group()))
                    .isEqualTo(ExploitationSector.Group.SEXUAL_SERVICES);
        }
    }

    @Test
    void asManyPeopleAskForShelterAsTheFactsheetHasRequests() throws IOException {
        Map<String, String> truth = Seeds.map("truth-2021.csv", "row", "person");

        List<String> asking = Seeds.rows("reports-2021.csv").stream()
                .filter(row -> row.getField("case_file_type").equals("REGISTRATION_AND_SHELTER"))
                .map(row -> Seeds.get(truth, row.getField("row")))
                .toList();

        assertThat(asking).hasSize(111).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "recent"})
    void everyRowIsReadWithoutAProblemAndTheUnansweredStaysLittle(String name) throws IOException {
        for (ReportCsv.Row row : rows(name)) {
            ReportFacts facts = row.input().facts();
            assertThat(row.problems()).as("row %s", row.reference()).isEmpty();
            assertThat(facts.forms()).isNotEmpty();
            assertThat(facts.sectors()).isNotEmpty();
            assertThat(facts.nationalities()).isNotEmpty();
            assertThat(List.of(facts.ageBand() != null, facts.minor() != null, facts.sex() != null))
                    .as("age, minor and sex of row %s", row.reference())
                    .containsOnly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "recent"})
    void municipalitiesLieInTheirPoliceUnit(String name) throws IOException {
        for (ReportCsv.Row row : rows(name)) {
            ReportFacts facts = row.input().facts();
            PoliceUnit unit = facts.policeUnit();
            boolean regional = unit != null && unit.compareTo(PoliceUnit.LANDELIJKE_EENHEID) < 0;
            assertThat(facts.municipality()).isNotNull();
            if (regional && !ReportFacts.UNKNOWN_PLACE.equals(facts.municipality())) {
                assertThat(Municipalities.policeUnit(facts.municipality())).isEqualTo(String.valueOf(unit));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "recent"})
    void nobodyIsIdentifiedWithoutALegalBasis(String name) throws IOException {
        for (ReportCsv.Row row : rows(name)) {
            if (row.input().facts().legalBasis() == LegalBasis.NO_BASIS) {
                assertThat(row.input().person()).isEqualTo(PersonalData.EMPTY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "recent"})
    void whatCouldBeSomebodysNumberIsRecognisablyGenerated(String name) throws IOException {
        for (ReportCsv.Row row : rows(name)) {
            PersonalData person = row.input().person();
            assertThat(person.vNumber()).matches("|99[0-9]{8}");
            assertThat(person.phone()).matches("|\\+31 6 9999 [0-9]{4}|069999[0-9]{4}");
            assertThat(person.email()).matches("|[a-z.]+@example\\.org");
            List<String> nationalities = row.input().facts().nationalities();
            assertThat(person.vNumber().isEmpty() || nationalities.stream().noneMatch("NL"::equals))
                    .isTrue();
        }
    }

    @Test
    void theDeskFindsPeopleOf2021AndPeopleReportedTwice() throws IOException {
        List<ReportCsv.Row> rows = rows("recent");
        Map<String, String> truth = Seeds.map("truth-recent.csv", "row", "person");
        List<String> of2021 =
                List.copyOf(Seeds.map("truth-2021.csv", "row", "person").values());

        assertThat(rows).hasSize(40);
        assertThat(truth.values().stream().distinct()).hasSize(38);
        assertThat(truth.values().stream().filter(of2021::contains)).hasSize(3);
        assertThat(rows)
                .extracting(ReportCsv.Row::desk)
                .contains("SUBMITTED", "IN_REVIEW", "QUESTION_ASKED", "ACCEPTED");
        assertThat(rows)
                .filteredOn(row -> row.organisation().equals("politie"))
                .extracting(ReportCsv.Row::unit)
                .contains("rotterdam", "amsterdam");
    }

    @Test
    void movingTheRecentReportsKeepsThemSound() throws IOException {
        List<ReportCsv.Row> moved = read("recent", new ReportCsv(DAY.plusDays(400)).movedBy(400));

        assertThat(moved).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(moved)
                .extracting(row -> row.input().facts().reportDate())
                .allSatisfy(date -> assertThat(date).isAfter(LocalDate.of(2027, 11, 1)));
    }

    private static List<ReportCsv.Row> rows(String name) throws IOException {
        return read(name, new ReportCsv(DAY));
    }

    private static List<ReportCsv.Row> read(String name, ReportCsv csv) throws IOException {
        List<ReportCsv.Row> rows = new ArrayList<>();
        try (InputStream file = Files.newInputStream(Path.of("seeds", "reports-" + name + ".csv"))) {
            ReportCsv.Result result = csv.read(file, rows::add);
            assertThat(result.problems()).isEmpty();
            assertThat(result.rows()).isEqualTo(rows.size());
        }
        return rows;
    }

    private static double share(List<ReportFacts> facts, Predicate<ReportFacts> which) {
        return (double) facts.stream().filter(which).count() / facts.size();
    }

    private static Object mostFrequent(List<ReportFacts> facts, Function<ReportFacts, Object> of) {
        return facts.stream().collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
