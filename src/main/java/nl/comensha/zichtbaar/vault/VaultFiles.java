package nl.comensha.zichtbaar.vault;

import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.SEE_IDENTITIES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import org.apache.tika.Tika;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attachments: their type is judged by content, their size is limited, their names are made safe. */
@Service
@Transactional
public class VaultFiles {
    /** Largest attachment, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
    /** Most attachments on one report. */
    public static final int MOST = 20;

    private static final List<String> TYPES = List.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "application/x-tika-ooxml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private final JdbcClient jdbc;
    private final ReadLog log;
    private final Clock clock;
    private final Reach reach;
    private final Tika tika = new Tika();

    VaultFiles(JdbcClient jdbc, ReadLog log, Reach reach, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /** Adds an attachment to a subject of the own organisation. */
    @Requires(REPORT)
    public StoredFile add(UUID subject, String name, byte[] content) {
        reach.require(subject);
        if (content.length == 0 || content.length > LARGEST) {
            throw new Invalid("file.problem.size", LARGEST / 1024 / 1024);
        }
        if (list(subject).size() >= MOST) {
            throw new Invalid("file.problem.many", MOST);
        }
        String safe = safeName(name);
        String type = tika.detect(content, safe);
        if (!TYPES.contains(type) || !TYPES.contains(tika.detect(content)) && !isOffice(tika.detect(content))) {
            throw new Invalid("file.problem.type");
        }
        StoredFile file = new StoredFile(Ids.next(), safe, type, content.length, Times.now(clock));
        jdbc.sql("insert into vault_file (id, organisation_id, subject_id, name, media_type, size, added_at, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        Viewers.member().organisation(),
                        subject,
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        LocalDateTime.ofInstant(file.addedAt(), ZoneOffset.UTC),
                        content)
                .update();
        return file;
    }

    /** What is attached, oldest first. */
    @Requires({REPORT, SEE_IDENTITIES})
    public List<StoredFile> list(UUID subject) {
        reach.require(subject);
        log.reading(subject, "file names", Purpose.ATTACHMENT);
        return jdbc.sql(
                        "select id, name, media_type, size, added_at from vault_file where subject_id = ? order by added_at")
                .params(subject)
                .query((row, index) -> new StoredFile(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        instant(row.getObject(5, LocalDateTime.class))))
                .list();
    }

    /** The content of one attachment of this subject. */
    @Requires({REPORT, SEE_IDENTITIES})
    public byte[] content(UUID subject, UUID file) {
        reach.require(subject);
        log.reading(subject, "file", Purpose.ATTACHMENT);
        return jdbc.sql("select content from vault_file where subject_id = ? and id = ?")
                .params(subject, file)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Takes an attachment off a draft. */
    @Requires(REPORT)
    public void remove(UUID subject, UUID file) {
        reach.requireDraft(subject);
        int removed = jdbc.sql("delete from vault_file where subject_id = ? and id = ?")
                .params(subject, file)
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    private static boolean isOffice(String type) {
        return type.equals("application/zip");
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** Without path, control and reserved characters, and not too long. */
    static String safeName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;%]", "_").strip();
        while (safe.startsWith(".")) {
            safe = safe.substring(1);
        }
        if (safe.isBlank()) {
            return "bijlage";
        }
        return safe.length() <= 120 ? safe : safe.substring(safe.length() - 120);
    }
}
