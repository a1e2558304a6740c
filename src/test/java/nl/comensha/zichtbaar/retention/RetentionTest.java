package nl.comensha.zichtbaar.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.Grant;
import nl.comensha.zichtbaar.organisation.Invitations;
import nl.comensha.zichtbaar.report.DraftListItem;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RetentionTest {
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    People people;

    @Autowired
    Drafting drafting;

    @Autowired
    Reporting reporting;

    @Autowired
    VaultFiles files;

    @Autowired
    Invitations invitations;

    @Autowired
    RetentionJob job;

    private Viewer author = new Viewer.Public();

    @BeforeEach
    void somebodyReports() {
        author = new Viewer.Partner(people.reporter(people.organisation(), null, Scope.OWN));
    }

    @Test
    void aDraftGoesAfterThirtyDaysWithThePersonAndTheAttachments() {
        UUID old = draftOfDaysAgo(31);
        UUID younger = draftOfDaysAgo(29);
        UUID ofAnother =
                as(new Viewer.Partner(people.reporter(people.organisation(), null, Scope.OWN)), () -> drafting.start());
        UUID submitted = as(author, () -> {
            var saved = drafting.save(drafting.start(), 0, Inputs.complete("Nowak", "R-1"));
            return reporting.submit(saved.id(), saved.version()).report();
        });

        job.enforce();

        assertThat(traces(old)).containsOnly(0);
        assertThat(traces(younger)).containsExactly(1, 1, 1, 1);
        assertThat(traces(ofAnother)).containsExactly(1, 1, 1, 0);
        assertThat(as(author, () -> reporting.person(submitted)).familyName()).isEqualTo("Nowak");
        assertThat(log("DRAFT_EXPIRED", old)).containsExactly("job retention");
        assertThat(log("DRAFT_EXPIRED", younger)).isEmpty();
    }

    @Test
    void itsAuthorIsToldFromTheTwentiethDay() {
        UUID warned = draftOfDaysAgo(21);
        UUID young = draftOfDaysAgo(19);
        List<DraftListItem> list = as(author, () -> drafting.list());
        assertThat(list.stream().filter(DraftListItem::expiresSoon).map(DraftListItem::id))
                .containsExactly(warned);
        assertThat(list).extracting(DraftListItem::id).contains(young);
        assertThat(list)
                .allSatisfy(draft ->
                        assertThat(draft.expiresAt()).isAfter(draft.savedAt().plusSeconds(86_400 * 29)));
    }

    @Test
    void theTableDecides() {
        UUID old = draftOfDaysAgo(31);
        days("DRAFT", 40);
        try {
            job.enforce();
            assertThat(traces(old)).containsExactly(1, 1, 1, 1);
        } finally {
            days("DRAFT", 30);
        }
        job.enforce();
        assertThat(traces(old)).containsOnly(0);
    }

    @Test
    void anInvitationThatNobodyAcceptedGoesAMonthAfterItExpired() {
        UUID organisation = people.organisation();
        Viewer admin = new Viewer.Partner(
                people.member(organisation, null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR));
        Grant grant = new Grant(Set.of(Role.REPORTER), null, Scope.ORGANISATION);
        UUID old = as(
                admin, () -> invitations.invite("Iemand", organisation, grant).id());
        UUID expired = as(
                admin, () -> invitations.invite("Iemand", organisation, grant).id());
        expire(old, 31);
        expire(expired, 29);

        job.enforce();

        assertThat(as(admin, () -> invitations.list()))
                .extracting(invitation -> invitation.id())
                .containsExactly(expired);
        assertThat(log("INVITATION_EXPIRED", old)).containsExactly("job retention");
    }

    /** The job needs no grant for it: it looks through the views of one organisation at a time. */
    @ParameterizedTest
    @ValueSource(strings = {"signin", "staff", "identity"})
    void noAccountOfCoMenshasReachesDrafts(String account) throws Exception {
        try (Connection connection = people.raw(account, "register");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from draft"))
                    .hasMessageContaining("denied");
        }
    }

    private UUID draftOfDaysAgo(int days) {
        UUID draft = as(author, () -> {
            UUID id = drafting.start();
            files.add(id, "brief.pdf", PDF);
            return id;
        });
        people.owner()
                .sql("update draft set saved_at = utc_timestamp(6) - interval ? day where id = ?")
                .params(days, draft)
                .update();
        return draft;
    }

    private void expire(UUID invitation, int daysAgo) {
        people.owner()
                .sql("update invitation set expires_at = utc_timestamp(6) - interval ? day where id = ?")
                .params(daysAgo, invitation)
                .update();
    }

    private void days(String dataClass, int days) {
        people.owner()
                .sql("update retention set days = ? where data_class = ?")
                .params(days, dataClass)
                .update();
    }

    /** How many rows there are of it: as a draft, and in the vault as a subject, a person and a file. */
    private List<Integer> traces(UUID id) {
        return List.of(
                count("draft where id", id),
                count("vault_subject where id", id),
                count("vault_person where subject_id", id),
                count("vault_file where subject_id", id));
    }

    private int count(String where, UUID id) {
        return people.owner()
                .sql("select count(*) from " + where + " = ?")
                .param(id)
                .query((row, index) -> row.getInt(1))
                .single();
    }

    private List<String> log(String action, UUID subject) {
        return people.owner()
                .sql("select actor from audit_entry where action = ? and subject = ?")
                .params(action, subject)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.callAs(viewer, work);
    }
}
