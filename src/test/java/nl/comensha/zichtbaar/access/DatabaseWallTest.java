package nl.comensha.zichtbaar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall alone: raw SQL, with no service in front of it. */
@PortalTest
class DatabaseWallTest {
    @Autowired
    People people;

    @Autowired
    Drafting drafting;

    @Autowired
    Reporting reporting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Membership own;
    Membership other;
    UUID report;

    @BeforeEach
    void twoOrganisationsAndAReport() {
        own = people.reporter(people.organisation(), null, Scope.ORGANISATION);
        other = people.reporter(people.organisation(), null, Scope.ORGANISATION);
        report = Viewers.callAs(new Viewer.Partner(own), () -> {
            var draft = drafting.save(drafting.start(), 0, Inputs.complete("Wiśniewska", "ZAAK-1"));
            return reporting.submit(draft.id(), draft.version()).report();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report_version",
                "report_event",
                "vault_subject",
                "vault_person",
                "draft",
                "organisation"
            })
    void withoutAnOrganisationAPartnerConnectionSeesNothing(String table) throws SQLException {
        try (Connection partner = people.raw("partner", "partner")) {
            assertThat(count(partner, table)).isZero();
        }
    }

    @Test
    void aPartnerConnectionSeesItsOwnOrganisationOnly() throws SQLException {
        try (Connection partner = people.raw("partner", "partner")) {
            look(partner, other);
            assertThat(count(partner, "report where id = '" + report + "'")).isZero();
            look(partner, own);
            assertThat(count(partner, "report where id = '" + report + "'")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "vault_person", "report_review", "victim_link", "audit_entry", "member"})
    void aPartnerConnectionCannotReachTheTables(String table) throws SQLException {
        try (Connection partner = people.raw("partner", "partner")) {
            look(partner, own);
            assertThatThrownBy(() -> count(partner, "register." + table)).hasMessageContaining("denied");
        }
    }

    @Test
    void aRowOfAnotherOrganisationIsNeitherWrittenNorMoved() throws SQLException {
        try (Connection partner = people.raw("partner", "partner");
                Statement statement = partner.createStatement()) {
            look(partner, other);
            assertThat(statement.executeUpdate("update report set status = 'ACCEPTED' where id = '" + report + "'"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute(
                            "insert into vault_subject (id, organisation_id, author_id) values (uuid(), '"
                                    + own.organisation() + "', uuid())"))
                    .hasMessageContaining("CHECK OPTION");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault_person", "vault_text", "vault_file"})
    void staffWithoutIdentitiesHaveNoGrantOnTheVault(String table) throws SQLException {
        try (Connection staff = people.raw("staff", "register")) {
            assertThatThrownBy(() -> count(staff, table)).hasMessageContaining("denied");
            assertThat(count(staff, "report")).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"signin", "staff", "identity"})
    void theLogCanOnlyBeAddedTo(String account) throws SQLException {
        try (Connection connection = people.raw(account, "register");
                Statement statement = connection.createStatement()) {
            for (String change :
                    List.of("update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("denied");
            }
        }
    }

    @Test
    void aBodyMemberReachesNoReportAtAll() throws SQLException {
        try (Connection member = people.raw("member", "member")) {
            for (String table :
                    List.of("register.report", "partner.report", "register.member", "register.vault_person")) {
                assertThatThrownBy(() -> count(member, table)).hasMessageContaining("denied");
            }
        }
    }

    @Test
    void nobodyGetsNoConnection() {
        assertThatThrownBy(() -> jdbc.sql("select 1").query(Integer.class).single())
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theViewerCannotChangeInsideATransaction() {
        Viewers.runAs(
                new Viewer.Partner(own),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> assertThatThrownBy(
                                        () -> Viewers.callAs(new Viewer.Partner(other), () -> reporting.detail(report)))
                                .isInstanceOf(IllegalStateException.class)));
    }

    @Test
    void aConnectionForgetsItsOrganisationWhenReturned() {
        for (int i = 0; i < 30; i++) {
            Membership turn = i % 2 == 0 ? own : other;
            long seen = Viewers.callAs(
                    new Viewer.Partner(turn),
                    () -> jdbc.sql("select count(*) from report where id = ?")
                            .params(report)
                            .query(Long.class)
                            .single());
            assertThat(seen).isEqualTo(i % 2 == 0 ? 1 : 0);
        }
    }

    private static void look(Connection connection, Membership member) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @organisation = '" + member.organisation() + "'");
        }
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }
}
