package nl.comensha.zichtbaar.organisation;

import java.time.LocalDate;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every portal needs, also without a demonstration. What is there already stays as it is. */
@Component
class ReferenceTables {
    private final JdbcClient jdbc;

    ReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load() {
        SeedCsv.reference(
                "reporter-types.csv",
                row -> insert(
                        "insert into reporter_type (code, name_nl, name_en, investigative) values (?, ?, ?, ?)"
                                + " on duplicate key update code = values(code)",
                        row.getField("code"),
                        row.getField("name_nl"),
                        row.getField("name_en"),
                        Boolean.valueOf(row.getField("investigative"))));
        SeedCsv.reference(
                "reporter-groups.csv",
                row -> insert(
                        "insert into reporter_group (code, valid_from, valid_to, name_nl, name_en, sort)"
                                + " values (?, ?, nullif(?, ''), ?, ?, ?) on duplicate key update code = values(code)",
                        row.getField("code"),
                        LocalDate.parse(row.getField("valid_from")),
                        row.getField("valid_to"),
                        row.getField("name_nl"),
                        row.getField("name_en"),
                        Integer.valueOf(row.getField("sort"))));
        SeedCsv.reference(
                "reporter-group-types.csv",
                row -> insert(
                        "insert into reporter_group_type (reporter_type, reporter_group, valid_from, valid_to)"
                                + " values (?, ?, ?, nullif(?, '')) on duplicate key update reporter_type = values(reporter_type)",
                        row.getField("type"),
                        row.getField("group"),
                        LocalDate.parse(row.getField("valid_from")),
                        row.getField("valid_to")));
        SeedCsv.reference(
                "legal-basis-policies.csv",
                row -> insert(
                        "insert into legal_basis_policy (reporter_type, purpose, valid_from, identity_allowed, allowed_bases,"
                                + " note_nl, note_en) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update reporter_type = values(reporter_type)",
                        row.getField("reporter_type"),
                        row.getField("purpose"),
                        LocalDate.parse(row.getField("valid_from")),
                        Boolean.valueOf(row.getField("identity_allowed")),
                        row.getField("allowed_bases"),
                        row.getField("note_nl"),
                        row.getField("note_en")));
        comensha();
    }

    /** The coordination centre itself: without it nobody could be its first administrator. */
    private void comensha() {
        if (jdbc.sql("select count(*) from organisation where slug = 'comensha'")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        UUID id = Ids.next();
        LocalDate from = LocalDate.of(2012, 1, 1);
        insert(
                "insert into organisation (id, slug, name, reporter_type, staff) values (?, 'comensha', 'CoMensha', 'COMENSHA', true)",
                id);
        insert("insert into organisation_name (organisation_id, valid_from, name) values (?, ?, 'CoMensha')", id, from);
        insert(
                "insert into organisation_type (organisation_id, valid_from, reporter_type) values (?, ?, 'COMENSHA')",
                id,
                from);
    }

    private void insert(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
