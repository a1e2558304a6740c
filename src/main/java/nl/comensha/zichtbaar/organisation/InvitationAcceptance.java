package nl.comensha.zichtbaar.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.NotPermitted;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.access.SignedInSession.Person;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.Invitations.Accepted;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a link and a person signed in into a member, once. */
@Component
class InvitationAcceptance {
    private final JdbcClient jdbc;
    private final SignedInSession session;
    private final IdentityProviders providers;
    private final OrganisationRows organisations;
    private final RoleRequests requests;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private record Open(
            UUID id,
            UUID organisation,
            @Nullable UUID unit,
            String name,
            Set<Role> roles,
            String scope,
            String invitedBy,
            @Nullable UUID inviter) {}

    InvitationAcceptance(
            JdbcClient jdbc,
            SignedInSession session,
            IdentityProviders providers,
            OrganisationRows organisations,
            RoleRequests requests,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.session = session;
        this.providers = providers;
        this.organisations = organisations;
        this.requests = requests;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    Accepted accept(String token) {
        Person person = session.person();
        if (person == null) {
            throw new NotPermitted();
        }
        return Viewers.callAs(new Viewer.SignIn(), () -> {
            try {
                Accepted accepted = Objects.requireNonNull(transaction.execute(status -> join(person, token)));
                events.publishEvent(new Audited("INVITATION_ACCEPTED", accepted.member(), "", "OK"));
                return accepted;
            } catch (Invalid refused) {
                events.publishEvent(new Audited("INVITATION_ACCEPTED", null, refused.messageKey(), "REFUSED"));
                throw refused;
            }
        });
    }

    private Accepted join(Person person, String token) {
        Instant now = Times.now(clock);
        Open open = open(token, now).orElseThrow(() -> new Invalid("invitation.invalid.link"));
        Set<String> allowed = organisations.allowedProviders(open.organisation());
        boolean known = providers.all().stream()
                .anyMatch(provider -> provider.issuer().equals(person.issuer())
                        && (allowed.isEmpty() || allowed.contains(provider.id())));
        if (!known) {
            throw new Invalid("invitation.invalid.provider");
        }
        if (open.inviter() != null && isPerson(open.inviter(), person)) {
            throw new Invalid("invitation.invalid.self");
        }
        // Of two at the same time the database lets one through.
        int taken = jdbc.sql(
                        "update invitation set used_at = ?, version = version + 1 where id = ? and used_at is null")
                .params(Words.utc(now), open.id())
                .update();
        if (taken == 0) {
            throw new Invalid("invitation.invalid.link");
        }
        UUID member = member(person, open);
        Grant grant = new Grant(open.roles(), open.unit(), Scope.valueOf(open.scope()));
        grant.atOnce().forEach(role -> Members.give(jdbc, open.organisation(), member, role));
        for (Role role : grant.waiting()) {
            requests.ask(open.organisation(), member, role, Objects.requireNonNull(open.inviter()), open.invitedBy());
        }
        return new Accepted(member, !grant.waiting().isEmpty(), !grant.atOnce().isEmpty());
    }

    /** A new member, or one who left and comes back. */
    private UUID member(Person person, Open open) {
        record Known(UUID id, boolean retired) {}
        Optional<Known> known = jdbc.sql("select id, retired_at is not null retired from member"
                        + " where issuer = ? and subject = ? and organisation_id = ?")
                .params(person.issuer(), person.subject(), open.organisation())
                .query((row, index) -> new Known(row.getObject("id", UUID.class), row.getBoolean("retired")))
                .optional();
        if (known.isPresent()) {
            Known before = known.get();
            if (!before.retired()) {
                throw new Invalid("invitation.invalid.member");
            }
            jdbc.sql("update member set retired_at = null, name = ?, unit_id = ?, scope = ?, version = version + 1"
                            + " where id = ?")
                    .param(open.name())
                    .param(open.unit())
                    .param(open.scope())
                    .param(before.id())
                    .update();
            return before.id();
        }
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into member (id, organisation_id, unit_id, issuer, subject, name, scope) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(open.organisation())
                .param(open.unit())
                .param(person.issuer())
                .param(person.subject())
                .param(open.name())
                .param(open.scope())
                .update();
        return id;
    }

    private boolean isPerson(UUID member, Person person) {
        return jdbc.sql("select count(*) from member where id = ? and issuer = ? and subject = ?")
                        .params(member, person.issuer(), person.subject())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Open> open(String token, Instant now) {
        return jdbc.sql("""
                        select i.id, i.organisation_id, i.unit_id, i.name, i.roles, i.scope, i.invited_by, i.inviter_id
                        from invitation i join organisation o on o.id = i.organisation_id
                        where i.token_hash = ? and i.used_at is null and i.expires_at > ?
                          and (o.retired_on is null or o.retired_on > current_date)
                        """)
                .params(InvitationToken.hash(token), Words.utc(now))
                .query((row, index) -> open(row))
                .optional();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                Words.roles(row.getString("roles")),
                row.getString("scope"),
                row.getString("invited_by"),
                row.getObject("inviter_id", UUID.class));
    }
}
