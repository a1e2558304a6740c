package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.ReporterTypes;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.vault.PersonalData;
import nl.comensha.zichtbaar.vault.Purpose;
import nl.comensha.zichtbaar.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner does with its own reports: submit, correct, withdraw, answer. */
@Service
@Transactional
@Requires(REPORT)
public class Reporting {
    private final Drafts drafts;
    private final Drafting drafting;
    private final Reports reports;
    private final ReportVersions versions;
    private final Timeline timeline;
    private final Details details;
    private final Vault vault;
    private final ReporterTypes reporterTypes;
    private final ReportNumbers numbers;
    private final Clock clock;

    Reporting(
            Drafts drafts,
            Drafting drafting,
            Reports reports,
            ReportVersions versions,
            Timeline timeline,
            Details details,
            Vault vault,
            ReporterTypes reporterTypes,
            ReportNumbers numbers,
            Clock clock) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.reports = reports;
        this.versions = versions;
        this.timeline = timeline;
        this.details = details;
        this.vault = vault;
        this.reporterTypes = reporterTypes;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Submits a draft as it was last saved.
     *
     * @throws EditedMeanwhile when it was saved from elsewhere since {@code version}
     * @throws Invalid when something is still missing
     */
    public Receipt submit(UUID draftId, long version) {
        DraftData draft = drafting.open(draftId);
        if (draft.version() != version) {
            throw new EditedMeanwhile("", draft.savedAt());
        }
        if (!draft.gaps().isEmpty()) {
            throw new Invalid("report.problem.incomplete", draft.gaps().size());
        }
        drafts.findById(draftId).ifPresent(drafts::delete);
        vault.promoteDraft(draftId);
        return enter(draftId, draft.input().facts(), Times.now(clock));
    }

    /** Takes in complete input at once, for an import. */
    Receipt submitAtOnce(UUID id, ReportInput input, Instant now) {
        vault.open(id);
        vault.keep(id, 1, input.person());
        return enter(id, input.facts(), now);
    }

    private Receipt enter(UUID id, ReportFacts facts, Instant now) {
        Membership me = Viewers.member();
        FactColumns columns = FactColumns.of(facts);
        int year = now.atZone(Times.AMSTERDAM).getYear();
        Report report = reports.saveAndFlush(new Report(
                id, me, numbers.next(year), reporterTypes.on(me.organisation(), columns.reportDate()), columns, now));
        versions.add(report, facts, now);
        timeline.add(report, TimelineEntry.Kind.SUBMITTED, null, now);
        return new Receipt(id, report.number(), now, me.organisationName());
    }

    /** One of the own reports, without the person. */
    @Transactional(readOnly = true)
    public ReportDetail detail(UUID id) {
        return details.of(own(id), true, false);
    }

    /** The person of one of the own reports. */
    public PersonalData person(UUID id) {
        return vault.read(id, own(id).currentVersion(), Purpose.OWN_REPORT);
    }

    /** A correction is a new version; the old one is kept. */
    public void correct(UUID id, long version, ReportInput input) {
        List<Gap> gaps = drafting.gaps(input);
        if (!gaps.isEmpty()) {
            throw new Invalid("report.problem.incomplete", gaps.size());
        }
        Report report = unchanged(id, version);
        Instant now = Times.now(clock);
        report.correct(FactColumns.of(input.facts()), now);
        Report saved = reports.saveAndFlush(report);
        vault.keep(id, saved.currentVersion(), input.person());
        versions.add(saved, input.facts(), now);
        timeline.add(saved, TimelineEntry.Kind.CORRECTED, null, now);
    }

    /** Takes the report back; it stays to be seen, and leaves the figures. */
    public void withdraw(UUID id, long version, String reason) {
        Report report = unchanged(id, version);
        Instant now = Times.now(clock);
        report.withdraw(now);
        timeline.add(reports.saveAndFlush(report), TimelineEntry.Kind.WITHDRAWN, text(reason), now);
    }

    /** Answers what CoMensha asked. */
    public void answer(UUID id, long version, String answer) {
        Report report = unchanged(id, version);
        Instant now = Times.now(clock);
        report.answer(now);
        timeline.add(reports.saveAndFlush(report), TimelineEntry.Kind.ANSWER, text(answer), now);
    }

    static String text(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Invalid("report.problem.textMissing");
        }
        if (text.length() > 5000) {
            throw new Invalid("report.problem.textLong", 5000);
        }
        if (ReportRules.looksLikeBsn(text)) {
            throw new Invalid("report.gap.bsn");
        }
        return text;
    }

    private Report unchanged(UUID id, long version) {
        Report report = own(id);
        if (report.version() != version) {
            throw new EditedMeanwhile(timeline.lastActor(id), report.changedAt());
        }
        return report;
    }

    /** The first wall: own organisation and within the scope of the membership; all else is not found. */
    private Report own(UUID id) {
        Membership me = Viewers.member();
        return reports.findById(id)
                .filter(report -> report.organisationId().equals(me.organisation()) && inScope(report, me))
                .orElseThrow(NotFound::new);
    }

    private static boolean inScope(Report report, Membership me) {
        return switch (me.scope()) {
            case ORGANISATION -> true;
            case UNIT ->
                me.unit() != null && me.unit().equals(report.unitId())
                        || report.authorId().equals(me.id());
            case OWN -> report.authorId().equals(me.id());
        };
    }
}
