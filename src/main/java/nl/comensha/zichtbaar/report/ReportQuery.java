package nl.comensha.zichtbaar.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The SQL behind the lists. It is put together from constants alone and every value is bound: whoever could write SQL here
 * could also set the variable that the wall of the database leans on.
 */
final class ReportQuery {
    /** Nobody needs a longer list counted to the last row; a figure does that. */
    static final int COUNTED = 10_000;

    static final RowMapper<ReportListItem> ROW = (row, index) -> item(row);

    // The page is cut on a covering key first; only its own rows are fetched. A plain limit with a deep offset is nine
    // times slower.
    private static final String ITEMS =
            "select straight_join r.id, r.number, r.status, r.report_date, r.submitted_at, r.changed_at, r.completeness,"
                    + " o.name organisation, u.name unit, r.reporter_type, r.form, r.sector, r.sex, r.age_band, r.minor,"
                    + " r.nationality, r.municipality, r.province, r.region, r.police_unit from (select id from report";
    private static final String JOINED =
            ") k join report r on r.id = k.id join organisation o on o.id = r.organisation_id"
                    + " left join unit u on u.id = r.unit_id order by ";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A statement and what is bound in it. */
    record Statement(String sql, List<Object> values) {}

    /** All that the filter lets through, but for its search: what that looks in depends on who searches. */
    static ReportQuery of(ReportFilter filter) {
        ReportQuery query = new ReportQuery();
        if (filter.from() != null) {
            query.and("report_date >= ?", filter.from());
        }
        if (filter.to() != null) {
            query.and("report_date <= ?", filter.to());
        }
        for (Field field : Field.values()) {
            filter.value(field).ifPresent(value -> query.and(condition(field), bound(field, value)));
        }
        if (!filter.statuses().isEmpty()) {
            query.in(
                    "status in (",
                    filter.statuses().stream().sorted().map(Enum::name).toList());
        }
        return query;
    }

    /** Adds a condition; its text is a constant of this module. */
    ReportQuery and(String condition, Object... bound) {
        conditions.add(condition);
        Collections.addAll(values, bound);
        return this;
    }

    /** Adds a condition with a list that this closes. */
    ReportQuery in(String opening, Collection<?> list) {
        conditions.add(opening + String.join(", ", Collections.nCopies(list.size(), "?")) + ")");
        values.addAll(list);
        return this;
    }

    Statement page(ReportSort.Order order, Page page) {
        return items(order(order), page.limit(), page.offset());
    }

    /** The next rows of an export, newest first, after the last row of the ones before. */
    Statement after(@Nullable ReportListItem last, int limit) {
        if (last != null) {
            LocalDate day = last.reportDate();
            and("report_date <= ? and (report_date < ? or id < ?)", day, day, last.id());
        }
        return items(order(ReportSort.Order.NEWEST), limit, 0);
    }

    /** How many there are, up to one more than {@link #COUNTED}. */
    Statement count() {
        List<Object> bound = new ArrayList<>(values);
        bound.add(COUNTED + 1);
        return new Statement("select count(*) from (select id from report" + where() + " limit ?) counted", bound);
    }

    private Statement items(String order, int limit, int offset) {
        List<Object> bound = new ArrayList<>(values);
        bound.add(limit);
        bound.add(offset);
        // The second sort is over the page alone: a join promises no order.
        String outer = "r." + order.replace(", ", ", r.");
        return new Statement(ITEMS + where() + " order by " + order + " limit ? offset ?" + JOINED + outer, bound);
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String condition(Field field) {
        return switch (field) {
            case REPORTER_TYPE -> "reporter_type = ?";
            case ORGANISATION -> "organisation_id = ?";
            case UNIT -> "unit_id = ?";
            case FORM -> "form = ?";
            case SECTOR -> "sector = ?";
            case SEX -> "sex = ?";
            case AGE_BAND -> "age_band = ?";
            case MINOR -> "minor = ?";
            case NATIONALITY -> "nationality = ?";
            case PROVINCE -> "province = ?";
            case REGION -> "region = ?";
            case POLICE_UNIT -> "police_unit = ?";
        };
    }

    private static Object bound(Field field, String value) {
        return field == Field.ORGANISATION || field == Field.UNIT ? UUID.fromString(value) : value;
    }

    /** Always in one direction over all columns, so that an index can be read from either end. */
    private static String order(ReportSort.Order order) {
        String keys = switch (order.by()) {
            case DATE -> "report_date, id";
            case NUMBER -> "number";
            case CHANGED -> "changed_at, id";
            case STATUS -> "status, report_date, id";
            case REPORTER_TYPE -> "reporter_type, report_date, id";
            case FORM -> "form, report_date, id";
            case SECTOR -> "sector, report_date, id";
            case SEX -> "sex, report_date, id";
            case AGE -> "age_band, report_date, id";
            case NATIONALITY -> "nationality, report_date, id";
            case PROVINCE -> "province, report_date, id";
            case REGION -> "region, report_date, id";
            case POLICE_UNIT -> "police_unit, report_date, id";
        };
        return order.descending() ? keys.replace(",", " desc,") + " desc" : keys;
    }

    private static ReportListItem item(ResultSet row) throws SQLException {
        return new ReportListItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("report_date", LocalDate.class),
                Timeline.instant(row, "submitted_at"),
                Timeline.instant(row, "changed_at"),
                row.getInt("completeness"),
                row.getString("organisation"),
                row.getString("unit"),
                row.getString("reporter_type"),
                ExploitationForm.valueOf(row.getString("form")),
                ExploitationSector.valueOf(row.getString("sector")),
                Sex.valueOf(row.getString("sex")),
                AgeBand.valueOf(row.getString("age_band")),
                Answer.valueOf(row.getString("minor")),
                row.getString("nationality"),
                row.getString("municipality"),
                row.getString("province"),
                row.getString("region"),
                PoliceUnit.valueOf(row.getString("police_unit")),
                "");
    }
}
