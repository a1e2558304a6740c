package nl.comensha.zichtbaar.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
class OrganisationsTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Contacts contacts;

    @Autowired
    OrganisationNames names;

    @Autowired
    ReporterTypes types;

    @Autowired
    OrganisationSeeds seeds;

    @Autowired
    DemonstrationTables demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Viewer.Staff administrator;

    @BeforeEach
    void anAdministratorIsAtWork() {
        seeds.loadReference();
        administrator = new Viewer.Staff(people.staff(Role.ADMINISTRATOR));
    }

    @Test
    void anotherNameAndTypeCountFromTheirDay() {
        UUID id = add("Inspectie SZW", "OTHER");
        as(() -> organisations.rename(id, 0, "Nederlandse Arbeidsinspectie", LocalDate.of(2022, 1, 1)));
        as(() -> organisations.changeType(id, 1, "NLA", LocalDate.of(2022, 1, 1)));
        assertThat(get(() -> names.on(id, LocalDate.of(2021, 12, 31)))).isEqualTo("Inspectie SZW");
        assertThat(get(() -> names.on(id, LocalDate.of(2022, 1, 1)))).isEqualTo("Nederlandse Arbeidsinspectie");
        assertThat(get(() -> types.on(id, LocalDate.of(2021, 12, 31)))).isEqualTo("OTHER");
        assertThat(get(() -> types.on(id, LocalDate.of(2022, 1, 1)))).isEqualTo("NLA");
        assertThat(get(() -> organisations.detail(id)).name()).isEqualTo("Nederlandse Arbeidsinspectie");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        UUID id = add("Samen", "OTHER");
        as(() -> organisations.addUnit(id, 0, "Noord"));
        assertThatThrownBy(() -> as(() -> organisations.rename(id, 0, "Anders", FIRST)))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void comenshaItselfIsNotRetiredAndNothingBeginsInTheFuture() {
        UUID own = administrator.membership().organisation();
        assertThatThrownBy(() -> as(() -> organisations.retire(own, 0, FIRST))).isInstanceOf(Invalid.class);
        UUID id = add("Morgen", "OTHER");
        assertThatThrownBy(() -> as(() -> organisations.rename(id, 0, "Later", LocalDate.of(2999, 1, 1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void retiredUnitsContactsAndProvidersAreKept() {
        UUID id = add("Stopt", "OTHER");
        as(() -> organisations.addUnit(id, 0, "Zuid"));
        as(() -> contacts.add(id, new ContactInput("Contact", "", "", "")));
        as(() -> organisations.allowProviders(id, 1, Set.of("politie")));
        as(() -> organisations.retire(id, 2, FIRST));
        OrganisationDetail detail = get(() -> organisations.detail(id));
        assertThat(detail.retiredOn()).isEqualTo(FIRST);
        assertThat(detail.units()).hasSize(1);
        assertThat(detail.contacts()).hasSize(1);
        assertThat(detail.providers()).containsExactly("politie");
        as(() -> organisations.restore(id, 3));
        assertThat(get(() -> organisations.detail(id)).retiredOn()).isNull();
        assertThat(get(() -> organisations.list())).anyMatch(item -> item.id().equals(id));
    }

    @Test
    void theDemonstrationIsLoadedWhole() {
        Viewers.runAs(
                new Viewer.Job("seeds", EnumSet.of(Permission.IMPORT)),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    // Taken back afterwards: other tests count on an empty register.
                    status.setRollbackOnly();
                    demonstration.load(Path.of("seeds"));
                    demonstration.followProviders();
                    assertThat(count("member where issuer in ('https://keten.example', 'https://politie.example')"))
                            .isGreaterThanOrEqualTo(22);
                    assertThat(count("organisation where slug = 'politie'")).isOne();
                    assertThat(count("organisation where slug = 'comensha' and staff"))
                            .isOne();
                    assertThat(
                                    count(
                                            "organisation_name n join organisation o on o.id = n.organisation_id where o.slug = 'nla'"))
                            .isEqualTo(2);
                }));
    }

    @Test
    void anImporterIsTheSameMemberEveryTimeAndHasNoRoleInTheTable() {
        UUID id = add("Bron " + UUID.randomUUID(), "OTHER");
        String slug = people.owner()
                .sql("select slug from organisation where id = ?")
                .param(id)
                .query(String.class)
                .single();
        Membership importer = seeds.importer(String.valueOf(slug), "");
        assertThat(importer.id())
                .isEqualTo(seeds.importer(String.valueOf(slug), null).id());
        assertThat(importer.organisation()).isEqualTo(id);
        assertThat(people.owner()
                        .sql("select count(*) from member_role where member_id = ?")
                        .param(importer.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int count(String from) {
        Integer rows =
                jdbc.sql("select count(*) from " + from).query(Integer.class).single();
        return rows == null ? 0 : rows;
    }

    private UUID add(String name, String type) {
        return get(() -> organisations.add(name, type, FIRST));
    }

    private <T> T get(Supplier<T> work) {
        return Viewers.callAs(administrator, work);
    }

    private void as(Runnable work) {
        Viewers.runAs(administrator, work);
    }
}
