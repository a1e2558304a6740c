package nl.comensha.zichtbaar.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.NotPermitted;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.access.SignedInSession.Person;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.Invitations.Accepted;
import nl.comensha.zichtbaar.organisation.Invitations.Invited;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@PortalTest
@TestPropertySource(
        properties = {
            "zichtbaar.identity-providers[0].id=keten",
            "zichtbaar.identity-providers[0].name=Keten",
            "zichtbaar.identity-providers[0].issuer=https://keten.example",
            "zichtbaar.identity-providers[0].client-id=test",
            "zichtbaar.identity-providers[1].id=politie",
            "zichtbaar.identity-providers[1].name=Politie",
            "zichtbaar.identity-providers[1].issuer=https://politie.example",
            "zichtbaar.identity-providers[1].client-id=test"
        })
class InvitationsTest {
    private static final String CHAIN = "https://keten.example";
    private static final Grant REPORTER = new Grant(Set.of(Role.REPORTER), null, Scope.ORGANISATION);

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks links;

    @Autowired
    Members members;

    @Autowired
    SecondLook secondLook;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityProviders providers;

    @Autowired
    OrganisationRows organisations;

    @Autowired
    RoleRequests requests;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    UUID partner;
    Viewer.Partner partnersAdministrator;
    Viewer.Staff administrator;

    @BeforeEach
    void administratorsOfBothSides() {
        partner = people.organisation();
        partnersAdministrator = new Viewer.Partner(
                people.member(partner, null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR));
        administrator = new Viewer.Staff(people.staff(Role.ADMINISTRATOR));
    }

    @Test
    void aLinkMakesAMemberOnce() {
        String token = token(as(partnersAdministrator, () -> invitations.invite("Nieuw Lid", partner, REPORTER)));
        Accepted accepted = accept(token, "nieuw", CHAIN);
        assertThat(accepted.usable()).isTrue();
        assertThat(roles(accepted.member())).containsExactly("REPORTER");
        assertThatThrownBy(() -> accept(token, "ander", CHAIN))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.messageKey()).isEqualTo("invitation.invalid.link"));
        assertThat(as(partnersAdministrator, () -> invitations.list())).isEmpty();
    }

    @Test
    void ofTwoAtTheSameTimeOneGetsIn() throws Exception {
        String token = token(as(partnersAdministrator, () -> invitations.invite("Nieuw Lid", partner, REPORTER)));
        Callable<Boolean> first = () -> tryToAccept(token, "een-" + token);
        Callable<Boolean> second = () -> tryToAccept(token, "twee-" + token);
        try (var pool = Executors.newFixedThreadPool(2)) {
            long in = Stream.of(pool.submit(first), pool.submit(second))
                    .filter(InvitationsTest::done)
                    .count();
            assertThat(in).isOne();
        }
    }

    @Test
    void unknownExpiredUsedAndRevokedReadTheSame() {
        Invited expired = as(partnersAdministrator, () -> invitations.invite("Te Laat", partner, REPORTER));
        people.owner()
                .sql("update invitation set expires_at = utc_timestamp() - interval 1 minute where id = ?")
                .param(expired.id())
                .update();
        Invited revoked = as(partnersAdministrator, () -> invitations.invite("Ingetrokken", partner, REPORTER));
        as(partnersAdministrator, () -> {
            invitations.revoke(revoked.id());
            return true;
        });
        for (String token : new String[] {"onbekend", token(expired), token(revoked)}) {
            assertThatThrownBy(() -> accept(token, "iemand", CHAIN))
                    .isInstanceOfSatisfying(
                            Invalid.class, told -> assertThat(told.messageKey()).isEqualTo("invitation.invalid.link"));
        }
    }

    @Test
    void anotherProviderThanTheOrganisationAllowsIsRefusedAndTheLinkStaysGood() {
        people.owner()
                .sql("insert into organisation_provider (organisation_id, provider) values (?, 'politie')")
                .param(partner)
                .update();
        String token = token(as(partnersAdministrator, () -> invitations.invite("Agent", partner, REPORTER)));
        assertThat(links.providers(token))
                .extracting(IdentityProviders.Provider::id)
                .containsExactly("politie");
        assertThat(links.providers("onbekend")).hasSize(2);
        assertThatThrownBy(() -> accept(token, "agent", CHAIN)).isInstanceOf(Invalid.class);
        assertThat(accept(token, "agent", "https://politie.example").usable()).isTrue();
    }

    @Test
    void anIdentityRoleInAnInvitationWaitsForASecondAdministrator() {
        UUID staff = administrator.membership().organisation();
        Grant both = new Grant(Set.of(Role.REGISTRAR), null, Scope.ORGANISATION);
        Accepted accepted =
                accept(token(as(administrator, () -> invitations.invite("Registrator", staff, both))), "reg", CHAIN);
        assertThat(accepted.waiting()).isTrue();
        assertThat(accepted.usable()).isFalse();
        assertThat(roles(accepted.member())).isEmpty();
        WaitingRole request = waiting(administrator, "Registrator");
        assertThat(request.mayConfirm()).isFalse();
        assertThatThrownBy(() -> confirm(administrator, request)).isInstanceOf(Invalid.class);
        Viewer.Staff second =
                new Viewer.Staff(people.member(staff, null, Scope.ORGANISATION, true, Role.ADMINISTRATOR));
        confirm(second, waiting(second, "Registrator"));
        assertThat(roles(accepted.member())).containsExactly("REGISTRAR");
    }

    @Test
    void anAdministratorCannotAcceptAnOwnInvitation() {
        Membership me = administrator.membership();
        String token = token(as(administrator, () -> invitations.invite("Ikzelf", partner, REPORTER)));
        people.owner()
                .sql("update member set issuer = ? where id = ?")
                .params(CHAIN, me.id())
                .update();
        assertThatThrownBy(() -> accept(token, me.id().toString(), CHAIN)).isInstanceOf(Invalid.class);
    }

    @Test
    void anOrganisationsAdministratorReachesTheOwnOrganisationOnly() {
        UUID other = people.organisation();
        Membership stranger = people.reporter(other, null, Scope.OWN);
        assertThatThrownBy(() -> as(partnersAdministrator, () -> invitations.invite("Buiten", other, REPORTER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(partnersAdministrator, () -> members.change(stranger.id(), 0, REPORTER)))
                .isInstanceOf(NotFound.class);
        assertThat(as(partnersAdministrator, () -> members.list()))
                .allMatch(member -> member.organisation().equals(partner));
        assertThatThrownBy(() -> as(partnersAdministrator, () -> secondLook.waiting()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodyChangesTheOwnRights() {
        Membership me = partnersAdministrator.membership();
        assertThatThrownBy(() -> as(partnersAdministrator, () -> members.change(me.id(), 0, REPORTER)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoLeftComesBackWithTheRolesOfTheNewInvitationOnly() {
        Accepted first = accept(
                token(as(
                        partnersAdministrator,
                        () -> invitations.invite(
                                "Lid",
                                partner,
                                new Grant(Set.of(Role.REPORTER, Role.SHELTER_WORKER), null, Scope.ORGANISATION)))),
                "terug",
                CHAIN);
        as(partnersAdministrator, () -> {
            members.retire(first.member(), 0);
            return true;
        });
        Accepted again = accept(
                token(as(partnersAdministrator, () -> invitations.invite("Lid", partner, REPORTER))), "terug", CHAIN);
        assertThat(again.member()).isEqualTo(first.member());
        assertThat(roles(again.member())).containsExactly("REPORTER");
    }

    private void confirm(Viewer viewer, WaitingRole request) {
        as(viewer, () -> {
            secondLook.confirm(request.id(), request.version());
            return true;
        });
    }

    private WaitingRole waiting(Viewer viewer, String name) {
        return as(viewer, () -> secondLook.waiting()).stream()
                .filter(request -> request.memberName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean tryToAccept(String token, String subject) {
        try {
            return accept(token, subject, CHAIN).usable();
        } catch (Invalid refused) {
            return false;
        }
    }

    private Accepted accept(String token, String subject, String issuer) {
        SignedInSession session = mock(SignedInSession.class);
        when(session.person()).thenReturn(new Person(issuer, subject));
        return new InvitationAcceptance(
                        jdbc, session, providers, organisations, requests, transactions, events, Clock.systemUTC())
                .accept(token);
    }

    private List<String> roles(UUID member) {
        return people.owner()
                .sql("select role from member_role where member_id = ? order by role")
                .param(member)
                .query((row, index) -> row.getString("role"))
                .list();
    }

    private static String token(Invited invited) {
        return invited.path().substring(invited.path().lastIndexOf('/') + 1);
    }

    private static boolean done(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.callAs(viewer, work);
    }
}
