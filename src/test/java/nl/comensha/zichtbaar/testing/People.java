package nl.comensha.zichtbaar.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes organisations and members for a test, each test its own, so that tests do not stand in each other's way. */
@TestComponent
public class People {
    private static final String TYPE = "TEST_REPORTER";

    private final Environment environment;
    private final JdbcClient owner;

    People(Environment environment) {
        this.environment = environment;
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("zichtbaar.database.url") + "/register",
                environment.getRequiredProperty("zichtbaar.database.owner.user"),
                environment.getRequiredProperty("zichtbaar.database.owner.password")));
    }

    /** A raw connection of one account of the database, around everything the portal does. */
    public Connection raw(String account, String schema) throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("zichtbaar.database.url") + "/" + schema,
                environment.getRequiredProperty("zichtbaar.database." + account + ".user"),
                environment.getRequiredProperty("zichtbaar.database." + account + ".password"));
    }

    /** The account that may do everything: to prepare and to look. */
    public JdbcClient owner() {
        return owner;
    }

    /** A new organisation, reporting with identities. */
    public UUID organisation() {
        return organisation(TYPE, false);
    }

    public UUID organisation(String type, boolean staff) {
        UUID id = Ids.next();
        owner.sql("insert ignore into reporter_type (code, name_nl, name_en, investigative) values (?, ?, ?, false)")
                .params(type, type, type)
                .update();
        owner.sql(
                        "insert ignore into legal_basis_policy (reporter_type, purpose, valid_from, identity_allowed, allowed_bases,"
                                + " note_nl, note_en) values (?, 'REGISTRATION', '2000-01-01', true, 'WRITTEN_CONSENT', '', '')")
                .params(type)
                .update();
        owner.sql("insert into organisation (id, slug, name, reporter_type, staff) values (?, ?, ?, ?, ?)")
                .params(id, id.toString(), "Organisatie " + id.toString().substring(30), type, staff)
                .update();
        owner.sql(
                        "insert into organisation_type (organisation_id, valid_from, reporter_type) values (?, '2000-01-01', ?)")
                .params(id, type)
                .update();
        return id;
    }

    public UUID unit(UUID organisation) {
        UUID id = Ids.next();
        owner.sql("insert into unit (id, organisation_id, slug, name) values (?, ?, ?, 'Eenheid')")
                .params(id, organisation, id.toString())
                .update();
        return id;
    }

    public Membership reporter(UUID organisation, @Nullable UUID unit, Scope scope) {
        return member(organisation, unit, scope, false, Role.REPORTER);
    }

    public Membership staff(Role role) {
        return member(organisation("COMENSHA", true), null, Scope.ORGANISATION, true, role);
    }

    public Membership member(UUID organisation, @Nullable UUID unit, Scope scope, boolean staff, Role... roles) {
        UUID id = Ids.next();
        owner.sql(
                        "insert into member (id, organisation_id, unit_id, issuer, subject, name, scope) values (:id, :organisation,"
                                + " :unit, 'https://test.example', :subject, :name, :scope)")
                .param("id", id)
                .param("organisation", organisation)
                .param("unit", unit)
                .param("subject", id.toString())
                .param("name", "Lid " + id.toString().substring(30))
                .param("scope", scope.name())
                .update();
        for (Role role : roles) {
            owner.sql("insert into member_role (organisation_id, member_id, role) values (?, ?, ?)")
                    .params(organisation, id, role.name())
                    .update();
        }
        return new Membership(
                id,
                "Lid " + id.toString().substring(30),
                organisation,
                "Organisatie",
                unit,
                null,
                Set.of(roles),
                scope,
                staff,
                0);
    }
}
