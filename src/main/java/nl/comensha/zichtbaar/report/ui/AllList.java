package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.EXPORT_ALL_REPORTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ConsolidatedReports;
import nl.comensha.zichtbaar.report.ExportRun;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportExport;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.ReportListItem;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.shared.Page;

/** The reports of all organisations, for CoMensha. */
final class AllList implements ListSource {
    private final ConsolidatedReports reports;
    private final ReportExport exports;
    private final List<Choice> organisations;
    private final List<Choice> reporterTypes;
    private final ExportWords words;

    AllList(ConsolidatedReports reports, ReportExport exports, Locale locale) {
        this.reports = reports;
        this.exports = exports;
        this.organisations = reports.organisations();
        this.reporterTypes = reports.reporterTypes(locale);
        this.words = ListWords.of(locale, reporterTypes);
    }

    @Override
    public List<ReportColumn> columns() {
        return ReportColumn.ALL;
    }

    @Override
    public Set<ReportColumn> usual() {
        return EnumSet.of(
                ReportColumn.NUMBER,
                ReportColumn.REPORT_DATE,
                ReportColumn.ORGANISATION,
                ReportColumn.STATUS,
                ReportColumn.FORM,
                ReportColumn.SEX,
                ReportColumn.AGE_BAND,
                ReportColumn.NATIONALITY,
                ReportColumn.REGION,
                ReportColumn.COMPLETENESS);
    }

    @Override
    public List<Field> first() {
        return List.of(Field.REPORTER_TYPE, Field.ORGANISATION, Field.FORM);
    }

    @Override
    public List<Field> more() {
        return List.of(
                Field.SECTOR,
                Field.SEX,
                Field.AGE_BAND,
                Field.MINOR,
                Field.NATIONALITY,
                Field.PROVINCE,
                Field.REGION,
                Field.POLICE_UNIT);
    }

    @Override
    public List<Choice> choices(Field field) {
        return switch (field) {
            case ORGANISATION -> organisations;
            case REPORTER_TYPE -> reporterTypes;
            default -> CodeChoices.of(field);
        };
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
        return Viewers.may(EXPORT_ALL_REPORTS);
    }

    @Override
    public ExportRun export(ReportFilter filter) {
        return exports.consolidated(filter);
    }

    @Override
    public ExportWords words() {
        return words;
    }

    @Override
    public String key() {
        return "list.all";
    }
}
