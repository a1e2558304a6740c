package nl.comensha.zichtbaar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** One export, from asking to the last row; it can be stopped from another thread. */
public final class ExportRun {
    /** Rows read at once; each lot is a transaction of its own. */
    static final int LOT = 500;

    private final Viewer viewer;
    private final String what;
    private final List<ReportColumn> columns;
    private final Lots lots;
    private final ApplicationEventPublisher events;

    private volatile boolean cancelled;

    /** Gives the rows after the last one of the lot before. */
    interface Lots {
        List<ReportListItem> after(@Nullable ReportListItem last, int limit);
    }

    ExportRun(Viewer viewer, String what, List<ReportColumn> columns, Lots lots, ApplicationEventPublisher events) {
        this.viewer = viewer;
        this.what = what;
        this.columns = columns;
        this.lots = lots;
        this.events = events;
    }

    /** Stops after the rows that are being read. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Writes all rows. Half an export must not look like a whole one, so a cancelled one throws and the download breaks off.
     *
     * @param progress hears how many rows were written so far
     */
    public void write(ExportFormat format, ExportWords words, OutputStream out, IntConsumer progress)
            throws IOException {
        int rows = 0;
        boolean whole = false;
        try {
            ExportFormat.Sheet sheet = format.open(out, words.locale());
            sheet.row(columns.stream().map(column -> words.of(column.key())).toList());
            ReportListItem last = null;
            List<ReportListItem> lot;
            do {
                if (cancelled) {
                    throw new IOException("Cancelled");
                }
                lot = next(last);
                for (ReportListItem item : lot) {
                    sheet.row(columns.stream()
                            .map(column -> column.text(item, words))
                            .toList());
                    last = item;
                }
                rows += lot.size();
                sheet.flush();
                progress.accept(rows);
            } while (lot.size() == LOT);
            sheet.finish();
            whole = true;
        } finally {
            audit(rows, whole);
        }
    }

    /** The viewer is bound around the transaction, never inside it. */
    private List<ReportListItem> next(@Nullable ReportListItem last) {
        return Viewers.callAs(viewer, () -> lots.after(last, LOT));
    }

    /** What left the house stands in the log, also when it broke off halfway. */
    private void audit(int rows, boolean whole) {
        String detail = what + ", " + rows + " rows" + (whole ? "" : ", broken off");
        Viewers.runAs(viewer, () -> events.publishEvent(new Audited("EXPORT", null, detail, "OK")));
    }
}
