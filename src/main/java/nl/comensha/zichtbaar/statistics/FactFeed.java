package nl.comensha.zichtbaar.statistics;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportChanged;
import nl.comensha.zichtbaar.victim.LinksChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the facts as the register has them: all of them after the start, a changed report within a second after its commit,
 * and every few seconds what another node changed. One thread of its own does it, on behalf of a job and never of whoever
 * made the change.
 */
@Component
class FactFeed {
    private static final Logger LOG = LoggerFactory.getLogger(FactFeed.class);
    private static final Viewer JOB = new Viewer.Job("statistics", Set.of());
    private static final int BATCH = 1000;
    /** From here on loading everything again is quicker than replacing report by report. */
    private static final int MANY = 20_000;
    /** A change carries the time of its making, which lies before its commit; and clocks differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final FactStore store;
    private final Register register;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration interval;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("statistics").daemon().unstarted(work));
    private final Set<UUID> pending = new LinkedHashSet<>();
    private final AtomicLong loaded = new AtomicLong();
    private volatile long total;
    private volatile boolean ready;
    private volatile Reference reference = Reference.EMPTY;
    private Set<Register.Change> seen = Set.of();
    private Instant looked = Instant.EPOCH;

    FactFeed(
            FactStore store,
            Register register,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${zichtbaar.statistics.interval:3s}") Duration interval) {
        this.store = store;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
        this.interval = interval;
    }

    /** The names in force; throws while the facts are not there yet. */
    Reference whenReady() {
        if (!ready) {
            throw new StillLoading(loaded.get(), total);
        }
        return reference;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ReportChanged event) {
        changed(List.of(event.report()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LinksChanged event) {
        changed(event.reports());
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void changed(Collection<UUID> reports) {
        synchronized (pending) {
            boolean idle = pending.isEmpty();
            pending.addAll(reports);
            if (!idle) {
                return;
            }
        }
        thread.execute(() -> quietly(() -> replace(takePending())));
    }

    private List<UUID> takePending() {
        synchronized (pending) {
            List<UUID> taken = List.copyOf(pending);
            pending.clear();
            return taken;
        }
    }

    /** Loads at first and catches up later. A failure is told and tried again at the next look. */
    private void look() {
        quietly(() -> {
            Instant now = clock.instant();
            Reference fresh = read(register::reference);
            // Another group for a type changes facts that nobody touched.
            if (!ready || !fresh.groupsOfTypes().equals(reference.groupsOfTypes())) {
                load(fresh);
            } else {
                reference = fresh;
                catchUp();
            }
            looked = now;
        });
    }

    private void load(Reference fresh) {
        Instant start = clock.instant();
        loaded.set(0);
        try (FactStore.Load load = store.load()) {
            // One transaction: a link and its report are of one moment.
            Viewers.runAs(
                    JOB,
                    () -> transaction.executeWithoutResult(status -> {
                        total = register.count();
                        register.everyFact(fresh, row -> {
                            load.fact(row);
                            loaded.incrementAndGet();
                        });
                        register.everyLink(load::link);
                    }));
            load.finish();
        } catch (SQLException failure) {
            throw new IllegalStateException("Facts cannot be loaded", failure);
        }
        reference = fresh;
        ready = true;
        LOG.info(
                "{} facts loaded in {} ms",
                loaded,
                Duration.between(start, clock.instant()).toMillis());
    }

    private void catchUp() {
        Set<Register.Change> changes = read(() -> register.changedSince(looked.minus(OVERLAP), MANY));
        if (changes.size() >= MANY) {
            load(reference);
        } else {
            replace(changes.stream()
                    .filter(change -> !seen.contains(change))
                    .map(Register.Change::report)
                    .distinct()
                    .toList());
        }
        seen = changes;
    }

    private void replace(List<UUID> reports) {
        for (int from = 0; from < reports.size(); from += BATCH) {
            List<UUID> some = reports.subList(from, Math.min(reports.size(), from + BATCH));
            List<FactRow> rows = read(() -> register.facts(some, reference));
            if (rows.stream().anyMatch(row -> row.code(Column.ORGANISATION).equals(Dimension.UNKNOWN))) {
                // The organisation is newer than our names.
                reference = read(register::reference);
                rows = read(() -> register.facts(some, reference));
            }
            store.replace(rows);
        }
    }

    private <T> T read(Supplier<T> reading) {
        return Viewers.callAs(JOB, () -> Objects.requireNonNull(transaction.execute(status -> reading.get())));
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("The facts could not be brought up to date; the next look tries again", failure);
        }
    }
}
