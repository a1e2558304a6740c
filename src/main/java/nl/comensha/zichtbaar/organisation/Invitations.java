package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.AUTHENTICATED;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_ALL_MEMBERS;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_OWN_MEMBERS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody becomes a member: a link that works once, for a week, sent by whoever invites. */
@Service
@Requires({MANAGE_OWN_MEMBERS, MANAGE_ALL_MEMBERS})
public class Invitations {
    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final MemberRows rows;
    private final InvitationAcceptance acceptance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * A fresh invitation; nobody can read its link again.
     *
     * @param path below the portal's address
     */
    public record Invited(UUID id, String path, Instant expiresAt) {
        @Override
        public String toString() {
            return "Invited[" + id + "]";
        }
    }

    Invitations(
            JdbcClient jdbc,
            MemberRows rows,
            InvitationAcceptance acceptance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.acceptance = acceptance;
        this.events = events;
        this.clock = clock;
    }

    /** Those not accepted yet, the expired ones too. */
    @Transactional(readOnly = true)
    public List<InvitationListItem> list() {
        Instant now = Times.now(clock);
        return jdbc.sql(
                        "select i.id, i.name, o.name organisation_name, i.roles, i.invited_by, i.expires_at from invitation i"
                                + " join organisation o on o.id = i.organisation_id"
                                + " where i.used_at is null and (? or i.organisation_id = ?) order by i.created_at desc")
                .params(MemberRows.all(), Viewers.member().organisation())
                .query((row, index) -> {
                    Instant expires =
                            row.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    return new InvitationListItem(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("organisation_name"),
                            Words.roles(row.getString("roles")),
                            row.getString("invited_by"),
                            expires,
                            !expires.isAfter(now));
                })
                .list();
    }

    @Transactional
    public Invited invite(String name, UUID organisation, Grant grant) {
        String given = Words.required(name, 160, "invitation.invalid.name");
        OrganisationChoice into = rows.organisations().stream()
                .filter(choice -> choice.id().equals(organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
        grant.mustFit(into.staff());
        if (grant.unit() != null
                && into.units().stream().noneMatch(unit -> unit.id().equals(grant.unit()))) {
            throw new NotFound();
        }
        Membership me = Viewers.member();
        UUID id = Ids.next();
        String token = InvitationToken.next();
        Instant now = Times.now(clock);
        jdbc.sql(
                        "insert into invitation (id, organisation_id, unit_id, token_hash, name, roles, scope, invited_by, inviter_id,"
                                + " created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(organisation)
                .param(grant.unit())
                .param(InvitationToken.hash(token))
                .param(given)
                .param(Words.list(grant.roles()))
                .param(grant.scope().name())
                .param(me.name())
                .param(me.id())
                .param(Words.utc(now))
                .param(Words.utc(now.plus(VALID)))
                .update();
        events.publishEvent(new Audited("INVITED", id, Words.list(grant.roles()), "OK"));
        return new Invited(id, InvitationLinks.path(token), now.plus(VALID));
    }

    /** Makes the link worthless. */
    @Transactional
    public void revoke(UUID id) {
        int revoked = jdbc.sql("delete from invitation where id = ? and used_at is null and (? or organisation_id = ?)")
                .params(id, MemberRows.all(), Viewers.member().organisation())
                .update();
        if (revoked == 0) {
            throw new NotFound();
        }
        events.publishEvent(new Audited("INVITATION_REVOKED", id, "", "OK"));
    }

    /** Makes whoever signed in a member. It takes its own transaction, with the rights of the moment of signing in. */
    @Requires(AUTHENTICATED)
    public Accepted accept(String token) {
        return acceptance.accept(token);
    }

    /**
     * What an invitation gave.
     *
     * @param waiting whether a role waits for a second administrator
     * @param usable whether there is something to do already
     */
    public record Accepted(UUID member, boolean waiting, boolean usable) {}
}
