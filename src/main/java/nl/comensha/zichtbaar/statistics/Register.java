package nl.comensha.zichtbaar.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the facts of reports from the register: no identity, and never with more rights than staff without identities have. */
@Component
class Register {
    private static final int FETCH = 10_000;
    private static final Map<Column, String> COLUMNS = columns();
    private static final String FACTS =
            "r.id, r.organisation_id, r.unit_id, r.report_date, r.age, r.reporter_type, r.status, r.case_file_type,"
                    + " r.police_unit, r.municipality, r.province, r.region, r.sex, r.age_band, r.minor, r.nationality,"
                    + " r.residence_status, r.form, r.sector";

    private final NamedParameterJdbcTemplate jdbc;
    private final JdbcTemplate streaming;

    Register(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
        // An own template: rows must come as they are read, a million of them do not fit in the heap.
        this.streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.streaming.setFetchSize(FETCH);
    }

    long count() {
        Long count = streaming.queryForObject("select count(*) from report", Long.class);
        return count == null ? 0 : count;
    }

    void everyFact(Reference reference, Consumer<FactRow> consumer) {
        Names names = new Names(reference);
        RowCallbackHandler each = row -> consumer.accept(fact(row, null, names));
        streaming.query("select " + FACTS + " from report r", each);
    }

    void everyLink(BiConsumer<UUID, UUID> consumer) {
        RowCallbackHandler each = row -> consumer.accept(uuid(row, "report_id"), uuid(row, "person_id"));
        streaming.query("select report_id, person_id from victim_link where ended_at is null", each);
    }

    /** These reports with the person they are about now. */
    List<FactRow> facts(Collection<UUID> reports, Reference reference) {
        Names names = new Names(reference);
        return jdbc.query(
                "select " + FACTS + ", (select max(l.person_id) from victim_link l where l.report_id = r.id"
                        + " and l.ended_at is null) as person_id from report r where r.id in (:reports)",
                Map.of("reports", reports.stream().map(UUID::toString).toList()),
                (row, number) -> {
                    String person = row.getString("person_id");
                    return fact(row, person == null ? null : UUID.fromString(person), names);
                });
    }

    /**
     * Reports that changed, came in or got another person since then; at most {@code limit} of each. Identifiers begin with
     * their time, which finds what is new by the primary key; the dates of a labelled import may lie far back.
     */
    Set<Change> changedSince(Instant since, int limit) {
        UUID first = new UUID((since.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L);
        return new LinkedHashSet<>(jdbc.query(
                "(select id as report, cast(changed_at as char) as stamp from report where changed_at >= :since limit :limit) union all"
                        + " (select id, cast(changed_at as char) from report where id >= :first limit :limit) union all"
                        + " (select report_id, cast(id as char) from victim_link where id >= :first limit :limit)",
                Map.of(
                        "since", LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                        "first", first.toString(),
                        "limit", limit),
                (row, number) -> new Change(uuid(row, "report"), row.getString("stamp"))));
    }

    /**
     * Something that happened to a report.
     *
     * @param stamp tells two changes of one report apart
     */
    record Change(UUID report, String stamp) {}

    Reference reference() {
        return new Reference(
                streaming.query(
                        "select id, slug, name from organisation where not staff order by name",
                        (row, number) -> new Reference.Organisation(
                                uuid(row, "id"), row.getString("slug"), row.getString("name"))),
                streaming.query(
                        "select organisation_id, valid_from, name from organisation_name",
                        (row, number) -> new Reference.Name(
                                uuid(row, "organisation_id"), day(row, "valid_from"), row.getString("name"))),
                streaming.query(
                        "select code, valid_from, valid_to, name_nl, name_en, sort from reporter_group",
                        (row, number) -> new Reference.Group(
                                row.getString("code"),
                                day(row, "valid_from"),
                                row.getObject("valid_to", LocalDate.class),
                                new Label(row.getString("name_nl"), row.getString("name_en")),
                                row.getInt("sort"))),
                streaming.query(
                        "select reporter_type, reporter_group, valid_from, valid_to from reporter_group_type",
                        (row, number) -> new Reference.GroupOfType(
                                row.getString("reporter_type"),
                                row.getString("reporter_group"),
                                day(row, "valid_from"),
                                row.getObject("valid_to", LocalDate.class))));
    }

    private static FactRow fact(ResultSet row, @Nullable UUID person, Names names) throws SQLException {
        Map<Column, String> codes = new EnumMap<>(Column.class);
        for (Map.Entry<Column, String> column : COLUMNS.entrySet()) {
            codes.put(column.getKey(), known(row.getString(column.getValue())));
        }
        LocalDate date = day(row, "report_date");
        codes.put(Column.ORGANISATION, names.slug(row.getString("organisation_id")));
        codes.put(Column.REPORTER_GROUP, names.reference().groupOf(row.getString("reporter_type"), date));
        return FactRow.of(uuid(row, "id"), person, date, (Integer) row.getObject("age"), codes);
    }

    /** Each column has its own word for not known; here they are one. */
    private static String known(@Nullable String code) {
        return code == null || code.isEmpty() || code.equals("ZZ") || code.equals("ONBEKEND")
                ? Dimension.UNKNOWN
                : code;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Map<Column, String> columns() {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            columns.put(column, column.sql());
        }
        columns.put(Column.UNIT, "unit_id");
        columns.keySet().removeAll(List.of(Column.ORGANISATION, Column.REPORTER_GROUP, Column.SECTOR_GROUP));
        return columns;
    }

    private record Names(Reference reference, Map<String, String> slugs) {
        Names(Reference reference) {
            this(reference, new HashMap<>());
            reference.organisations().forEach(row -> slugs.put(row.id().toString(), row.slug()));
        }

        String slug(String organisation) {
            return slugs.getOrDefault(organisation, Dimension.UNKNOWN);
        }
    }
}
