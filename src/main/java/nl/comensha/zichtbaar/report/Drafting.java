package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.ReporterTypes;
import nl.comensha.zichtbaar.retention.Term;
import nl.comensha.zichtbaar.retention.Terms;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.vault.PersonalData;
import nl.comensha.zichtbaar.vault.Purpose;
import nl.comensha.zichtbaar.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Filling in a report: saved on the server while it is typed, by and for its author. */
@Service
@Transactional
@Requires(REPORT)
public class Drafting {
    private final Drafts drafts;
    private final Vault vault;
    private final ReporterTypes reporterTypes;
    private final Terms terms;
    private final JsonMapper json;
    private final Clock clock;

    Drafting(Drafts drafts, Vault vault, ReporterTypes reporterTypes, Terms terms, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.reporterTypes = reporterTypes;
        this.terms = terms;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a draft; the report date is today until the reporter says otherwise. */
    public UUID start() {
        return start(new ReportInput(withDate(), PersonalData.EMPTY));
    }

    UUID start(ReportInput input) {
        UUID id = Ids.next();
        vault.open(id);
        vault.keep(id, Vault.DRAFT, input.person());
        drafts.saveAndFlush(new Draft(
                id,
                Viewers.member(),
                json.writeValueAsString(input.facts()),
                gaps(input).size(),
                Times.now(clock)));
        return id;
    }

    /** Opens one of the own drafts. */
    public DraftData open(UUID id) {
        return data(own(id));
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @throws EditedMeanwhile when the draft was saved from elsewhere since {@code version}
     */
    public DraftData save(UUID id, long version, ReportInput input) {
        Draft draft = own(id);
        if (draft.version() != version) {
            throw new EditedMeanwhile("", draft.savedAt());
        }
        List<Gap> gaps = gaps(input);
        draft.save(json.writeValueAsString(input.facts()), gaps.size(), Times.now(clock));
        drafts.saveAndFlush(draft);
        vault.keep(id, Vault.DRAFT, input.person());
        return new DraftData(id, input, draft.version(), draft.savedAt(), gaps);
    }

    /** Throws one of the own drafts away. */
    public void discard(UUID id) {
        drafts.delete(own(id));
        vault.discardDraft(id);
    }

    /** The own drafts, last saved first. */
    @Transactional(readOnly = true)
    public List<DraftListItem> list() {
        Membership me = Viewers.member();
        List<Draft> own = drafts.findByOrganisationIdAndAuthorIdOrderBySavedAtDesc(me.organisation(), me.id());
        Term term = terms.of(ExpiredDrafts.DATA_CLASS);
        Instant now = Times.now(clock);
        Map<UUID, String> caseNumbers =
                vault.caseNumbers(own.stream().map(Draft::getId).toList());
        return own.stream()
                .map(draft -> new DraftListItem(
                        draft.getId(),
                        draft.createdAt(),
                        draft.savedAt(),
                        draft.missing(),
                        caseNumbers.getOrDefault(draft.getId(), ""),
                        term.endOf(draft.savedAt()),
                        term.endsSoon(draft.savedAt(), now)))
                .toList();
    }

    /** What would still stand in the way of submitting this. */
    public List<Gap> gaps(ReportInput input) {
        boolean identity = reporterTypes.mayRegisterIdentity(Viewers.member().organisation(), day(input.facts()));
        return ReportRules.gaps(input, Times.today(clock), identity);
    }

    private LocalDate day(ReportFacts facts) {
        return facts.reportDate() == null ? Times.today(clock) : facts.reportDate();
    }

    /** A draft is its author's alone, whatever the scope of the membership. */
    private Draft own(UUID id) {
        Membership me = Viewers.member();
        return drafts.findById(id)
                .filter(draft -> draft.organisationId().equals(me.organisation())
                        && draft.authorId().equals(me.id()))
                .orElseThrow(NotFound::new);
    }

    private DraftData data(Draft draft) {
        ReportInput input = new ReportInput(
                json.readValue(draft.facts(), ReportFacts.class),
                vault.read(draft.getId(), Vault.DRAFT, Purpose.OWN_REPORT));
        return new DraftData(draft.getId(), input, draft.version(), draft.savedAt(), gaps(input));
    }

    private ReportFacts withDate() {
        return ReportFacts.unanswered(Times.today(clock));
    }
}
