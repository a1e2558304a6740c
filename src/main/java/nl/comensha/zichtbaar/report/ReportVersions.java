package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every version of a report's facts, as it was given and since when it was known; only ever added to (decision 6). */
@Component
class ReportVersions {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Report report, ReportFacts facts, Instant knownFrom) {
        Membership author = Viewers.member();
        jdbc.sql(
                        "insert into report_version (organisation_id, report_id, version_no, known_from, author_id, author_name,"
                                + " facts) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report.organisationId(),
                        report.getId(),
                        report.currentVersion(),
                        Timeline.utc(knownFrom),
                        author.id(),
                        author.name(),
                        json.writeValueAsString(facts))
                .update();
    }

    ReportFacts facts(UUID report, int version) {
        return jdbc.sql("select facts from report_version where report_id = ? and version_no = ?")
                .params(report, version)
                .query(String.class)
                .optional()
                .map(facts -> json.readValue(facts, ReportFacts.class))
                .orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Version> all(UUID report) {
        return jdbc.sql("select version_no, known_from, author_name from report_version where report_id = ? order by 1")
                .params(report)
                .query((row, index) ->
                        new Version(row.getInt(1), Timeline.instant(row, "known_from"), row.getString(3)))
                .list();
    }

    /** That a version exists. */
    record Version(int number, Instant knownFrom, String author) {}
}
