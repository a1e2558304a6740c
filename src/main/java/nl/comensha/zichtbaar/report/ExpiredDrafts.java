package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.retention.Expiring;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drafts that nobody finished, with the person and the attachments in the vault. One organisation after the other, behind its
 * own views: no account of CoMensha's has a grant on drafts, and this job needs none.
 */
@Component
class ExpiredDrafts implements Expiring {
    static final String DATA_CLASS = "DRAFT";

    private static final String JOB = "retention";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ExpiredDrafts(
            JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String dataClass() {
        return DATA_CLASS;
    }

    @Override
    public int expire(Instant olderThan) {
        return organisations().stream()
                .mapToInt(organisation -> expire(organisation, olderThan))
                .sum();
    }

    private List<UUID> organisations() {
        return Viewers.callAs(
                new Viewer.Job(JOB, Set.of()),
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("select id from organisation")
                        .query((row, index) -> row.getObject(1, UUID.class))
                        .list())));
    }

    private int expire(UUID organisation, Instant olderThan) {
        Viewer within = new Viewer.TenantJob(JOB, organisation, Set.of(Permission.EXPIRE));
        return Viewers.callAs(within, () -> {
            List<UUID> old = Objects.requireNonNull(
                    transaction.execute(status -> jdbc.sql("select id from draft where saved_at < ?")
                            .param(Timeline.utc(olderThan))
                            .query((row, index) -> row.getObject(1, UUID.class))
                            .list()));
            return (int) old.stream().filter(draft -> discard(draft, olderThan)).count();
        });
    }

    /** Each in its own transaction, and only if its author did not come back to it just now. */
    private boolean discard(UUID draft, Instant olderThan) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int still = jdbc.sql("delete from draft where id = ? and saved_at < ?")
                    .params(draft, Timeline.utc(olderThan))
                    .update();
            if (still == 0) {
                return false;
            }
            vault.expireDraft(draft);
            events.publishEvent(new Audited("DRAFT_EXPIRED", draft, "", "OK"));
            return true;
        }));
    }
}
