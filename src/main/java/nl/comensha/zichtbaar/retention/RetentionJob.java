package nl.comensha.zichtbaar.retention;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enforces the terms a few times a day. Two nodes that do it at once are no harm: what one threw away the other does not find.
 */
@Component
class RetentionJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final Viewer JOB = new Viewer.Job("retention", Set.of());
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    private final List<Expiring> classes;
    private final Terms terms;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration interval;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("retention").daemon().unstarted(work));

    RetentionJob(
            List<Expiring> classes,
            Terms terms,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${zichtbaar.retention.interval:6h}") Duration interval) {
        this.classes = classes;
        this.terms = terms;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.interval = interval;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = thread.scheduleWithFixedDelay(
                this::enforce, AFTER_START.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** Each class by itself, so that one that fails does not keep the others. */
    void enforce() {
        for (Expiring one : classes) {
            try {
                Duration kept = Viewers.callAs(
                        JOB,
                        () -> Objects.requireNonNull(transaction.execute(
                                status -> terms.of(one.dataClass()).kept())));
                int gone = one.expire(Times.now(clock).minus(kept));
                if (gone > 0) {
                    LOG.info("{} of class {} were kept long enough and are gone", gone, one.dataClass());
                }
            } catch (RuntimeException failed) {
                LOG.error("What was kept long enough could not be thrown away: {}", one.dataClass(), failed);
            }
        }
    }
}
