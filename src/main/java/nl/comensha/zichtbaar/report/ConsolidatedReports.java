package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.EXPORT_ALL_REPORTS;
import static nl.comensha.zichtbaar.access.Permission.SEE_ALL_REPORTS;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all organisations for CoMensha. Nothing here reads the vault, so no row can hold an identity. */
@Service
@Transactional(readOnly = true)
@Requires(SEE_ALL_REPORTS)
public class ConsolidatedReports {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final Details details;

    ConsolidatedReports(JdbcClient jdbc, Reports reports, Details details) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.details = details;
    }

    public List<ReportListItem> page(ReportFilter filter, ReportSort.Order order, Page page) {
        return items(searched(filter).page(order, page));
    }

    public ReportCount count(ReportFilter filter) {
        ReportQuery.Statement count = searched(filter).count();
        return ReportCount.of(jdbc.sql(count.sql())
                .params(count.values())
                .query(Integer.class)
                .single());
    }

    /** The next rows for an export, newest first. */
    @Requires(EXPORT_ALL_REPORTS)
    public List<ReportListItem> after(ReportFilter filter, @Nullable ReportListItem last, int limit) {
        return items(searched(filter).after(last, limit));
    }

    /** One report with its history, without texts, attachments and the person. */
    public ReportDetail detail(UUID id) {
        return details.of(reports.findById(id).orElseThrow(NotFound::new), false, true);
    }

    /** Organisations to filter by, also the ones that stopped. */
    public List<Choice> organisations() {
        return jdbc.sql("select id, name from organisation where not staff order by name")
                .query((row, index) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    /** Reporter types to filter by, in the reader's language. */
    public List<Choice> reporterTypes(Locale locale) {
        boolean dutch = !locale.getLanguage().equals("en");
        return jdbc.sql("select code, name_nl, name_en from reporter_type order by code")
                .query((row, index) -> new Choice(row.getString(1), row.getString(dutch ? 2 : 3)))
                .list();
    }

    private List<ReportListItem> items(ReportQuery.Statement statement) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query(ReportQuery.ROW)
                .list();
    }

    /** Staff find a report by the beginning of its number; case numbers are the reporter's own. */
    private static ReportQuery searched(ReportFilter filter) {
        ReportQuery query = ReportQuery.of(filter);
        if (filter.search().isEmpty()) {
            return query;
        }
        String beginning = filter.search().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z-]", "~");
        return query.and("number like ?", beginning + "%");
    }
}
