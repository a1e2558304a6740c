package nl.comensha.zichtbaar.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.Contact;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.DatedName;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.DatedType;
import nl.comensha.zichtbaar.organisation.OrganisationDetail.Unit;
import nl.comensha.zichtbaar.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations for the screens. */
@Component
class OrganisationRows {
    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationListItem> list() {
        return jdbc.sql("""
                        select o.id, o.name, o.staff, o.retired_on, o.version, t.code, t.name_nl, t.name_en,
                          (select count(*) from unit u where u.organisation_id = o.id) units,
                          (select count(*) from member m where m.organisation_id = o.id and m.retired_at is null
                            and m.issuer <> ?) members
                        from organisation o join reporter_type t on t.code = o.reporter_type order by o.name
                        """)
                .param(OrganisationSeeds.IMPORTER)
                .query((row, index) -> new OrganisationListItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        type(row),
                        row.getBoolean("staff"),
                        row.getObject("retired_on", LocalDate.class),
                        row.getInt("units"),
                        row.getInt("members"),
                        row.getLong("version")))
                .list();
    }

    OrganisationDetail detail(UUID id) {
        return jdbc.sql("select name, staff, retired_on, version from organisation where id = ?")
                .param(id)
                .query((row, index) -> new OrganisationDetail(
                        id,
                        row.getString("name"),
                        row.getBoolean("staff"),
                        row.getObject("retired_on", LocalDate.class),
                        row.getLong("version"),
                        names(id),
                        datedTypes(id),
                        allowedProviders(id),
                        units(id),
                        contacts(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<ReporterType> types() {
        return jdbc.sql("select code, name_nl, name_en from reporter_type order by name_nl")
                .query((row, index) -> type(row))
                .list();
    }

    List<Unit> units(UUID id) {
        return jdbc.sql("select id, name from unit where organisation_id = ? order by name")
                .param(id)
                .query((row, index) -> new Unit(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Set<String> allowedProviders(UUID id) {
        return Set.copyOf(jdbc.sql("select provider from organisation_provider where organisation_id = ?")
                .param(id)
                .query(String.class)
                .list());
    }

    boolean isStaff(UUID id) {
        return jdbc.sql("select staff from organisation where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void exists(UUID id) {
        isStaff(id);
    }

    private List<DatedName> names(UUID id) {
        return jdbc.sql(
                        "select valid_from, name from organisation_name where organisation_id = ? order by valid_from desc")
                .param(id)
                .query((row, index) ->
                        new DatedName(row.getObject("valid_from", LocalDate.class), row.getString("name")))
                .list();
    }

    private List<DatedType> datedTypes(UUID id) {
        return jdbc.sql("select d.valid_from, t.code, t.name_nl, t.name_en from organisation_type d"
                        + " join reporter_type t on t.code = d.reporter_type where d.organisation_id = ?"
                        + " order by d.valid_from desc")
                .param(id)
                .query((row, index) -> new DatedType(row.getObject("valid_from", LocalDate.class), type(row)))
                .list();
    }

    private List<Contact> contacts(UUID id) {
        return jdbc.sql(
                        "select id, name, job, email, phone, version from contact where organisation_id = ? order by name")
                .param(id)
                .query((row, index) -> new Contact(
                        row.getObject("id", UUID.class),
                        new ContactInput(
                                row.getString("name"),
                                row.getString("job"),
                                row.getString("email"),
                                row.getString("phone")),
                        row.getLong("version")))
                .list();
    }

    private static ReporterType type(ResultSet row) throws SQLException {
        return new ReporterType(row.getString("code"), row.getString("name_nl"), row.getString("name_en"));
    }
}
