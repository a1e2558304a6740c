package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {
    private static final ExportWords WORDS = new ExportWords(Locale.of("nl"), UnaryOperator.identity());

    private final List<Object> heard = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void makesAFormulaText(String typed) {
        assertThat(ExportFormat.neutral(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-K7MT-Q", "a=b", "'s-Gravenhage"})
    void leavesOrdinaryTextAlone(String typed) {
        assertThat(ExportFormat.neutral(typed)).isEqualTo(typed);
    }

    @Test
    void writesADutchSpreadsheetsCsv() throws IOException {
        run(1).write(ExportFormat.CSV, WORDS, out, rows -> {});
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFlist.column.NUMBER;list.column.OWN_CASE_NUMBER;")
                .contains("\r\n2021-0;'=cmd;2021-11-09;");
    }

    @Test
    void writesAllRowsInLotsAndTellsTheLog() throws IOException {
        List<Integer> progress = new ArrayList<>();
        run(1200).write(ExportFormat.CSV, WORDS, out, progress::add);
        assertThat(progress).containsExactly(500, 1000, 1200);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1201);
        assertThat(heard).containsExactly(new Audited("EXPORT", null, "own reports, 1200 rows", "OK"));
    }

    @Test
    void breaksOffWhenCancelledAndTellsWhatWasWritten() {
        ExportRun run = run(1200);
        assertThatThrownBy(() -> run.write(ExportFormat.CSV, WORDS, out, rows -> run.cancel()))
                .isInstanceOf(IOException.class);
        assertThat(heard).containsExactly(new Audited("EXPORT", null, "own reports, 500 rows, broken off", "OK"));
    }

    @Test
    void writesAWorkbook(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream written = Files.newOutputStream(file)) {
            run(3).write(ExportFormat.XLSX, WORDS, written, rows -> {});
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("2021-0", "2021-2", "&apos;=cmd");
        }
    }

    private ExportRun run(int rows) {
        List<ReportListItem> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(item("2021-" + i));
        }
        return new ExportRun(
                new Viewer.Job("test", Set.of()),
                "own reports",
                ReportColumn.OWN,
                (last, limit) -> {
                    int from = last == null ? 0 : all.indexOf(last) + 1;
                    return all.subList(from, Math.min(all.size(), from + limit));
                },
                heard::add);
    }

    private static ReportListItem item(String number) {
        return new ReportListItem(
                Ids.next(),
                number,
                ReportStatus.SUBMITTED,
                LocalDate.of(2021, 11, 9),
                Instant.EPOCH,
                Instant.EPOCH,
                7,
                "FairWork",
                null,
                "OTHER",
                ExploitationForm.UNKNOWN,
                ExploitationSector.UNKNOWN,
                Sex.UNKNOWN,
                AgeBand.UNKNOWN,
                Answer.UNKNOWN,
                "ZZ",
                "Rotterdam",
                "ZH",
                "Rotterdam",
                PoliceUnit.UNKNOWN,
                "=cmd");
    }
}
