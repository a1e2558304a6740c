package nl.comensha.zichtbaar.seeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.ExploitationForm;
import nl.comensha.zichtbaar.report.ImportProblem;
import nl.comensha.zichtbaar.report.ReportCsv;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's file is read as far as it can be, and what cannot is said by line and column. */
class ReportCsvTest {

    private static final String HEADER = "report_date,legal_basis,sex,nationalities,forms";
    private static final String GOOD = "2021-03-04,LEGAL_DUTY,FEMALE,NL|MA,SEXUAL_EXPLOITATION|CRIMINAL_EXPLOITATION";

    private final List<ReportCsv.Row> rows = new ArrayList<>();

    @Test
    void readsAPlainRow() throws IOException {
        assertThat(read(HEADER + "\n" + GOOD + "\n").problems()).isEmpty();

        ReportFacts facts = only().input().facts();
        assertThat(only().problems()).isEmpty();
        assertThat(only().line()).isEqualTo(2);
        assertThat(facts.reportDate()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(facts.sex()).isEqualTo(Sex.FEMALE);
        assertThat(facts.nationalities()).containsExactly("NL", "MA");
        assertThat(facts.forms())
                .containsExactly(ExploitationForm.SEXUAL_EXPLOITATION, ExploitationForm.CRIMINAL_EXPLOITATION);
    }

    @Test
    void toleratesWhatSpreadsheetsDo() throws IOException {
        String file = "\uFEFFReport date;Legal basis;Sex;Nationalities;Forms;Municipality;Exploitation_from\r\n"
                + "4-3-2021;legal duty;female;nl;sexual-exploitation;den haag;3-2020\r\n\r\n;;;;;;\r\n";

        assertThat(read(file).problems()).isEmpty();

        ReportFacts facts = only().input().facts();
        assertThat(only().problems()).isEmpty();
        assertThat(facts.reportDate()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(facts.municipality()).isEqualTo("'s-Gravenhage");
        assertThat(facts.exploitationFrom()).isEqualTo(YearMonth.of(2020, 3));
    }

    @Test
    void derivesAgeBandAndMinorFromTheBirthDateOrYear() throws IOException {
        read(HEADER + ",birth_date,birth_year\n" + GOOD + ",2004-03-05,\n" + GOOD + ",,2003\n" + GOOD + ",,1980\n");

        assertThat(rows).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(rows.getFirst().input().facts().age()).isEqualTo(16);
        assertThat(rows)
                .extracting(row -> row.input().facts().ageBand())
                .containsExactly(AgeBand.FROM_15_TO_17, AgeBand.UNKNOWN, AgeBand.ADULT);
        assertThat(rows)
                .extracting(row -> row.input().facts().minor())
                .containsExactly(Answer.YES, Answer.UNKNOWN, Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "report_date|2021-02-30|date",
                "report_date|03/04/2021|date",
                "report_date|2031-01-01|date-future",
                "report_date|1921-01-01|date-past",
                "report_date||required",
                "sex|vrouw|choice",
                "forms|SEXUAL_EXPLOITATION;X|choice",
                "nationalities|Nederlands|country",
                "municipality|Atlantis|municipality",
                "languages|Klingon|language",
                "birth_date|2025-01-01|birth",
                "birth_year|85|year",
                "v_number|12345|v-number",
                "email|geen adres|email",
                "phone|bel mij|phone",
                "exploitation_from|maart|month",
                "exploitation_to|2021-09|period-after-report"
            })
    void saysWhatIsWrongWithACell(String column, @Nullable String cell, String key) throws IOException {
        String value = cell == null ? "" : cell;
        List<String> header = new ArrayList<>(List.of(HEADER.split(",")));
        List<String> cells = new ArrayList<>(List.of(GOOD.split(",")));
        if (header.contains(column)) {
            cells.set(header.indexOf(column), value);
        } else {
            header.add(column);
            cells.add(value);
        }

        read(String.join(",", header) + "\n" + String.join(",", cells) + "\n");

        assertThat(only().isSound()).isFalse();
        ImportProblem problem = only().problems().getFirst();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.key()).isEqualTo("import.problem." + key);
        assertThat(value.isEmpty() || !problem.arguments().contains(value)).isTrue();
    }

    @Test
    void noticesWhatContradictsItself() throws IOException {
        read(HEADER
                + ",birth_date,birth_year,age_band,minor,exploitation_from,exploitation_to,acts\n"
                + GOOD
                + ",1990-01-01,1991,MINOR,YES,2020-05,2020-03,UNKNOWN|RECEIVING\n");

        assertThat(only().problems())
                .extracting(ImportProblem::key)
                .containsExactlyInAnyOrder(
                        "import.problem.birth-year-contradicts",
                        "import.problem.age-contradicts",
                        "import.problem.minor-contradicts",
                        "import.problem.period-order",
                        "import.problem.unknown-and-known");
    }

    @Test
    void aBrokenRowDoesNotSpoilTheNext() throws IOException {
        read(HEADER + "\n" + GOOD + ",more,than,header\n2021-01-01,LEGAL_DUTY\n" + GOOD + "\n");

        assertThat(rows).extracting(ReportCsv.Row::isSound).containsExactly(false, false, true);
        assertThat(rows.getFirst().problems().getFirst().key()).isEqualTo("import.problem.cells");
        assertThat(rows.getFirst().problems().getFirst().arguments()).containsExactly("8", "5");
    }

    @Test
    void namesUnknownMissingAndRepeatedColumnsOnce() throws IOException {
        ReportCsv.Result result = read("""
                report_date,legal_basis,sex,sex,hobby,BSN
                2021-03-04,LEGAL_DUTY,MALE,MALE,x,y
                2021-03-04,LEGAL_DUTY,MALE,MALE,x,y
                """);

        assertThat(result.problems())
                .extracting(problem -> problem.key().replace("import.problem.", "") + " " + problem.column())
                .containsExactly(
                        "column-twice sex",
                        "column-unknown hobby",
                        "bsn BSN",
                        "column-missing nationalities",
                        "column-missing forms");
        assertThat(result.isSound()).isFalse();
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.problems()).isEmpty());
    }

    @Test
    void aFileWithoutHeaderShowsNothingOfItsFirstRow() throws IOException {
        ReportCsv.Result result = read(GOOD + ",Emma\n");

        assertThat(rows).isEmpty();
        assertThat(result.problems()).extracting(ImportProblem::key).containsExactly("import.problem.no-header");
        assertThat(result.problems().toString()).doesNotContain("Emma");
    }

    @Test
    void saysWhenThereIsNothingInIt() throws IOException {
        assertThat(read("").problems()).extracting(ImportProblem::key).containsExactly("import.problem.empty-file");
        assertThat(read(HEADER + "\n").problems())
                .extracting(ImportProblem::key)
                .containsExactly("import.problem.no-rows");
    }

    @Test
    void pointsAtTheCellsOfAFileThatIsNotUtf8() throws IOException {
        read(HEADER + ",given_names\n" + GOOD + ",Anna\n" + GOOD + ",Noëlle\n", ISO_8859_1);

        assertThat(rows).extracting(ReportCsv.Row::isSound).containsExactly(true, false);
        assertThat(rows.getLast().problems())
                .containsExactly(new ImportProblem(
                        3, "given_names", "import.problem.encoding", List.of(), ImportProblem.Severity.ERROR));
        assertThat(read(HEADER + "\n" + GOOD + "\n", UTF_16).problems())
                .extracting(ImportProblem::key)
                .containsExactly("import.problem.file-encoding");
    }

    @Test
    void refusesCellsThatAreTooLongOrHoldControlCharacters() throws IOException {
        read(HEADER + ",given_names,account\n" + GOOD + "," + "a".repeat(201) + "," + "b".repeat(20_001) + "\n" + GOOD
                + ",A\u0000nna,\"two\nlines\"\n");

        assertThat(rows.getFirst().problems())
                .extracting(ImportProblem::key)
                .containsExactly("import.problem.too-long", "import.problem.too-long");
        assertThat(rows.getFirst().problems().getLast().arguments()).containsExactly("20000");
        assertThat(rows.getLast().problems())
                .extracting(ImportProblem::key)
                .containsExactly("import.problem.characters");
        assertThat(rows.getLast().input().person().account()).isEqualTo("two\nlines");
    }

    @Test
    void stopsWhereAQuoteNeverEnds() throws IOException {
        ReportCsv.Result result = read(HEADER + "\n" + GOOD + "\n\"" + "x,\n".repeat(500_000));

        assertThat(rows).hasSize(1);
        assertThat(result.problems()).extracting(ImportProblem::key).containsExactly("import.problem.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"\"", ",,,,", "\u0000", ";\n;", "report_date\n\"", "\n\n\n", "\uFEFF"})
    void neverThrowsOnRubbish(String rubbish) throws IOException {
        assertThat(read(rubbish).isSound()).isFalse();
    }

    private ReportCsv.Result read(String text) throws IOException {
        return read(text, UTF_8);
    }

    private ReportCsv.Result read(String text, Charset charset) throws IOException {
        return new ReportCsv(LocalDate.of(2026, 11, 1))
                .read(new ByteArrayInputStream(text.getBytes(charset)), rows::add);
    }

    private ReportCsv.Row only() {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
