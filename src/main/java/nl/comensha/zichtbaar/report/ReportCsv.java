package nl.comensha.zichtbaar.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of reports, row by row, so that its size does not matter. It tolerates what spreadsheets do to a file (byte
 * order mark, line ends, semicolons or tabs, Dutch dates) and says of everything else, by line and column, what to mend; bad
 * input never makes it throw. It knows nothing of what a reporter may do or must fill in: that is for who submits the rows.
 */
public final class ReportCsv {

    private static final int LARGEST_CELL = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int ENOUGH_TO_BE_A_HEADER = 3;

    private final LocalDate today;
    private final int movedBy;

    /** @param today reports may not be of a later day */
    public ReportCsv(LocalDate today) {
        this(today, 0);
    }

    private ReportCsv(LocalDate today, int movedBy) {
        this.today = today;
        this.movedBy = movedBy;
    }

    /** The same, with report dates and months of exploitation moved by some days: demonstration data must not look old. */
    public ReportCsv movedBy(int days) {
        return new ReportCsv(today, days);
    }

    /**
     * One row.
     *
     * @param line where it starts in the file, the header being line 1
     * @param reference the file's own name for the row; empty when it has none
     * @param organisation slug of the reporter; only a labelled historical import may use it, an upload has its own
     * @param unit slug of the reporter's unit; empty when not given
     * @param desk how far the review desk is with it, for demonstration data only
     * @param input what could be read; cells with a problem are left unanswered
     */
    public record Row(
            int line,
            String reference,
            String organisation,
            String unit,
            String desk,
            ReportInput input,
            List<ImportProblem> problems) {

        public Row {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return problems.stream().noneMatch(ImportProblem::isError);
        }
    }

    /**
     * What there is to say of the file as a whole.
     *
     * @param rows how many rows were handed over
     * @param problems header, encoding, or where reading had to stop
     */
    public record Result(int rows, List<ImportProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return problems.stream().noneMatch(ImportProblem::isError);
        }
    }

    /**
     * Hands over each row as soon as it is read. Problems of the whole file are complete only at the end, so who stores rows
     * should wait for the result before keeping them.
     *
     * @throws IOException when the stream itself fails
     */
    public Result read(InputStream file, Consumer<Row> rows) throws IOException {
        List<ImportProblem> problems = new ArrayList<>();
        BufferedInputStream bytes = new BufferedInputStream(file);
        if (isUtf16(bytes)) {
            return new Result(0, List.of(ImportProblem.error(0, "", "import.problem.file-encoding")));
        }
        // Bytes that are not UTF-8 become a replacement character, which each cell then reports with its line and
        // column.
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), LONGEST_HEADER);
        skipByteOrderMark(text);
        char separator = separator(text);
        int count = 0;
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LARGEST_CELL)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            List<@Nullable ReportCsvColumn> header = null;
            for (CsvRecord csv : reader) {
                line = csv.getStartingLineNumber();
                if (header == null) {
                    header = header(csv.getFields(), problems);
                    if (header.isEmpty()) {
                        return new Result(0, problems);
                    }
                } else if (csv.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.accept(row(csv, header));
                    count++;
                }
            }
            if (header == null) {
                problems.add(ImportProblem.error(0, "", "import.problem.empty-file"));
            } else if (count == 0) {
                problems.add(ImportProblem.error(0, "", "import.problem.no-rows"));
            }
        } catch (CsvParseException e) {
            problems.add(ImportProblem.error((int) line, "", "import.problem.unreadable"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Result(count, problems);
    }

    private Row row(CsvRecord csv, List<@Nullable ReportCsvColumn> header) {
        ReportCsvCells cells = new ReportCsvCells((int) csv.getStartingLineNumber());
        if (csv.getFieldCount() != header.size()) {
            cells.rowProblem("cells", String.valueOf(csv.getFieldCount()), String.valueOf(header.size()));
        }
        for (int i = 0; i < Math.min(csv.getFieldCount(), header.size()); i++) {
            ReportCsvColumn column = header.get(i);
            if (column != null) {
                cells.put(column, csv.getField(i));
            }
        }
        ReportInput input = new ReportCsvReading(cells, today, movedBy).read();
        return new Row(
                cells.line(),
                cells.text(ReportCsvColumn.ROW),
                cells.text(ReportCsvColumn.ORGANISATION),
                cells.text(ReportCsvColumn.UNIT),
                cells.text(ReportCsvColumn.DESK),
                input,
                cells.problems());
    }

    /** The columns by position, null for one we do not know; empty when this is no header at all. */
    private static List<@Nullable ReportCsvColumn> header(List<String> titles, List<ImportProblem> problems) {
        List<@Nullable ReportCsvColumn> columns = new ArrayList<>();
        Set<ReportCsvColumn> seen = EnumSet.noneOf(ReportCsvColumn.class);
        List<ImportProblem> found = new ArrayList<>();
        for (String title : titles) {
            ReportCsvColumn column = ReportCsvColumn.ofHeader(title);
            if (column == null) {
                found.add(unknown(title.strip(), columns.size() + 1));
            } else if (!seen.add(column)) {
                found.add(ImportProblem.error(1, column.header(), "import.problem.column-twice"));
                column = null;
            }
            columns.add(column);
        }
        if (seen.size() < ENOUGH_TO_BE_A_HEADER) {
            // Without a header the first line is somebody's data: its cells must not be shown as names of columns.
            problems.add(ImportProblem.error(1, "", "import.problem.no-header"));
            return List.of();
        }
        problems.addAll(found);
        for (ReportCsvColumn column : ReportCsvColumn.required()) {
            if (!seen.contains(column)) {
                problems.add(ImportProblem.error(1, column.header(), "import.problem.column-missing"));
            }
        }
        return columns;
    }

    private static ImportProblem unknown(String title, int position) {
        if (title.toLowerCase(Locale.ROOT).matches("bsn|burgerservicenummer")) {
            return ImportProblem.error(1, title, "import.problem.bsn");
        }
        String shown = title.length() > 60 ? title.substring(0, 60) + "…" : title;
        return ImportProblem.note(1, shown, "import.problem.column-unknown", String.valueOf(position));
    }

    private static boolean isUtf16(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** The separator that the header line uses most; a comma when it uses none. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int read = 0; read < LONGEST_HEADER - 1; read++) {
            int c = text.read();
            if (c < 0 || ((c == '\n' || c == '\r') && read > 0)) {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        text.reset();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }
}
