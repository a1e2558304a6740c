package nl.comensha.zichtbaar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.comensha.zichtbaar.organisation.Contacts;
import nl.comensha.zichtbaar.organisation.Grant;
import nl.comensha.zichtbaar.organisation.Invitations;
import nl.comensha.zichtbaar.organisation.Members;
import nl.comensha.zichtbaar.organisation.Organisations;
import nl.comensha.zichtbaar.report.ConsolidatedReports;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.report.Review;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import nl.comensha.zichtbaar.vault.Purpose;
import nl.comensha.zichtbaar.vault.Vault;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Somebody else's and nobody's: the same answer, the same statements, one entry in the log of the same form (decision 13). A
 * difference would tell a partner that another organisation has it.
 */
@PortalTest
@Import(NotFoundTest.Counted.class)
class NotFoundTest {
    private static final List<String> STATEMENTS = new ArrayList<>();

    @TestConfiguration
    static class Counted {
        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") && bean instanceof DataSource real
                            ? ProxyDataSourceBuilder.create(real)
                                    .afterQuery((execution, queries) -> queries.forEach(one -> count(one.getQuery())))
                                    .build()
                            : bean;
                }
            };
        }

        private static synchronized void count(String sql) {
            // Jobs look at the database whenever they like.
            if (Viewers.current().membership() != null) {
                STATEMENTS.add(sql);
            }
        }
    }

    @Autowired
    People people;

    @Autowired
    Drafting drafting;

    @Autowired
    Reporting reporting;

    @Autowired
    Review review;

    @Autowired
    ConsolidatedReports consolidated;

    @Autowired
    Vault vault;

    @Autowired
    VaultFiles files;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    @Autowired
    Contacts contacts;

    private Membership author;
    private UUID report = Ids.next();
    private UUID draft = report;
    private UUID file = report;

    @BeforeEach
    void somebodyHasSomething() {
        author = people.reporter(people.organisation(), null, Scope.ORGANISATION);
        Viewers.runAs(author.viewer(), () -> {
            var saved = drafting.save(drafting.start(), 0, Inputs.complete("Nowak", "NF-1"));
            report = reporting.submit(saved.id(), saved.version()).report();
            draft = drafting.start();
            file = files.add(draft, "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
                    .id();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatAnotherOrganisationHasIsLikeWhatIsNot() {
        Membership other = people.reporter(people.organisation(), null, Scope.ORGANISATION);
        Map<String, Consumer<UUID>> reports = new TreeMap<>(Map.of(
                "Reporting.detail", id -> reporting.detail(id),
                "Reporting.person", id -> reporting.person(id),
                "Reporting.withdraw", id -> reporting.withdraw(id, 0, "reason"),
                "Reporting.answer", id -> reporting.answer(id, 0, "answer"),
                "Reporting.correct", id -> reporting.correct(id, 0, Inputs.complete("X", "Y")),
                "Vault.read", id -> vault.read(id, 1, Purpose.OWN_REPORT),
                "Vault.readTexts", id -> vault.readTexts(id),
                "VaultFiles.list", id -> files.list(id),
                "VaultFiles.content", id -> files.content(id, file)));
        Map<String, Consumer<UUID>> drafts = new TreeMap<>(Map.of(
                "Drafting.open", id -> drafting.open(id),
                "Drafting.discard", id -> drafting.discard(id),
                "Drafting.save", id -> drafting.save(id, 0, Inputs.complete("X", "Y")),
                "Reporting.submit", id -> reporting.submit(id, 0),
                "VaultFiles.add", id -> files.add(id, "a.pdf", new byte[] {1}),
                "VaultFiles.remove", id -> files.remove(id, file)));
        return Stream.concat(tests(other, reports, report), tests(other, drafts, draft));
    }

    @TestFactory
    Stream<DynamicTest> membersAndInvitationsOfAnotherOrganisationAreLikeNone() {
        UUID home = people.organisation();
        Membership admin = people.member(home, null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR);
        Grant grant = new Grant(Set.of(Role.REPORTER), null, Scope.ORGANISATION);
        Membership theirs =
                people.member(people.organisation(), null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR);
        UUID invitation = Viewers.callAs(
                theirs.viewer(),
                () -> invitations.invite("Iemand", theirs.organisation(), grant).id());
        Map<String, Consumer<UUID>> ofMembers = new TreeMap<>(Map.of(
                "Members.change", id -> members.change(id, 0, grant), "Members.retire", id -> members.retire(id, 0)));
        Map<String, Consumer<UUID>> ofOrganisations =
                Map.of("Invitations.invite", id -> invitations.invite("Iemand", id, grant));
        return Stream.of(
                        tests(admin, ofMembers, theirs.id()),
                        tests(admin, Map.of("Invitations.revoke", id -> invitations.revoke(id)), invitation),
                        tests(admin, ofOrganisations, theirs.organisation()))
                .flatMap(one -> one);
    }

    @TestFactory
    Stream<DynamicTest> whatStaffDoNotFindIsLoggedLikewise() {
        Membership administrator = people.staff(Role.ADMINISTRATOR);
        Membership registrar = people.staff(Role.REGISTRAR);
        UUID nothing = Ids.next();
        UUID home = people.organisation();
        return Stream.of(
                        tests(
                                administrator,
                                Map.of(
                                        "Organisations.detail", id -> organisations.detail(id),
                                        "Contacts.remove", id -> contacts.remove(home, id, 0)),
                                nothing),
                        tests(
                                registrar,
                                Map.of(
                                        "Review.detail", id -> review.detail(id),
                                        "ConsolidatedReports.detail", id -> consolidated.detail(id)),
                                nothing))
                .flatMap(one -> one);
    }

    @TestFactory
    Stream<DynamicTest> anAttachmentThatIsNotOnTheOwnDraftIsNotTakenOff() {
        return tests(author, Map.of("VaultFiles.remove", id -> files.remove(draft, id)), report);
    }

    /** Each operation once on what is somebody else's and once on what nobody has. */
    private Stream<DynamicTest> tests(Membership who, Map<String, Consumer<UUID>> operations, UUID foreign) {
        return operations.entrySet().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.getKey(), () -> {
                    Trace ofForeign = trace(who, operation.getValue(), foreign);
                    Trace ofAbsent = trace(who, operation.getValue(), Ids.next());
                    assertThat(ofForeign).isEqualTo(ofAbsent);
                    assertThat(ofForeign.log()).singleElement().satisfies(entry -> {
                        assertThat(entry.detail()).matches("[A-Z][A-Za-z]+\\.[a-zA-Z]+");
                        assertThat(entry).isEqualTo(new Entry("NOT_FOUND", null, "", "", "REFUSED", entry.detail()));
                    });
                }));
    }

    private record Entry(
            String action, @Nullable UUID subject, String subjectKind, String purpose, String outcome, String detail) {}

    /** All that an observer could tell two answers apart by. */
    private record Trace(String answer, List<String> statements, List<Entry> log) {}

    private Trace trace(Membership who, Consumer<UUID> operation, UUID id) {
        people.owner()
                .sql("delete from audit_entry where member_id = ?")
                .param(who.id())
                .update();
        STATEMENTS.clear();
        Throwable answer = catchThrowable(() -> Viewers.runAs(who.viewer(), () -> operation.accept(id)));
        List<String> statements = List.copyOf(STATEMENTS);
        assertThat(answer).isInstanceOf(NotFound.class);
        assertThat(statements).isNotEmpty();
        List<Entry> log = people.owner()
                .sql(
                        "select action, subject, subject_kind, purpose, outcome, detail from audit_entry where member_id = ?")
                .param(who.id())
                .query((row, index) -> new Entry(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
        return new Trace(String.valueOf(answer), statements, log);
    }
}
