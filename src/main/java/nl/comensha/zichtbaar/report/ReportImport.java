package nl.comensha.zichtbaar.report;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner's upload of many reports at once: all of them, or none and a list of what to mend row by row. */
@Service
@Transactional
@Requires(REPORT)
public class ReportImport {
    private final Reporting reporting;
    private final Drafting drafting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportImport(Reporting reporting, Drafting drafting, ApplicationEventPublisher events, Clock clock) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of an upload.
     *
     * @param problems what to mend; when there is an error among them nothing was taken in
     */
    public record Outcome(List<Receipt> receipts, List<ImportProblem> problems) {
        public Outcome {
            receipts = List.copyOf(receipts);
            problems = List.copyOf(problems);
        }
    }

    /** Takes in a CSV file for the own organisation; columns on organisation and unit are not looked at. */
    public Outcome importCsv(InputStream file) {
        List<ReportCsv.Row> rows = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        try {
            problems.addAll(
                    new ReportCsv(Times.today(clock)).read(file, rows::add).problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (ReportCsv.Row row : rows) {
            problems.addAll(row.problems());
            if (row.isSound()) {
                drafting.gaps(row.input()).forEach(gap -> problems.add(problem(row.line(), gap)));
            }
        }
        List<Receipt> receipts = new ArrayList<>();
        if (problems.stream().noneMatch(ImportProblem::isError)) {
            rows.forEach(row -> receipts.add(reporting.submitAtOnce(Ids.next(), row.input(), Times.now(clock))));
        }
        events.publishEvent(new Audited("IMPORT", null, receipts.size() + " of " + rows.size() + " rows", "OK"));
        return new Outcome(receipts, problems);
    }

    private static ImportProblem problem(int line, Gap gap) {
        return ImportProblem.error(
                line,
                gap.field().name().toLowerCase(Locale.ROOT),
                gap.messageKey(),
                gap.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }
}
