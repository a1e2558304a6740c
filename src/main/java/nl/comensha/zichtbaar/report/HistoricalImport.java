package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in reports of the past, through the same code as an upload but known since their own date (decision 6): what the seeds
 * are, and what an organisation's older register would be.
 */
@Component
public class HistoricalImport {
    private static final int TOGETHER = 50;

    private final Reporting reporting;
    private final Review review;
    private final TransactionTemplate transaction;

    HistoricalImport(Reporting reporting, Review review, PlatformTransactionManager transactions) {
        this.reporting = reporting;
        this.review = review;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param reporter in whose name the reports come in
     * @return the new reports by the file's own name for their row
     */
    public Map<String, UUID> submit(Membership reporter, List<ReportCsv.Row> rows) {
        Map<String, UUID> reports = new HashMap<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<ReportCsv.Row> some = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            Viewers.runAs(
                    new Viewer.Partner(reporter),
                    () -> transaction.executeWithoutResult(status -> some.forEach(row -> reports.put(
                            row.reference(),
                            reporting
                                    .submitAtOnce(Ids.next(), row.input(), knownFrom(row.input()))
                                    .report()))));
        }
        return reports;
    }

    /**
     * Brings reports as far as the desk was with them.
     *
     * @param desk wanted status by report
     * @param question what was asked, where one was
     */
    public void desk(Membership registrar, Map<UUID, ReportStatus> desk, String question) {
        List<Map.Entry<UUID, ReportStatus>> all = List.copyOf(desk.entrySet());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Map.Entry<UUID, ReportStatus>> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            Viewers.runAs(
                    new Viewer.IdentityStaff(registrar),
                    () -> transaction.executeWithoutResult(status ->
                            some.forEach(entry -> review.settle(entry.getKey(), entry.getValue(), question))));
        }
    }

    private static Instant knownFrom(ReportInput input) {
        return Objects.requireNonNull(input.facts().reportDate())
                .atTime(LocalTime.NOON)
                .atZone(Times.AMSTERDAM)
                .toInstant();
    }
}
