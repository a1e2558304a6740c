package nl.comensha.zichtbaar.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the roles that give identities until a second administrator has looked. */
@Component
class RoleRequests {
    private final JdbcClient jdbc;
    private final MemberRows members;
    private final Clock clock;

    private record Open(UUID organisation, UUID member, Role role, UUID askedBy, boolean retired) {}

    RoleRequests(JdbcClient jdbc, MemberRows members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /** Asks once; a second time changes nothing. */
    void ask(UUID organisation, UUID member, Role role) {
        Membership me = Viewers.member();
        boolean asked =
                jdbc.sql("select count(*) from role_request where member_id = ? and role = ? and decided_at is null")
                                .params(member, role.name())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!asked) {
            ask(organisation, member, role, me.id(), me.name());
        }
    }

    void ask(UUID organisation, UUID member, Role role, UUID askedBy, String askedByName) {
        jdbc.sql("insert into role_request (id, organisation_id, member_id, role, asked_by, asked_by_name, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        organisation,
                        member,
                        role.name(),
                        askedBy,
                        askedByName,
                        Words.utc(Times.now(clock)))
                .update();
    }

    List<WaitingRole> waiting() {
        UUID me = Viewers.member().id();
        return jdbc.sql("""
                        select r.id, m.name, r.role, r.asked_by_name, r.asked_at, r.version, not exists (
                          select 1 from member mine join member other on other.issuer = mine.issuer and other.subject = mine.subject
                          where mine.id = ? and other.id in (r.asked_by, r.member_id)) may_confirm
                        from role_request r join member m on m.id = r.member_id
                        where r.decided_at is null and m.retired_at is null order by r.asked_at
                        """)
                .param(me)
                .query((row, index) -> new WaitingRole(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("asked_by_name"),
                        row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("may_confirm"),
                        row.getLong("version")))
                .list();
    }

    /** Returns the member whose role it is. */
    UUID decide(UUID id, long version, boolean grant) {
        Open request = jdbc.sql(
                        "select r.organisation_id, r.member_id, r.role, r.asked_by, m.retired_at is not null retired"
                                + " from role_request r join member m on m.id = r.member_id where r.id = ?")
                .param(id)
                .query((row, index) -> open(row))
                .optional()
                .orElseThrow(NotFound::new);
        UUID me = Viewers.member().id();
        if (grant && (members.samePerson(me, request.askedBy()) || members.samePerson(me, request.member()))) {
            throw new Invalid("member.invalid.second");
        }
        settle(id, version, grant);
        if (grant && request.retired()) {
            throw new Invalid("member.invalid.retired");
        }
        if (grant) {
            Set<Role> together = EnumSet.of(request.role());
            together.addAll(members.roles(request.member()));
            Grant.apart(together);
            if (!members.roles(request.member()).contains(request.role())) {
                Members.give(jdbc, request.organisation(), request.member(), request.role());
            }
            jdbc.sql("update member set version = version + 1 where id = ?")
                    .param(request.member())
                    .update();
        }
        return request.member();
    }

    /** Whoever leaves waits for nothing any more. */
    void drop(UUID member) {
        jdbc.sql("update role_request set decided_at = ?, granted = false, version = version + 1"
                        + " where member_id = ? and decided_at is null")
                .params(Words.utc(Times.now(clock)), member)
                .update();
    }

    private void settle(UUID id, long version, boolean granted) {
        int settled = jdbc.sql(
                        "update role_request set decided_by = ?, decided_at = ?, granted = ?, version = version + 1"
                                + " where decided_at is null and id = ? and version = ?")
                .params(Viewers.member().id(), Words.utc(Times.now(clock)), granted, id, version)
                .update();
        if (settled == 0) {
            throw new EditedMeanwhile("", clock.instant());
        }
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("organisation_id", UUID.class),
                row.getObject("member_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("asked_by", UUID.class),
                row.getBoolean("retired"));
    }
}
