package nl.comensha.zichtbaar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.NotPermitted;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportChanged;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import nl.comensha.zichtbaar.victim.PersonLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts follow the real register. Every test has an organisation of its own and looks at that only. */
@PortalTest
class FactFeedTest {
    private static final Viewer LINKER =
            new Viewer.Job("test", Set.of(Permission.IMPORT, Permission.DEDUPLICATE, Permission.SEE_IDENTITIES));

    @Autowired
    private People people;

    @Autowired
    private Figures figures;

    @Autowired
    private PersonLinks links;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void showsAReportWithinASecondAfterItsCommit() {
        UUID organisation = people.organisation();
        awaitLoaded();
        UUID report = insert(organisation, "ACCEPTED", Instant.EPOCH);

        tell(report);

        await().atMost(Duration.ofSeconds(1)).until(() -> reports(organisation) == 1);

        people.owner()
                .sql("update report set status = 'WITHDRAWN' where id = ?")
                .param(report)
                .update();
        tell(report);
        await().atMost(Duration.ofSeconds(1)).until(() -> reports(organisation) == 0);
    }

    @Test
    void findsWhatAnotherNodeChangedWithoutBeingTold() {
        UUID organisation = people.organisation();
        awaitLoaded();
        UUID report = insert(organisation, "SUBMITTED", Instant.EPOCH);
        await().atMost(Duration.ofSeconds(8)).until(() -> reports(organisation) == 1);

        people.owner()
                .sql("update report set status = 'REJECTED', changed_at = ? where id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC), report)
                .update();
        await().atMost(Duration.ofSeconds(8)).until(() -> reports(organisation) == 0);
    }

    @Test
    void countsLinkedReportsAsOneVictim() {
        UUID organisation = people.organisation();
        awaitLoaded();
        UUID one = insert(organisation, "ACCEPTED", Instant.EPOCH);
        UUID two = insert(organisation, "ACCEPTED", Instant.EPOCH);
        await().atMost(Duration.ofSeconds(8))
                .until(() -> dashboard(organisation).victims() == 2);
        UUID person = Ids.next();

        Viewers.runAs(LINKER, () -> links.link(Map.of(one, person, two, person), "test", Instant.EPOCH));

        await().atMost(Duration.ofSeconds(1))
                .until(() -> dashboard(organisation).victims() == 1);
        assertThat(reports(organisation)).isEqualTo(2);
        assertThat(Viewers.callAs(LINKER, () -> links.personOf(List.of(one, two))))
                .containsOnly(Map.entry(one, person), Map.entry(two, person));

        Viewers.runAs(LINKER, () -> links.link(Map.of(two, two), "split", Instant.EPOCH));
        await().atMost(Duration.ofSeconds(1))
                .until(() -> dashboard(organisation).victims() == 2);
    }

    @Test
    void isClosedToPartners() {
        UUID organisation = people.organisation();
        Viewer reporter = new Viewer.Partner(people.reporter(organisation, null, Scope.ORGANISATION));

        assertThatThrownBy(
                        () -> Viewers.callAs(reporter, () -> figures.dashboard(FigureFilter.of(2021), Measure.REPORTS)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> Viewers.callAs(reporter, () -> figures.choices(2021)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> Viewers.callAs(reporter, () -> figures.request(Map.of())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> Viewers.callAs(reporter, () -> links.personOf(List.of())))
                .isInstanceOf(NotPermitted.class);
    }

    private void awaitLoaded() {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> reports(Ids.next()) == 0);
    }

    private long reports(UUID organisation) {
        return dashboard(organisation).reports();
    }

    private Dashboard dashboard(UUID organisation) {
        return Viewers.callAs(
                analyst(),
                () -> figures.dashboard(
                        FigureFilter.of(2021).with(Dimension.ORGANISATION, organisation.toString()), Measure.REPORTS));
    }

    private static Viewer analyst() {
        return new Viewer.Job("analyst", Role.ANALYST.permissions());
    }

    private void tell(UUID report) {
        Viewers.runAs(
                LINKER,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> events.publishEvent(new ReportChanged(report, "SUBMITTED"))));
    }

    private UUID insert(UUID organisation, String status, Instant changed) {
        UUID id = Ids.next();
        LocalDateTime at = LocalDateTime.ofInstant(changed, ZoneOffset.UTC);
        people.owner()
                .sql(
                        "insert into report (id, organisation_id, author_id, number, status, current_version, submitted_at,"
                                + " changed_at, completeness, reporter_type, report_date, case_file_type, legal_basis, police_unit,"
                                + " municipality, province, region, sex, age_band, minor, nationality, residence_status, form, sector)"
                                + " values (?, ?, ?, ?, ?, 1, ?, ?, 0, 'OTHER', '2021-05-04', 'REGISTRATION', 'LEGAL_DUTY',"
                                + " 'ROTTERDAM', 'Rotterdam', 'ZH', '', 'FEMALE', 'ADULT', 'NO', 'ZZ', 'UNKNOWN', 'UNKNOWN',"
                                + " 'CLEANING')")
                .params(id, organisation, id, id.toString().substring(24), status, at, at)
                .update();
        return id;
    }
}
