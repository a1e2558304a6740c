package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.EXPORT_ALL_REPORTS;
import static nl.comensha.zichtbaar.access.Permission.REPORT;

import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Prepares exports. Who asks is remembered with the export: the rows are read later, on the thread of the download. */
@Service
public class ReportExport {
    private final OwnReports own;
    private final ConsolidatedReports consolidated;
    private final ApplicationEventPublisher events;

    ReportExport(OwnReports own, ConsolidatedReports consolidated, ApplicationEventPublisher events) {
        this.own = own;
        this.consolidated = consolidated;
        this.events = events;
    }

    /** Own reports with own case numbers; nothing else of the person. */
    @Requires(REPORT)
    public ExportRun own(ReportFilter filter) {
        return new ExportRun(
                Viewers.current(),
                "own reports",
                ReportColumn.OWN,
                (last, limit) -> own.after(filter, last, limit),
                events);
    }

    /** Reports of all organisations, without anything of the person. */
    @Requires(EXPORT_ALL_REPORTS)
    public ExportRun consolidated(ReportFilter filter) {
        return new ExportRun(
                Viewers.current(),
                "reports of all organisations",
                ReportColumn.ALL,
                (last, limit) -> consolidated.after(filter, last, limit),
                events);
    }
}
