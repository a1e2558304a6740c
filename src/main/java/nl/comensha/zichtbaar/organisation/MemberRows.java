package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.MANAGE_ALL_MEMBERS;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads members for the screens, and says whom the one at work may reach: the own organisation, or all. */
@Component
class MemberRows {
    private static final String SELECT = """
            select m.id, m.name, m.organisation_id, o.name organisation_name, o.staff, m.unit_id, u.name unit_name, m.scope,
              m.retired_at, m.version, me.id is not null own,
              (select group_concat(r.role) from member_role r where r.member_id = m.id) roles
            from member m join organisation o on o.id = m.organisation_id left join unit u on u.id = m.unit_id
              left join member me on me.id = ? and me.issuer = m.issuer and me.subject = m.subject
            where m.issuer <> ? and (? or m.organisation_id = ?)
            """;

    private final JdbcClient jdbc;
    private final OrganisationRows organisations;

    MemberRows(JdbcClient jdbc, OrganisationRows organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    List<MemberListItem> list() {
        return select(" order by m.retired_at is not null, o.name, m.name", null);
    }

    MemberListItem find(UUID id) {
        return select(" and m.id = ?", id).stream().findFirst().orElseThrow(NotFound::new);
    }

    List<OrganisationChoice> organisations() {
        Membership me = Viewers.member();
        return jdbc
                .sql("select id, name, staff from organisation where (? or id = ?)"
                        + " and (retired_on is null or retired_on > current_date) order by name")
                .params(all(), me.organisation())
                .query((row, index) -> new OrganisationChoice(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("staff"), List.of()))
                .list()
                .stream()
                .map(bare ->
                        new OrganisationChoice(bare.id(), bare.name(), bare.staff(), organisations.units(bare.id())))
                .toList();
    }

    /** Whether this member and the other are one person, whatever the organisation. */
    boolean samePerson(UUID member, UUID other) {
        return jdbc.sql("select count(*) from member a join member b on b.issuer = a.issuer and b.subject = a.subject"
                                + " where a.id = ? and b.id = ?")
                        .params(member, other)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Set<Role> roles(UUID member) {
        return Set.copyOf(jdbc.sql("select role from member_role where member_id = ?")
                .param(member)
                .query((row, index) -> Role.valueOf(row.getString("role")))
                .list());
    }

    static boolean all() {
        return Viewers.may(MANAGE_ALL_MEMBERS);
    }

    private List<MemberListItem> select(String rest, @Nullable UUID id) {
        Membership me = Viewers.member();
        JdbcClient.StatementSpec statement = jdbc.sql(SELECT + rest)
                .param(me.id())
                .param(OrganisationSeeds.IMPORTER)
                .param(all())
                .param(me.organisation());
        return (id == null ? statement : statement.param(id))
                .query((row, index) -> {
                    LocalDateTime retired = row.getObject("retired_at", LocalDateTime.class);
                    return new MemberListItem(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getObject("organisation_id", UUID.class),
                            row.getString("organisation_name"),
                            row.getBoolean("staff"),
                            row.getObject("unit_id", UUID.class),
                            row.getString("unit_name"),
                            Words.roles(row.getString("roles")),
                            Scope.valueOf(row.getString("scope")),
                            retired == null ? null : retired.toInstant(ZoneOffset.UTC),
                            row.getBoolean("own"),
                            row.getLong("version"));
                })
                .list();
    }
}
