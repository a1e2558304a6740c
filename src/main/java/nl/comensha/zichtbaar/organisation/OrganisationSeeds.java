package nl.comensha.zichtbaar.organisation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty register: what every portal needs, the demonstration's organisations and people, and the way in for the very
 * first administrator. Everything may be called again and then changes nothing.
 */
@Component
public class OrganisationSeeds {
    /** Issuer of the members that imports are written down to; no identity provider has it, so nobody signs in as one. */
    static final String IMPORTER = "zichtbaar:import";

    private static final Viewer JOB = new Viewer.Job("seeds", EnumSet.of(Permission.IMPORT));
    private static final Duration FIRST_INVITATION_VALID = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ReferenceTables reference;
    private final DemonstrationTables demonstration;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OrganisationSeeds(
            JdbcClient jdbc,
            ReferenceTables reference,
            DemonstrationTables demonstration,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.reference = reference;
        this.demonstration = demonstration;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reporter types, published groups, policies and CoMensha itself, from the program; for every portal. */
    public void loadReference() {
        asJob(() -> {
            reference.load();
            return true;
        });
    }

    /** Whether anybody may sign in: then the portal is in use, and nothing generated may be added. */
    public boolean hasMembers() {
        return asJob(this::anyMember);
    }

    /** The organisations, units and members of the demonstration, from a folder with CSV files, beside the reference. */
    public void loadDemonstration(Path seeds) {
        loadReference();
        asJob(() -> {
            demonstration.load(seeds);
            return true;
        });
    }

    /** The demonstration's members move along when its identity providers have got another address. */
    public void followProviders() {
        loadReference();
        asJob(() -> {
            demonstration.followProviders();
            return true;
        });
    }

    /**
     * The way in for the first administrator while nobody is a member: the path of a link that works once, for a day. An
     * earlier one that was not used stops working.
     */
    public Optional<String> firstInvitation() {
        loadReference();
        return asJob(() -> anyMember() ? Optional.<String>empty() : Optional.of(inviteFirst()));
    }

    /**
     * On whose behalf reports are imported for an organisation.
     *
     * @param unitSlug short name of one of its units, or null or empty for none
     */
    public Membership importer(String organisationSlug, @Nullable String unitSlug) {
        return asJob(() -> {
            record Found(UUID id, String name) {}
            Found organisation = jdbc.sql("select id, name from organisation where slug = ? and not staff")
                    .param(organisationSlug)
                    .query((row, index) -> new Found(row.getObject("id", UUID.class), row.getString("name")))
                    .single();
            Found unit = unitSlug == null || unitSlug.isEmpty()
                    ? null
                    : jdbc.sql("select id, name from unit where organisation_id = ? and slug = ?")
                            .params(organisation.id(), unitSlug)
                            .query((row, index) -> new Found(row.getObject("id", UUID.class), row.getString("name")))
                            .single();
            return new Membership(
                    importerOf(organisation.id()),
                    "Import",
                    organisation.id(),
                    organisation.name(),
                    unit == null ? null : unit.id(),
                    unit == null ? null : unit.name(),
                    Set.of(Role.REPORTER),
                    Scope.ORGANISATION,
                    false,
                    0);
        });
    }

    /** A registrar of the demonstration, on whose behalf the desk's work on the seeds is done. */
    public Membership registrar() {
        return asJob(() -> jdbc.sql("""
                        select m.id, m.name, m.organisation_id, o.name organisation_name, m.unit_id, u.name unit_name, m.version
                        from member m join organisation o on o.id = m.organisation_id left join unit u on u.id = m.unit_id
                          join member_role r on r.member_id = m.id
                        where o.staff and m.retired_at is null and r.role = 'REGISTRAR' order by m.id limit 1
                        """)
                .query((row, index) -> new Membership(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("organisation_name"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name"),
                        Set.of(Role.REGISTRAR),
                        Scope.ORGANISATION,
                        true,
                        row.getLong("version")))
                .single());
    }

    private UUID importerOf(UUID organisation) {
        return jdbc.sql("select id from member where issuer = ? and organisation_id = ?")
                .params(IMPORTER, organisation)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    // Without a role in the table: even whoever got in as this row could do nothing.
                    jdbc.sql("insert into member (id, organisation_id, issuer, subject, name, scope)"
                                    + " values (?, ?, ?, 'import', 'Import', 'ORGANISATION')")
                            .params(id, organisation, IMPORTER)
                            .update();
                    return id;
                });
    }

    private boolean anyMember() {
        return jdbc.sql("select count(*) from member where issuer <> ?")
                        .param(IMPORTER)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String inviteFirst() {
        UUID organisation = jdbc.sql("select id from organisation where slug = 'comensha'")
                .query(UUID.class)
                .single();
        jdbc.sql("delete from invitation where inviter_id is null and used_at is null")
                .update();
        String token = InvitationToken.next();
        Instant now = Times.now(clock);
        jdbc.sql("insert into invitation (id, organisation_id, token_hash, name, roles, scope, invited_by, created_at,"
                        + " expires_at) values (?, ?, ?, 'Beheer', 'ADMINISTRATOR', 'ORGANISATION', 'Zichtbaar', ?, ?)")
                .params(
                        Ids.next(),
                        organisation,
                        InvitationToken.hash(token),
                        Words.utc(now),
                        Words.utc(now.plus(FIRST_INVITATION_VALID)))
                .update();
        return InvitationLinks.path(token);
    }

    private <T> T asJob(Supplier<T> work) {
        return Viewers.callAs(JOB, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
