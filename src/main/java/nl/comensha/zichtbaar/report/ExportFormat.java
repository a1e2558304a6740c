package nl.comensha.zichtbaar.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A kind of file for a table. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** A spreadsheet holds 1,048,576 rows; what is more goes on a next sheet. */
    private static final int SHEET = 1_000_000;

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Takes rows; the first is the head. */
    interface Sheet {
        void row(List<String> cells) throws IOException;

        void flush() throws IOException;

        /** Writes the end. One that broke off gets none, so that it cannot be taken for whole. */
        void finish() throws IOException;
    }

    Sheet open(OutputStream out, Locale locale) throws IOException {
        return this == CSV ? new Csv(out, locale) : new Xlsx(out);
    }

    /** A spreadsheet must not take what somebody typed for a formula. */
    static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static final class Csv implements Sheet {
        private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

        private final CsvWriter writer;

        Csv(OutputStream out, Locale locale) throws IOException {
            // Without the mark a spreadsheet takes the letters for another alphabet.
            out.write(BYTE_ORDER_MARK);
            writer = CsvWriter.builder()
                    .fieldSeparator(locale.getLanguage().equals("en") ? ',' : ';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out, StandardCharsets.UTF_8);
        }

        @Override
        public void row(List<String> cells) {
            writer.writeRecord(cells.stream().map(ExportFormat::neutral).toList());
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void finish() throws IOException {
            writer.close();
        }
    }

    private static final class Xlsx implements Sheet {
        private final Workbook book;
        private Worksheet sheet;
        private int sheets = 1;
        private int row;
        private @Nullable List<String> head;

        Xlsx(OutputStream out) {
            book = new Workbook(out, "Zichtbaar", "1.0");
            sheet = book.newWorksheet("1");
        }

        @Override
        public void row(List<String> cells) throws IOException {
            if (head == null) {
                head = cells;
                sheet.freezePane(0, 1);
            } else if (row == SHEET) {
                sheet.finish();
                sheets++;
                sheet = book.newWorksheet(String.valueOf(sheets));
                row = 0;
                write(head);
            }
            write(cells);
        }

        private void write(List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                // Not the table of shared strings: that would keep every text in memory until the end.
                sheet.inlineString(row, column, neutral(cells.get(column)));
            }
            row++;
        }

        @Override
        public void flush() throws IOException {
            sheet.flush();
        }

        @Override
        public void finish() throws IOException {
            book.finish();
        }
    }
}
