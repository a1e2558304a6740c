package nl.comensha.zichtbaar.report.ui;

import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.report.ExportRun;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.ReportListItem;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.shared.Page;

/** Where the list gets its rows from: the own reports of a partner, or those of all organisations. */
interface ListSource {
    List<ReportColumn> columns();

    /** Columns to begin with. */
    Set<ReportColumn> usual();

    /** Filters that stand on the bar; the others are behind "more". */
    List<Field> first();

    List<Field> more();

    /** What can be chosen for a filter. */
    List<Choice> choices(Field field);

    List<ReportListItem> page(ReportFilter filter, ReportSort.Order order, Page page);

    ReportCount count(ReportFilter filter);

    boolean mayExport();

    ExportRun export(ReportFilter filter);

    ExportWords words();

    /** Prefix of the keys for title, line and empty state. */
    String key();
}
