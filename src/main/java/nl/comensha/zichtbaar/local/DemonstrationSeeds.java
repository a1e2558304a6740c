package nl.comensha.zichtbaar.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.OrganisationSeeds;
import nl.comensha.zichtbaar.report.HistoricalImport;
import nl.comensha.zichtbaar.report.ReportCsv;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.victim.PersonLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills an empty portal with generated people: the year 2021, with what is known of who is who decided already, and recent
 * reports on which the desk still has to work.
 */
@Component
@ConditionalOnProperty("zichtbaar.demo")
class DemonstrationSeeds {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationSeeds.class);

    /** The day that counts as today in the file of recent reports. */
    private static final LocalDate TODAY_IN_FILE = LocalDate.of(2026, 11, 1);

    private static final String QUESTION = "Is de verblijfsstatus van deze persoon bekend?";

    private final OrganisationSeeds organisations;
    private final HistoricalImport reports;
    private final PersonLinks links;
    private final Clock clock;

    DemonstrationSeeds(OrganisationSeeds organisations, HistoricalImport reports, PersonLinks links, Clock clock) {
        this.organisations = organisations;
        this.reports = reports;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Loads once; a portal that has members already is left as it is.
     *
     * @param data remembers while it lasts that the data is incomplete, for members come first and would pass for everything
     */
    void load(Path seeds, DataDirectory data) {
        if (organisations.hasMembers()) {
            organisations.followProviders();
            return;
        }
        data.unfinished();
        organisations.loadDemonstration(seeds);
        loadReports(seeds);
    }

    private void loadReports(Path seeds) {
        long start = System.nanoTime();
        ReportCsv past = new ReportCsv(Times.today(clock));
        Map<String, UUID> of2021 = reports(seeds.resolve("reports-2021.csv"), past, true);
        link(of2021, seeds.resolve("truth-2021.csv"));
        int days = (int) ChronoUnit.DAYS.between(TODAY_IN_FILE, Times.today(clock));
        reports(seeds.resolve("reports-recent.csv"), past.movedBy(days), false);
        LOG.info("Generated reports loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    private Map<String, UUID> reports(Path file, ReportCsv csv, boolean accepted) {
        Map<List<String>, List<ReportCsv.Row>> byReporter = read(file, csv).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.organisation(), row.unit()), LinkedHashMap::new, Collectors.toList()));
        Map<String, UUID> all = new HashMap<>();
        Map<UUID, ReportStatus> desk = new LinkedHashMap<>();
        byReporter.forEach((reporter, rows) -> {
            Membership importer = organisations.importer(reporter.get(0), reporter.get(1));
            Map<String, UUID> some = reports.submit(importer, rows);
            rows.forEach(row -> desk.put(
                    some.get(row.reference()), accepted ? ReportStatus.ACCEPTED : ReportStatus.valueOf(row.desk())));
            all.putAll(some);
        });
        reports.desk(organisations.registrar(), desk, QUESTION);
        return all;
    }

    private static List<ReportCsv.Row> read(Path file, ReportCsv csv) {
        List<ReportCsv.Row> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            ReportCsv.Result result = csv.read(in, rows::add);
            if (!result.isSound() || !rows.stream().allMatch(ReportCsv.Row::isSound)) {
                throw new IllegalStateException("The seeds have mistakes: " + file.getFileName());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    private void link(Map<String, UUID> reports, Path truth) {
        Map<String, UUID> persons = new HashMap<>();
        Map<UUID, UUID> personOf = new HashMap<>();
        try (InputStream in = Files.newInputStream(truth)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
                UUID report = reports.get(row.getField("row"));
                if (report != null) {
                    personOf.put(report, persons.computeIfAbsent(row.getField("person"), first -> report));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Instant known = LocalDate.of(2021, 12, 31).atStartOfDay(Times.AMSTERDAM).toInstant();
        Viewers.runAs(
                new Viewer.Job("seeds", EnumSet.of(Permission.IMPORT, Permission.SEE_IDENTITIES)),
                () -> links.link(personOf, "Gegenereerde gegevens 2021", known));
    }
}
