package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.report.ReportStatus.ACCEPTED;
import static nl.comensha.zichtbaar.report.ReportStatus.IN_REVIEW;
import static nl.comensha.zichtbaar.report.ReportStatus.QUESTION_ASKED;
import static nl.comensha.zichtbaar.report.ReportStatus.REJECTED;
import static nl.comensha.zichtbaar.report.ReportStatus.SUBMITTED;
import static nl.comensha.zichtbaar.report.ReportStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A submitted report. Evidence: it changes only through these verbs, and every version of its facts is kept. */
@Entity
@Table(name = "report")
class Report implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID unitId;
    private UUID authorId;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = SUBMITTED;

    private int currentVersion;
    private Instant submittedAt;
    private Instant changedAt;

    @Column(updatable = false)
    private String reporterType;

    @Embedded
    private FactColumns columns;

    @Version
    private long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    /** A partner's report comes in. */
    Report(UUID id, Membership author, String number, String reporterType, FactColumns columns, Instant now) {
        this.id = id;
        this.organisationId = author.organisation();
        this.unitId = author.unit();
        this.authorId = author.id();
        this.number = number;
        this.reporterType = reporterType;
        this.columns = columns;
        this.currentVersion = 1;
        this.submittedAt = now;
        this.changedAt = now;
        this.fresh = true;
    }

    /** A new version of the facts; what was accepted is looked at again. */
    void correct(FactColumns corrected, Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED, ACCEPTED));
        columns = corrected;
        currentVersion++;
        move(status == ACCEPTED ? SUBMITTED : status, now);
    }

    void withdraw(Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED, ACCEPTED));
        move(WITHDRAWN, now);
    }

    void answer(Instant now) {
        require(Set.of(QUESTION_ASKED));
        move(IN_REVIEW, now);
    }

    void takeUp(Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED));
        move(status == SUBMITTED ? IN_REVIEW : status, now);
    }

    void ask(Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED));
        move(QUESTION_ASKED, now);
    }

    void accept(Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED));
        move(ACCEPTED, now);
    }

    void reject(Instant now) {
        require(Set.of(SUBMITTED, IN_REVIEW, QUESTION_ASKED));
        move(REJECTED, now);
    }

    /** Takes back an acceptance or a rejection. */
    void reopen(Instant now) {
        require(Set.of(ACCEPTED, REJECTED));
        move(IN_REVIEW, now);
    }

    private void require(Set<ReportStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new Invalid("report.problem.status");
        }
    }

    private void move(ReportStatus next, Instant now) {
        status = next;
        changedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Identifiers are ours, so a new report is told apart by this, not by a look in the database. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    UUID authorId() {
        return authorId;
    }

    String number() {
        return number;
    }

    ReportStatus status() {
        return status;
    }

    int currentVersion() {
        return currentVersion;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int completeness() {
        return columns.completeness();
    }

    long version() {
        return version;
    }
}
