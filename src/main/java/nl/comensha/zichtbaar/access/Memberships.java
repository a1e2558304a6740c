package nl.comensha.zichtbaar.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the portal's own member table: which organisation and which permissions somebody has, by issuer and subject. */
@Component
class Memberships {
    private static final String SELECT = """
            select m.id, m.name, m.organisation_id, o.name organisation_name, m.unit_id, u.name unit_name, m.scope, o.staff,
              m.version, (select group_concat(r.role) from member_role r where r.member_id = m.id) roles
            from member m join organisation o on o.id = m.organisation_id left join unit u on u.id = m.unit_id
            where m.retired_at is null and (o.retired_on is null or o.retired_on > current_date)
            """;

    private static final RowMapper<Membership> ROW = (row, index) -> new Membership(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getObject("organisation_id", UUID.class),
            row.getString("organisation_name"),
            row.getObject("unit_id", UUID.class),
            row.getString("unit_name"),
            roles(row.getString("roles")),
            Scope.valueOf(row.getString("scope")),
            row.getBoolean("staff"),
            row.getLong("version"));

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All memberships in force of one person. */
    List<Membership> of(String issuer, String subject) {
        return Viewers.callAs(
                new Viewer.SignIn(),
                () -> jdbc.sql(SELECT + " and m.issuer = ? and m.subject = ? order by o.name")
                        .params(issuer, subject)
                        .query(ROW)
                        .list());
    }

    /** The membership as it is now; empty when it was taken away. */
    Optional<Membership> find(UUID id) {
        return Viewers.callAs(
                new Viewer.SignIn(),
                () -> jdbc.sql(SELECT + " and m.id = ?").params(id).query(ROW).optional());
    }

    private static Set<Role> roles(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
