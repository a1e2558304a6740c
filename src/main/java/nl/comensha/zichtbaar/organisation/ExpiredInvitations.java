package nl.comensha.zichtbaar.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.retention.Expiring;
import nl.comensha.zichtbaar.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations that nobody accepted: for a while they are shown as expired, then the name of who was invited goes. */
@Component
class ExpiredInvitations implements Expiring {
    private static final Viewer JOB = new Viewer.Job("retention", Set.of());

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ExpiredInvitations(JdbcClient jdbc, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String dataClass() {
        return "EXPIRED_INVITATION";
    }

    @Override
    public int expire(Instant olderThan) {
        return Viewers.callAs(JOB, () -> Objects.requireNonNull(transaction.execute(status -> discard(olderThan))));
    }

    private int discard(Instant olderThan) {
        List<UUID> old = jdbc.sql("select id from invitation where used_at is null and expires_at < ?")
                .param(Words.utc(olderThan))
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        for (UUID id : old) {
            jdbc.sql("delete from invitation where id = ? and used_at is null")
                    .param(id)
                    .update();
            events.publishEvent(new Audited("INVITATION_EXPIRED", id, "", "OK"));
        }
        return old.size();
    }
}
