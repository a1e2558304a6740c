package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.shared.Page;
import nl.comensha.zichtbaar.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the own organisation, as far as the membership reaches. */
@Service
@Transactional(readOnly = true)
@Requires(REPORT)
public class OwnReports {
    private final JdbcClient jdbc;
    private final Vault vault;

    OwnReports(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One page, with the own case numbers. */
    public List<ReportListItem> page(ReportFilter filter, ReportSort.Order order, Page page) {
        return items(within(filter).page(order, page));
    }

    public ReportCount count(ReportFilter filter) {
        ReportQuery.Statement count = within(filter).count();
        return ReportCount.of(jdbc.sql(count.sql())
                .params(count.values())
                .query(Integer.class)
                .single());
    }

    /** Whether there is any report at all yet within reach. */
    public boolean any() {
        return count(ReportFilter.NONE).rows() > 0;
    }

    /** The next rows for an export, newest first. */
    public List<ReportListItem> after(ReportFilter filter, @Nullable ReportListItem last, int limit) {
        return items(within(filter).after(last, limit));
    }

    /** Units to filter by; one unit is no choice. */
    public List<Choice> units() {
        return jdbc.sql("select id, name from unit where organisation_id = ? order by name")
                .params(Viewers.member().organisation())
                .query((row, index) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    private List<ReportListItem> items(ReportQuery.Statement statement) {
        List<ReportListItem> rows = jdbc.sql(statement.sql())
                .params(statement.values())
                .query(ReportQuery.ROW)
                .list();
        Map<UUID, String> own =
                vault.caseNumbers(rows.stream().map(ReportListItem::id).toList());
        return rows.stream()
                .map(row -> row.withOwnCaseNumber(own.getOrDefault(row.id(), "")))
                .toList();
    }

    /** The first wall: the organisation and the reach of the membership stand in every query, whatever the filter says. */
    private ReportQuery within(ReportFilter filter) {
        Membership me = Viewers.member();
        ReportQuery query = ReportQuery.of(filter).and("organisation_id = ?", me.organisation());
        UUID unit = me.unit();
        if (me.scope() == Scope.UNIT && unit != null) {
            query.and("(unit_id = ? or author_id = ?)", unit, me.id());
        } else if (me.scope() != Scope.ORGANISATION) {
            query.and("author_id = ?", me.id());
        }
        return filter.search().isEmpty() ? query : searched(query, filter.search());
    }

    private ReportQuery searched(ReportQuery query, String typed) {
        String number = ReportNumber.parse(typed);
        List<UUID> found = vault.withCaseNumber(typed);
        return found.isEmpty() ? query.and("number = ?", number) : query.in("id in (", found);
    }
}
