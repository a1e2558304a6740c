package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REVIEW;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.vault.PersonalData;
import nl.comensha.zichtbaar.vault.Purpose;
import nl.comensha.zichtbaar.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrar's desk: take up, ask, accept, reject. */
@Service
@Transactional
@Requires(REVIEW)
public class Review {
    private final Reports reports;
    private final Timeline timeline;
    private final Details details;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    Review(Reports reports, Timeline timeline, Details details, Vault vault, JdbcClient jdbc, Clock clock) {
        this.reports = reports;
        this.timeline = timeline;
        this.details = details;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One report with its thread and attachments, without the person. */
    @Transactional(readOnly = true)
    public ReportDetail detail(UUID id) {
        return details.of(find(id), true, true);
    }

    /** The person of one report; it stands in the log before it is shown. */
    public PersonalData person(UUID id) {
        return vault.read(id, find(id).currentVersion(), Purpose.REVIEW);
    }

    /** Takes the report on the own desk, from whoever had it. */
    public void assignToMe(UUID id, long version) {
        Membership me = Viewers.member();
        Instant now = Times.now(clock);
        Report report = unchanged(id, version);
        boolean first = report.status() == ReportStatus.SUBMITTED;
        jdbc.sql(
                        "insert into report_review (report_id, organisation_id, assignee_id, assignee_name, assigned_at)"
                                + " values (?, ?, ?, ?, ?) on duplicate key update assignee_id = values(assignee_id),"
                                + " assignee_name = values(assignee_name), assigned_at = values(assigned_at), version = version + 1")
                .params(id, report.organisationId(), me.id(), me.name(), Timeline.utc(now))
                .update();
        if (first) {
            report.takeUp(now);
            timeline.add(reports.saveAndFlush(report), TimelineEntry.Kind.TAKEN_UP, null, now);
        }
    }

    /** Asks the reporter; the answer comes in the same thread. */
    public void ask(UUID id, long version, String question) {
        change(id, version, TimelineEntry.Kind.QUESTION, Reporting.text(question), Report::ask);
    }

    public void accept(UUID id, long version) {
        change(id, version, TimelineEntry.Kind.ACCEPTED, null, Report::accept);
    }

    /** The reporter reads the reason, so it may not tell of anybody else's report (decision 14). */
    public void reject(UUID id, long version, String reason) {
        change(id, version, TimelineEntry.Kind.REJECTED, Reporting.text(reason), Report::reject);
    }

    /** Takes an acceptance or a rejection back. */
    public void reopen(UUID id, long version) {
        change(id, version, TimelineEntry.Kind.REOPENED, null, Report::reopen);
    }

    /** Brings a report of the past as far as the desk was with it, on the day it came in. */
    void settle(UUID id, ReportStatus wanted, String question) {
        Report report = find(id);
        Instant then = report.submittedAt();
        switch (wanted) {
            case SUBMITTED -> {}
            case IN_REVIEW -> settle(report, TimelineEntry.Kind.TAKEN_UP, null, then, Report::takeUp);
            case QUESTION_ASKED -> settle(report, TimelineEntry.Kind.QUESTION, question, then, Report::ask);
            case ACCEPTED -> settle(report, TimelineEntry.Kind.ACCEPTED, null, then, Report::accept);
            default -> throw new IllegalArgumentException("Not a state of the desk: " + wanted);
        }
    }

    private void settle(
            Report report,
            TimelineEntry.Kind kind,
            @Nullable String text,
            Instant then,
            BiConsumer<Report, Instant> verb) {
        verb.accept(report, then);
        timeline.add(reports.saveAndFlush(report), kind, text, then);
    }

    private void change(
            UUID id, long version, TimelineEntry.Kind kind, @Nullable String text, BiConsumer<Report, Instant> verb) {
        settle(unchanged(id, version), kind, text, Times.now(clock), verb);
    }

    private Report unchanged(UUID id, long version) {
        Report report = find(id);
        if (report.version() != version) {
            throw new EditedMeanwhile(timeline.lastActor(id), report.changedAt());
        }
        return report;
    }

    private Report find(UUID id) {
        return reports.findById(id).orElseThrow(NotFound::new);
    }
}
