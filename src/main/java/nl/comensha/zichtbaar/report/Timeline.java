package nl.comensha.zichtbaar.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to a report; entries are only ever added. */
@Component
class Timeline {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Timeline(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /** Adds an entry in the name of who is at work, and tells the house. */
    void add(Report report, TimelineEntry.Kind kind, @Nullable String text, Instant now) {
        Membership actor = Viewers.member();
        UUID kept = text == null ? null : vault.keepText(report.organisationId(), report.getId(), text);
        jdbc.sql(
                        "insert into report_event (id, organisation_id, report_id, at, kind, actor_id, actor_name, by_comensha,"
                                + " text_id) values (:id, :organisation, :report, :at, :kind, :actor, :name, :comensha, :text)")
                .param("id", Ids.next())
                .param("organisation", report.organisationId())
                .param("report", report.getId())
                .param("at", utc(now))
                .param("kind", kind.name())
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("comensha", actor.staff())
                .param("text", kept)
                .update();
        events.publishEvent(new ReportChanged(report.getId(), kind.name()));
    }

    /** Newest first; texts only for who may read what identifies people. */
    List<TimelineEntry> of(UUID report, boolean withTexts) {
        Map<UUID, String> texts = withTexts ? vault.readTexts(report) : Map.of();
        return jdbc.sql("select id, at, kind, actor_name, by_comensha, text_id from report_event where report_id = ?"
                        + " order by at desc, id desc")
                .params(report)
                .query((row, index) -> entry(row, texts))
                .list();
    }

    /** Who changed the report last, for the second of two editors. */
    String lastActor(UUID report) {
        return jdbc.sql("select actor_name from report_event where report_id = ? order by at desc, id desc limit 1")
                .params(report)
                .query(String.class)
                .optional()
                .orElse("");
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static TimelineEntry entry(ResultSet row, Map<UUID, String> texts) throws SQLException {
        UUID text = row.getObject("text_id", UUID.class);
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                instant(row, "at"),
                TimelineEntry.Kind.valueOf(row.getString("kind")),
                row.getString("actor_name"),
                row.getBoolean("by_comensha"),
                text == null ? null : texts.get(text));
    }
}
