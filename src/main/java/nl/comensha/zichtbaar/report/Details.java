package nl.comensha.zichtbaar.report;

import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.vault.StoredFile;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a report together for a screen. Who may see what is decided by who calls. */
@Component
class Details {
    private final JdbcClient jdbc;
    private final ReportVersions versions;
    private final Timeline timeline;
    private final VaultFiles files;

    Details(JdbcClient jdbc, ReportVersions versions, Timeline timeline, VaultFiles files) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.timeline = timeline;
        this.files = files;
    }

    /**
     * @param sensitive whether texts and attachments are shown
     * @param desk whether the review desk's own work is shown
     */
    ReportDetail of(Report report, boolean sensitive, boolean desk) {
        Owner owner = owner(report);
        Assignee assignee = desk ? assignee(report.getId()) : new Assignee(null, null);
        List<StoredFile> attached = sensitive ? files.list(report.getId()) : List.of();
        return new ReportDetail(
                report.getId(),
                report.number(),
                report.status(),
                report.version(),
                report.currentVersion(),
                report.submittedAt(),
                owner.organisation(),
                owner.unit(),
                assignee.name(),
                assignee.id(),
                report.completeness(),
                versions.facts(report.getId(), report.currentVersion()),
                attached,
                timeline.of(report.getId(), sensitive));
    }

    private record Owner(String organisation, @Nullable String unit) {}

    private record Assignee(@Nullable UUID id, @Nullable String name) {}

    private Owner owner(Report report) {
        return jdbc.sql(
                        "select o.name, u.name from organisation o left join unit u on u.id = :unit where o.id = :organisation")
                .param("unit", report.unitId())
                .param("organisation", report.organisationId())
                .query((row, index) -> new Owner(row.getString(1), row.getString(2)))
                .single();
    }

    private Assignee assignee(UUID report) {
        return jdbc.sql("select assignee_id, assignee_name from report_review where report_id = ?")
                .params(report)
                .query((row, index) -> new Assignee(row.getObject(1, UUID.class), row.getString(2)))
                .optional()
                .orElse(new Assignee(null, null));
    }
}
