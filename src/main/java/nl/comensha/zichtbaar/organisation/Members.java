package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.MANAGE_ALL_MEMBERS;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_OWN_MEMBERS;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to an organisation and what they may: an organisation's administrator for the own organisation, CoMensha's for
 * all. Nobody changes their own rights, and every change counts at the next click of whom it concerns.
 */
@Service
@Transactional
@Requires({MANAGE_OWN_MEMBERS, MANAGE_ALL_MEMBERS})
public class Members {
    private final JdbcClient jdbc;
    private final MemberRows rows;
    private final OrganisationRows organisations;
    private final RoleRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(
            JdbcClient jdbc,
            MemberRows rows,
            OrganisationRows organisations,
            RoleRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.organisations = organisations;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody the one at work may manage, the retired at the end. */
    @Transactional(readOnly = true)
    public List<MemberListItem> list() {
        return rows.list();
    }

    /** Organisations that the one at work may invite into. */
    @Transactional(readOnly = true)
    public List<OrganisationChoice> organisations() {
        return rows.organisations();
    }

    /**
     * Gives and takes roles, unit and scope.
     *
     * @return the roles that wait for a second administrator
     */
    public Set<Role> change(UUID id, long version, Grant wanted) {
        MemberListItem member = other(id);
        wanted.mustFit(member.staff());
        knownUnit(member.organisation(), wanted);
        touch(id, version);
        jdbc.sql("update member set unit_id = ?, scope = ? where id = ?")
                .param(wanted.unit())
                .param(wanted.scope().name())
                .param(id)
                .update();
        Set<Role> waiting = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            boolean has = member.roles().contains(role);
            boolean wants = wanted.roles().contains(role);
            if (has && !wants) {
                jdbc.sql("delete from member_role where member_id = ? and role = ?")
                        .params(id, role.name())
                        .update();
            } else if (wants && !has && role.givesIdentities()) {
                requests.ask(member.organisation(), id, role);
                waiting.add(role);
            } else if (wants && !has) {
                give(jdbc, member.organisation(), id, role);
            }
        }
        events.publishEvent(new Audited("MEMBER_CHANGED", id, Words.list(wanted.roles()), "OK"));
        return waiting;
    }

    /** Takes everything away, and the open invitations with it; the name stays on what the member did. */
    public void retire(UUID id, long version) {
        MemberListItem member = other(id);
        touch(id, version);
        jdbc.sql("update member set retired_at = ? where id = ?")
                .params(Words.utc(Times.now(clock)), id)
                .update();
        jdbc.sql("delete from member_role where member_id = ?").param(id).update();
        jdbc.sql("delete from invitation where inviter_id = ? and used_at is null")
                .param(id)
                .update();
        if (member.staff()) {
            requests.drop(id);
        }
        events.publishEvent(new Audited("MEMBER_RETIRED", id, "", "OK"));
    }

    static void give(JdbcClient jdbc, UUID organisation, UUID member, Role role) {
        jdbc.sql("insert into member_role (organisation_id, member_id, role) values (?, ?, ?)")
                .params(organisation, member, role.name())
                .update();
    }

    private MemberListItem other(UUID id) {
        MemberListItem member = rows.find(id);
        if (member.own()) {
            throw new Invalid("member.invalid.self");
        }
        if (member.retiredAt() != null) {
            throw new Invalid("member.invalid.retired");
        }
        return member;
    }

    private void knownUnit(UUID organisation, Grant wanted) {
        if (wanted.unit() != null
                && organisations.units(organisation).stream()
                        .noneMatch(unit -> unit.id().equals(wanted.unit()))) {
            throw new NotFound();
        }
    }

    private void touch(UUID id, long version) {
        int unchanged = jdbc.sql("update member set version = version + 1 where id = ? and version = ?"
                        + " and (? or organisation_id = ?)")
                .params(id, version, MemberRows.all(), Viewers.member().organisation())
                .update();
        if (unchanged == 0) {
            throw new EditedMeanwhile("", clock.instant());
        }
    }
}
