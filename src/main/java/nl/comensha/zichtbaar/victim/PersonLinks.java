package nl.comensha.zichtbaar.victim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which reports are about one person. A person is nothing but the reports that point at it, and a report without a link
 * is a person of its own. Links are added and ended, never changed, and a report's own row is never touched: its reporter
 * must not be able to tell (decision 10).
 */
@Service
public class PersonLinks {
    private static final int BATCH = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonLinks(NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Points each report at a person; a link that was in force ends and stays in the history. Only the account with
     * identities may write links, so a job needs {@link Permission#SEE_IDENTITIES} besides.
     *
     * @param personOfReport the person of each report
     * @param reason of the decision, without personal data
     * @param knownFrom when this became known: now, or earlier for a labelled historical import (decision 6)
     */
    @Requires({Permission.DEDUPLICATE, Permission.IMPORT})
    @Transactional
    public void link(Map<UUID, UUID> personOfReport, String reason, Instant knownFrom) {
        List<UUID> reports = List.copyOf(personOfReport.keySet());
        for (List<UUID> some : batches(reports)) {
            end(some);
            insert(some, personOfReport, reason, knownFrom);
        }
        if (!reports.isEmpty()) {
            events.publishEvent(new LinksChanged(reports));
        }
    }

    /** The person of each of these reports; a report that nobody linked is its own. */
    @Requires(Permission.DEDUPLICATE)
    @Transactional(readOnly = true)
    public Map<UUID, UUID> personOf(Collection<UUID> reports) {
        Map<UUID, UUID> persons = new HashMap<>();
        reports.forEach(report -> persons.put(report, report));
        for (List<UUID> some : batches(List.copyOf(reports))) {
            jdbc.query(
                    "select report_id, person_id from victim_link where report_id in (:reports) and ended_at is null",
                    Map.of("reports", text(some)),
                    row -> {
                        persons.put(
                                UUID.fromString(row.getString("report_id")),
                                UUID.fromString(row.getString("person_id")));
                    });
        }
        return persons;
    }

    private void end(List<UUID> reports) {
        jdbc.update(
                "update victim_link set ended_at = :now where report_id in (:reports) and ended_at is null",
                Map.of("now", utc(Times.now(clock)), "reports", text(reports)));
    }

    private void insert(List<UUID> reports, Map<UUID, UUID> persons, String reason, Instant knownFrom) {
        String author = author();
        List<Object[]> rows = new ArrayList<>(reports.size());
        for (UUID report : reports) {
            rows.add(new Object[] {
                Ids.next().toString(),
                report.toString(),
                String.valueOf(persons.get(report)),
                utc(knownFrom),
                author,
                reason
            });
        }
        jdbc.getJdbcOperations()
                .batchUpdate(
                        "insert into victim_link (id, report_id, person_id, known_from, decided_by, reason)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        rows);
    }

    private static List<List<UUID>> batches(List<UUID> all) {
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    private static List<String> text(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String author() {
        Viewer viewer = Viewers.current();
        Membership member = viewer.membership();
        if (member != null) {
            return member.name();
        }
        return viewer instanceof Viewer.Job job ? "job " + job.name() : "-";
    }
}
