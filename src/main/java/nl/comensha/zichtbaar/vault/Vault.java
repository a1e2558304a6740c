package nl.comensha.zichtbaar.vault;

import static nl.comensha.zichtbaar.access.Permission.EXPIRE;
import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.REVIEW;
import static nl.comensha.zichtbaar.access.Permission.SEE_IDENTITIES;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only way to what identifies people. A subject is the identity behind one report, over all its versions; version 0 is
 * the draft. Every reading is written in the log first.
 */
@Service
@Transactional
public class Vault {
    /** The version number under which a draft's person lies. */
    public static final int DRAFT = 0;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReadLog log;
    private final Reach reach;

    Vault(JdbcClient jdbc, JsonMapper json, ReadLog log, Reach reach) {
        this.jdbc = jdbc;
        this.json = json;
        this.log = log;
        this.reach = reach;
    }

    /** Makes room for a new subject of the own organisation. */
    @Requires(REPORT)
    public void open(UUID subject) {
        Membership author = Viewers.member();
        jdbc.sql(
                        "insert into vault_subject (id, organisation_id, unit_id, author_id) values (:id, :organisation, :unit, :author)")
                .param("id", subject)
                .param("organisation", author.organisation())
                .param("unit", author.unit())
                .param("author", author.id())
                .update();
    }

    /** Keeps a version of the person; only the draft's may be written over. */
    @Requires(REPORT)
    public void keep(UUID subject, int version, PersonalData person) {
        reach.require(subject);
        String content = json.writeValueAsString(person);
        String caseNumber = normalised(person.ownCaseNumber());
        if (version == DRAFT
                && jdbc.sql(
                                        "update vault_person set content = ?, case_number = ? where subject_id = ? and version_no = 0")
                                .params(content, caseNumber, subject)
                                .update()
                        > 0) {
            return;
        }
        jdbc.sql("insert into vault_person (organisation_id, subject_id, version_no, case_number, content)"
                        + " values (?, ?, ?, ?, ?)")
                .params(Viewers.member().organisation(), subject, version, caseNumber, content)
                .update();
    }

    /** The person of one version. */
    @Requires({REPORT, SEE_IDENTITIES})
    public PersonalData read(UUID subject, int version, Purpose purpose) {
        reach.require(subject);
        if (version == DRAFT && !Viewers.may(REPORT)) {
            // A draft is the reporter's until it is submitted.
            throw new NotFound();
        }
        log.reading(subject, "person", purpose);
        return jdbc.sql("select content from vault_person where subject_id = ? and version_no = ?")
                .params(subject, version)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, PersonalData.class))
                .orElseThrow(NotFound::new);
    }

    /** The draft became a report: its person becomes version 1. */
    @Requires(REPORT)
    public void promoteDraft(UUID subject) {
        reach.require(subject);
        jdbc.sql("update vault_person set version_no = 1 where subject_id = ? and version_no = 0")
                .params(subject)
                .update();
    }

    /** Takes out a draft's person with everything that hangs on it. */
    @Requires(REPORT)
    public void discardDraft(UUID subject) {
        reach.require(subject);
        discard(subject);
    }

    /** As {@link #discardDraft}, by the job that ends what was kept long enough. */
    @Requires(EXPIRE)
    public void expireDraft(UUID subject) {
        discard(subject);
    }

    private void discard(UUID subject) {
        int person = jdbc.sql("delete from vault_person where subject_id = ? and version_no = 0")
                .params(subject)
                .update();
        if (person == 0) {
            // Not a draft: what was submitted is evidence and stays.
            throw new NotFound();
        }
        jdbc.sql("delete from vault_file where subject_id = ?").params(subject).update();
        jdbc.sql("delete from vault_subject where id = ?").params(subject).update();
    }

    /** The reporter's own case numbers, for a list of the own reports. One entry in the log for the whole list. */
    @Requires(REPORT)
    public Map<UUID, String> caseNumbers(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        log.reading(null, "case numbers", Purpose.OWN_REPORT);
        Map<UUID, String> numbers = new HashMap<>();
        reach.restrict(
                        jdbc,
                        "select p.subject_id, p.content from vault_person p join vault_subject s on s.id = p.subject_id"
                                + " where p.subject_id in (:ids) and p.version_no ="
                                + " (select max(version_no) from vault_person l where l.subject_id = p.subject_id)")
                .param("ids", subjects)
                .query((row, index) -> numbers.put(
                        row.getObject(1, UUID.class),
                        json.readValue(row.getString(2), PersonalData.class).ownCaseNumber()))
                .list();
        return numbers;
    }

    /** Subjects of the own organisation with this own case number, however it is spaced or capitalised. */
    @Requires(REPORT)
    public List<UUID> withCaseNumber(String caseNumber) {
        log.reading(null, "search on case number", Purpose.SEARCH);
        return reach.restrict(
                        jdbc,
                        "select distinct p.subject_id from vault_person p join vault_subject s on s.id = p.subject_id"
                                + " where p.case_number = :number")
                .param("number", normalised(caseNumber))
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Keeps a text that may identify somebody, such as a question or a reason. */
    @Requires({REPORT, REVIEW})
    public UUID keepText(UUID organisation, UUID subject, String text) {
        reach.require(subject);
        UUID id = Ids.next();
        jdbc.sql("insert into vault_text (id, organisation_id, subject_id, content) values (?, ?, ?, ?)")
                .params(id, organisation, subject, text)
                .update();
        return id;
    }

    /** All texts of one subject by their identifier. */
    @Requires({REPORT, SEE_IDENTITIES})
    public Map<UUID, String> readTexts(UUID subject) {
        reach.require(subject);
        log.reading(subject, "texts", Purpose.THREAD);
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql("select id, content from vault_text where subject_id = ?")
                .params(subject)
                .query((row, index) -> texts.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return texts;
    }

    private static String normalised(String caseNumber) {
        return Normalizer.normalize(caseNumber, Normalizer.Form.NFKC)
                .replaceAll("[\\s./_-]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
