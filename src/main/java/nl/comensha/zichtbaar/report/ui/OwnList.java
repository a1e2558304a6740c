package nl.comensha.zichtbaar.report.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.comensha.zichtbaar.report.ExportRun;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.OwnReports;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportExport;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.ReportListItem;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.shared.Page;

/** A partner's own reports. */
final class OwnList implements ListSource {
    private final OwnReports reports;
    private final ReportExport exports;
    private final ExportWords words;
    private final List<Choice> units;

    OwnList(OwnReports reports, ReportExport exports, Locale locale) {
        this.reports = reports;
        this.exports = exports;
        this.words = ListWords.of(locale, List.of());
        this.units = reports.units();
    }

    @Override
    public List<ReportColumn> columns() {
        return ReportColumn.OWN;
    }

    @Override
    public Set<ReportColumn> usual() {
        Set<ReportColumn> usual = EnumSet.copyOf(ReportColumn.OWN);
        if (units.size() < 2) {
            usual.remove(ReportColumn.UNIT);
        }
        return usual;
    }

    @Override
    public List<Field> first() {
        return units.size() < 2 ? List.of(Field.FORM) : List.of(Field.UNIT, Field.FORM);
    }

    @Override
    public List<Field> more() {
        return List.of(Field.SECTOR, Field.SEX, Field.AGE_BAND, Field.MINOR, Field.NATIONALITY, Field.REGION);
    }

    @Override
    public List<Choice> choices(Field field) {
        return field == Field.UNIT ? units : CodeChoices.of(field);
    }

    @Override
    public List<ReportListItem> page(ReportFilter filter, ReportSort.Order order, Page page) {
        return reports.page(filter, order, page);
    }

    @Override
    public ReportCount count(ReportFilter filter) {
        return reports.count(filter);
    }

    @Override
    public boolean mayExport() {
        return true;
    }

    @Override
    public ExportRun export(ReportFilter filter) {
        return exports.own(filter);
    }

    @Override
    public ExportWords words() {
        return words;
    }

    @Override
    public String key() {
        return "list.own";
    }
}
