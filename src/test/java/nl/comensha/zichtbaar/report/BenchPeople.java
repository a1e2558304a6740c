package nl.comensha.zichtbaar.report;

import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.local.DatabaseLogins.Login;
import nl.comensha.zichtbaar.local.LocalPortal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who is at work while something is measured: members of the demonstration, and of the generated organisations. */
final class BenchPeople {
    private final JdbcClient owner;

    private BenchPeople(JdbcClient owner) {
        this.owner = owner;
    }

    static BenchPeople of(LocalPortal portal) {
        Login login = portal.database().logins().owner();
        return new BenchPeople(JdbcClient.create(new SingleConnectionDataSource(
                portal.database().jdbcUrl() + "/register", login.user(), login.password(), true)));
    }

    JdbcClient owner() {
        return owner;
    }

    Viewer registrar() {
        return new Viewer.IdentityStaff(membership("m.subject = 'registrar'", Role.REGISTRAR, true));
    }

    /** Somebody of the demonstration who reports. */
    Viewer viewer(String account) {
        return new Viewer.Partner(membership("m.subject = '" + account + "'", Role.REPORTER, false));
    }

    /** Who sees all reports of the organisation that has most. */
    Viewer largest() {
        String id = owner.sql(
                        "select organisation_id from report group by organisation_id order by count(*) desc limit 1")
                .query(String.class)
                .single();
        return new Viewer.Partner(membership("m.organisation_id = '" + id + "'", Role.REPORTER, false));
    }

    private Membership membership(String condition, Role role, boolean staff) {
        return owner.sql("select m.id, m.name, m.organisation_id, o.name organisation from member m"
                        + " join organisation o on o.id = m.organisation_id where " + condition + " limit 1")
                .query((row, index) -> new Membership(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("organisation"),
                        null,
                        null,
                        Set.of(role),
                        Scope.ORGANISATION,
                        staff,
                        0))
                .single();
    }
}
