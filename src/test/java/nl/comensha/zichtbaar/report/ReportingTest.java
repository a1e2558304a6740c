package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportingTest {
    @Autowired
    People people;

    @Autowired
    Drafting drafting;

    @Autowired
    Reporting reporting;

    @Autowired
    Review review;

    Viewer.Partner author;
    Viewer.IdentityStaff registrar;

    @BeforeEach
    void somebodyReportsAndSomebodyReviews() {
        author = new Viewer.Partner(people.reporter(people.organisation(), null, Scope.OWN));
        registrar = new Viewer.IdentityStaff(people.staff(Role.REGISTRAR));
    }

    @Test
    void aDraftSurvivesAndIsItsAuthorsAlone() {
        UUID draft = as(author, () -> drafting.start());
        DraftData saved = as(author, () -> drafting.save(draft, 0, Inputs.complete("Nowak", "Z-7")));
        assertThat(saved.gaps()).isEmpty();
        assertThat(as(author, () -> drafting.open(draft)).input()).isEqualTo(Inputs.complete("Nowak", "Z-7"));
        Membership colleague = people.reporter(author.membership().organisation(), null, Scope.ORGANISATION);
        assertThatThrownBy(() -> as(new Viewer.Partner(colleague), () -> drafting.open(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoTabsIsToldAndOverwritesNothing() {
        UUID draft = as(author, () -> drafting.start());
        as(author, () -> drafting.save(draft, 0, Inputs.complete("Eerste", "Z")));
        assertThatThrownBy(() -> as(author, () -> drafting.save(draft, 0, Inputs.complete("Tweede", "Z"))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(author, () -> drafting.open(draft)).input().person().familyName())
                .isEqualTo("Eerste");
    }

    @Test
    void anIncompleteDraftIsNotTakenIn() {
        UUID draft = as(author, () -> drafting.start());
        assertThatThrownBy(() -> as(author, () -> reporting.submit(draft, 0))).isInstanceOf(Invalid.class);
        assertThat(as(author, () -> drafting.list())).hasSize(1);
    }

    @Test
    void questionAndAnswerGoThroughOneThread() {
        UUID report = submitted();
        as(registrar, () -> {
            review.ask(report, version(report), "Is de verblijfsstatus bekend?");
            return null;
        });
        ReportDetail asked = as(author, () -> reporting.detail(report));
        assertThat(asked.status()).isEqualTo(ReportStatus.QUESTION_ASKED);
        assertThat(asked.timeline().getFirst().text()).isEqualTo("Is de verblijfsstatus bekend?");
        as(author, () -> {
            reporting.answer(report, asked.version(), "Nee, nog niet.");
            return null;
        });
        ReportDetail answered = as(registrar, () -> review.detail(report));
        assertThat(answered.status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(answered.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineEntry.Kind.ANSWER, TimelineEntry.Kind.QUESTION, TimelineEntry.Kind.SUBMITTED);
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneIsKept() {
        UUID report = submitted();
        as(author, () -> {
            reporting.correct(report, version(report), Inputs.complete("Verbeterd", "Z"));
            return null;
        });
        assertThat(as(author, () -> reporting.person(report)).familyName()).isEqualTo("Verbeterd");
        List<@Nullable Integer> versions = people.owner()
                .sql("select version_no from vault_person where subject_id = ? order by 1")
                .params(report)
                .query(Integer.class)
                .list();
        assertThat(versions).containsExactly(1, 2);
    }

    @Test
    void twoRegistrarsCannotJudgeOverEachOther() {
        UUID report = submitted();
        long seen = version(report);
        as(registrar, () -> {
            review.accept(report, seen);
            return null;
        });
        Viewer second = new Viewer.IdentityStaff(people.staff(Role.REGISTRAR));
        assertThatThrownBy(() -> as(second, () -> {
                    review.reject(report, seen, "Onvoldoende aanwijzingen.");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        told -> assertThat(told.by())
                                .isEqualTo(registrar.membership().name()));
    }

    @Test
    void whatIsWithdrawnIsNotChangedAnyMore() {
        UUID report = submitted();
        as(author, () -> {
            reporting.withdraw(report, version(report), "Dubbel ingevoerd door ons.");
            return null;
        });
        assertThatThrownBy(() -> as(registrar, () -> {
                    review.accept(report, version(report));
                    return null;
                }))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aReadingOfThePersonStandsInTheLogBeforeItIsGiven() {
        UUID report = submitted();
        as(registrar, () -> review.person(report));
        assertThat(people.owner()
                        .sql(
                                "select count(*) from audit_entry where subject = ? and action = 'READ' and purpose = 'REVIEW'"
                                        + " and member_id = ?")
                        .params(report, registrar.membership().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private UUID submitted() {
        return as(author, () -> {
            DraftData draft = drafting.save(drafting.start(), 0, Inputs.complete("Kowalska", "Z-1"));
            return reporting.submit(draft.id(), draft.version()).report();
        });
    }

    private long version(UUID report) {
        return people.owner()
                .sql("select version from report where id = ?")
                .params(report)
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("NullAway") // verbs without a result give null
    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.callAs(viewer, work);
    }
}
