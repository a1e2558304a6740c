package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.NotPermitted;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.ReviewQueue.Part;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Page;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportListsTest {
    private static final Page ALL = new Page(0, 50);

    @Autowired
    private People people;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Reporting reporting;

    @Autowired
    private OwnReports own;

    @Autowired
    private ConsolidatedReports consolidated;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private Review review;

    @Autowired
    private ReportExport exports;

    private UUID organisation;
    private UUID unit;
    private Membership colleague;
    private Membership elsewhere;
    private Membership stranger;
    private UUID first;
    private UUID second;

    @BeforeEach
    void reports() {
        organisation = people.organisation("LISTED", false);
        unit = people.unit(organisation);
        colleague = people.reporter(organisation, unit, Scope.UNIT);
        elsewhere = people.reporter(organisation, people.unit(organisation), Scope.OWN);
        stranger = people.reporter(people.organisation("LISTED", false), null, Scope.ORGANISATION);
        first = submit(colleague, "ZK 1");
        second = submit(elsewhere, "ZK-2");
        submit(stranger, "ZK 1");
    }

    @Test
    void aPartnerSeesAsFarAsTheMembershipReaches() {
        assertThat(ids(colleague, ReportFilter.NONE)).containsExactly(first);
        assertThat(ids(elsewhere, ReportFilter.NONE)).containsExactly(second);
        assertThat(ids(people.reporter(organisation, unit, Scope.ORGANISATION), ReportFilter.NONE))
                .containsExactlyInAnyOrder(first, second);
        assertThat(ids(people.reporter(organisation, unit, Scope.OWN), ReportFilter.NONE))
                .isEmpty();
    }

    @Test
    void aFilterOnAnotherOrganisationFindsNothing() {
        ReportFilter other = ReportFilter.NONE.with(
                Field.ORGANISATION, stranger.organisation().toString());
        assertThat(ids(colleague, other)).isEmpty();
    }

    @Test
    void aPartnerFindsTheOwnCaseNumberHoweverItIsTyped() {
        assertThat(ids(colleague, ReportFilter.NONE.withSearch("zk-1"))).containsExactly(first);
        assertThat(ids(colleague, ReportFilter.NONE.withSearch("ZK2"))).isEmpty();
        assertThat(as(colleague, () -> own.page(ReportFilter.NONE, ReportSort.Order.NEWEST, ALL)))
                .extracting(ReportListItem::ownCaseNumber)
                .containsExactly("ZK 1");
    }

    @Test
    void staffSeeAllOrganisationsWithoutCaseNumbers() {
        Membership analyst = people.staff(Role.ANALYST);
        ReportFilter filter = ReportFilter.NONE.with(Field.ORGANISATION, organisation.toString());
        for (ReportSort sort : ReportSort.values()) {
            List<ReportListItem> rows =
                    as(analyst, () -> consolidated.page(filter, new ReportSort.Order(sort, true), ALL));
            assertThat(rows).extracting(ReportListItem::id).containsExactlyInAnyOrder(first, second);
            assertThat(rows).extracting(ReportListItem::ownCaseNumber).containsOnly("");
        }
        assertThat(as(analyst, () -> consolidated.count(filter))).isEqualTo(new ReportCount(2, false));
        ReportDetail detail = as(analyst, () -> consolidated.detail(first));
        assertThat(detail.files()).isEmpty();
        assertThat(as(analyst, consolidated::organisations))
                .extracting(ReportFilter.Choice::value)
                .contains(organisation.toString());
        assertThat(as(analyst, () -> consolidated.reporterTypes(Locale.of("nl"))))
                .isNotEmpty();
        assertThat(as(
                        analyst,
                        () -> consolidated.page(
                                filter.withSearch(detail.number().substring(0, 9)), ReportSort.Order.NEWEST, ALL)))
                .extracting(ReportListItem::id)
                .contains(first);
    }

    @Test
    void listsAreClosedToTheOtherSide() {
        Membership analyst = people.staff(Role.ANALYST);
        assertThatThrownBy(() -> ids(analyst, ReportFilter.NONE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(colleague, () -> consolidated.count(ReportFilter.NONE)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(analyst, queue::counts)).isInstanceOf(NotPermitted.class);
        Membership adviser = people.staff(Role.NETWORK_ADVISER);
        assertThatThrownBy(() -> as(adviser, () -> exports.consolidated(ReportFilter.NONE)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void anExportHoldsWhatItsReaderMaySee() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Membership all = people.reporter(organisation, unit, Scope.ORGANISATION);
        ExportRun run = as(all, () -> exports.own(ReportFilter.NONE));
        run.write(ExportFormat.CSV, new ExportWords(Locale.of("nl"), UnaryOperator.identity()), out, rows -> {});
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3).anyMatch(line -> line.contains(";ZK-2;"));
        assertThat(people.owner()
                        .sql("select detail from audit_entry where member_id = ? and action = 'EXPORT'")
                        .params(all.id())
                        .query(String.class)
                        .list())
                .containsExactly("own reports, 2 rows");
    }

    @Test
    void anExportGoesOnAfterTheLastRowOfTheLotBefore() {
        Membership all = people.reporter(organisation, unit, Scope.ORGANISATION);
        List<ReportListItem> one = as(all, () -> own.after(ReportFilter.NONE, null, 1));
        List<ReportListItem> two = as(all, () -> own.after(ReportFilter.NONE, one.getFirst(), 1));
        assertThat(Set.of(one.getFirst().id(), two.getFirst().id())).containsExactlyInAnyOrder(first, second);
        assertThat(as(all, () -> own.after(ReportFilter.NONE, two.getFirst(), 1)))
                .isEmpty();
    }

    @Test
    void theDeskSeesWhatWaitsAndWhoHasIt() {
        Membership registrar = people.staff(Role.REGISTRAR);
        people.owner()
                .sql("update report set submitted_at = '2021-05-04 10:00:00' where id = ?")
                .params(first)
                .update();
        assertThat(as(registrar, () -> queue.list(Part.LATE)))
                .filteredOn(item -> item.id().equals(first))
                .singleElement()
                .matches(QueueItem::late);
        long version = as(registrar, () -> review.detail(first)).version();
        as(registrar, () -> {
            review.assignToMe(first, version);
            return "";
        });
        assertThat(as(registrar, () -> queue.list(Part.MINE)))
                .extracting(QueueItem::id)
                .containsExactly(first);
        ReviewQueue.Counts counts = as(registrar, queue::counts);
        assertThat(counts.mine()).isEqualTo(1);
        assertThat(counts.all()).isGreaterThanOrEqualTo(3);
        assertThat(counts.oldestDays()).isGreaterThan(300);
        assertThatThrownBy(() -> as(registrar, () -> {
                    review.accept(first, version);
                    return "";
                }))
                .isInstanceOf(EditedMeanwhile.class);
    }

    private List<UUID> ids(Membership member, ReportFilter filter) {
        return as(member, () -> own.page(filter, ReportSort.Order.NEWEST, ALL)).stream()
                .map(ReportListItem::id)
                .toList();
    }

    private UUID submit(Membership reporter, String caseNumber) {
        return as(reporter, () -> {
            DraftData draft = drafting.save(drafting.start(), 0, Inputs.complete("Nowak", caseNumber));
            assertThat(draft.gaps()).isEmpty();
            return reporting.submit(draft.id(), draft.version()).report();
        });
    }

    private static <T> T as(Membership member, Supplier<T> work) {
        Viewer viewer = member.staff()
                ? member.roles().contains(Role.REGISTRAR) ? new Viewer.IdentityStaff(member) : new Viewer.Staff(member)
                : new Viewer.Partner(member);
        return Viewers.callAs(viewer, work);
    }
}
