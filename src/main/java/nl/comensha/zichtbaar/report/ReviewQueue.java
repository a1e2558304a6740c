package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REVIEW;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the review desk still has to judge, longest waiting first. */
@Service
@Transactional(readOnly = true)
@Requires(REVIEW)
public class ReviewQueue {
    /** More than anybody does in a day; the next ones come up when these are done. */
    public static final int SHOWN = 200;
    /** A report should be judged within this many days, as long as it does not wait for the reporter. */
    public static final int DAYS = 5;

    private static final String OPEN =
            " from report r join organisation o on o.id = r.organisation_id left join unit u on u.id = r.unit_id"
                    + " left join report_review v on v.report_id = r.id"
                    + " where r.status in ('SUBMITTED', 'IN_REVIEW', 'QUESTION_ASKED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which part of the work. */
    public enum Part {
        ALL,
        MINE,
        FREE,
        WAITING,
        LATE
    }

    /**
     * How much work each part holds.
     *
     * @param oldestDays how long the longest waiting one waits for CoMensha
     */
    public record Counts(int all, int mine, int free, int waiting, int late, int oldestDays) {
        public int of(Part part) {
            return switch (part) {
                case ALL -> all;
                case MINE -> mine;
                case FREE -> free;
                case WAITING -> waiting;
                case LATE -> late;
            };
        }
    }

    /** The first {@link #SHOWN} of a part. */
    public List<QueueItem> list(Part part) {
        String rows =
                "select r.id, r.number, r.status, o.name organisation, u.name unit, r.submitted_at, r.completeness,"
                        + " v.assignee_id, v.assignee_name" + OPEN;
        String sorted = " order by r.submitted_at, r.id limit " + SHOWN;
        UUID me = Viewers.member().id();
        JdbcClient.StatementSpec statement = switch (part) {
            case ALL -> jdbc.sql(rows + sorted);
            case MINE -> jdbc.sql(rows + " and v.assignee_id = ?" + sorted).params(me);
            case FREE -> jdbc.sql(rows + " and v.assignee_id is null" + sorted);
            case WAITING -> jdbc.sql(rows + " and r.status = 'QUESTION_ASKED'" + sorted);
            case LATE ->
                jdbc.sql(rows + " and r.status <> 'QUESTION_ASKED' and r.submitted_at < ?" + sorted)
                        .params(lateBefore());
        };
        return statement.query((row, index) -> item(row, me)).list();
    }

    public Counts counts() {
        return jdbc.sql("select count(*), coalesce(sum(v.assignee_id = ?), 0), coalesce(sum(v.assignee_id is null), 0),"
                        + " coalesce(sum(r.status = 'QUESTION_ASKED'), 0),"
                        + " coalesce(sum(r.status <> 'QUESTION_ASKED' and r.submitted_at < ?), 0),"
                        + " min(case when r.status <> 'QUESTION_ASKED' then r.submitted_at end) oldest" + OPEN)
                .params(Viewers.member().id(), lateBefore())
                .query((row, index) -> new Counts(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), oldestDays(row)))
                .single();
    }

    private QueueItem item(ResultSet row, UUID me) throws SQLException {
        ReportStatus status = ReportStatus.valueOf(row.getString("status"));
        Instant submitted = Timeline.instant(row, "submitted_at");
        @Nullable UUID assignee = row.getObject("assignee_id", UUID.class);
        return new QueueItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                status,
                row.getString("organisation"),
                row.getString("unit"),
                submitted,
                days(submitted),
                status != ReportStatus.QUESTION_ASKED && Timeline.utc(submitted).isBefore(lateBefore()),
                row.getInt("completeness"),
                row.getString("assignee_name"),
                me.equals(assignee));
    }

    private int oldestDays(ResultSet row) throws SQLException {
        return row.getObject("oldest", LocalDateTime.class) == null ? 0 : days(Timeline.instant(row, "oldest"));
    }

    private int days(Instant submitted) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(submitted, Times.AMSTERDAM), Times.today(clock));
    }

    /** From the midnight that makes it more than {@link #DAYS} days ago. */
    private LocalDateTime lateBefore() {
        return Timeline.utc(
                Times.today(clock).minusDays(DAYS).atStartOfDay(Times.AMSTERDAM).toInstant());
    }
}
