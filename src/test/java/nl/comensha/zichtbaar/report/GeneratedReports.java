package nl.comensha.zichtbaar.report;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a register up to a million generated reports of two hundred organisations, to measure with. It goes around the portal,
 * which would take hours; each report has all the rows that the portal would have made.
 */
public final class GeneratedReports {
    public static final int REPORTS = 1_000_000;
    public static final int ORGANISATIONS = 200;

    private static final int CHUNK = 5_000;
    /** 2021 is left to the seeds: its figures are known. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    /** Until the seeds of the last weeks. */
    private static final int DAYS = 1_700;

    private static final List<String> COUNTRIES =
            List.of("NL", "NL", "NL", "NL", "PL", "PL", "NG", "RO", "BG", "HU", "VN", "UG", "MA", "UA", "PH", "ZZ");
    private static final String INSERT =
            "insert into report (id, organisation_id, author_id, number, status, current_version,"
                    + " submitted_at, changed_at, completeness, reporter_type, report_date, case_file_type, legal_basis, police_unit,"
                    + " municipality, province, region, sex, age, age_band, minor, nationality, residence_status, form, sector)"
                    + " values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String NOBODY = new JsonMapper().writeValueAsString(PersonalData.EMPTY);

    /** What belongs to every report, with facts of the usual length. */
    private static final List<String> BESIDE = List.of(
            "insert into report_number (number) select number",
            "insert into vault_subject (id, organisation_id, author_id) select id, organisation_id, author_id",
            "insert into vault_person (organisation_id, subject_id, version_no, case_number, content)"
                    + " select organisation_id, id, 1, concat('G-', number), '" + NOBODY + "'",
            "insert into report_version (organisation_id, report_id, version_no, known_from, author_id, author_name, facts)"
                    + " select organisation_id, id, 1, submitted_at, author_id, 'Gegenereerd', json_object('f', repeat('x', 600))",
            "insert into report_event (id, organisation_id, report_id, at, kind, actor_id, actor_name, by_comensha)"
                    + " select id, organisation_id, id, submitted_at, 'SUBMITTED', author_id, 'Gegenereerd', false",
            // One report in eight is of the person of the report before it.
            "insert into victim_link (id, report_id, person_id, known_from, decided_by, reason)"
                    + " select id, id, if(crc32(id) % 8 = 0, coalesce(lag(id) over (order by id), id), id), submitted_at,"
                    + " 'Gegenereerd', ''");

    private static final String GENERATED = " from report where report_date between ? and ?";

    private final JdbcTemplate owner;
    private final Random random = new Random(20261124);
    private final List<String> places = Municipalities.names();
    private final Set<String> numbers = new HashSet<>();
    private final List<Organisation> organisations = new ArrayList<>();

    private record Organisation(UUID id, UUID member, String type) {}

    private GeneratedReports(JdbcTemplate owner) {
        this.owner = owner;
    }

    /** On an account that may do everything. A fill that is cut off leaves half a register. */
    public static void fill(Connection owner) {
        new GeneratedReports(new JdbcTemplate(new SingleConnectionDataSource(owner, true))).fill();
    }

    private void fill() {
        // The checks would look up two hundred organisations a million times.
        owner.execute("set foreign_key_checks = 0, unique_checks = 0");
        organisations();
        numbers.addAll(owner.query("select number from report_number", (row, index) -> row.getString(1)));
        int there = Objects.requireNonNull(owner.queryForObject("select count(*) from report", Integer.class));
        for (int done = there; done < REPORTS; done += CHUNK) {
            insert(done, Math.min(CHUNK, REPORTS - done));
        }
        BESIDE.forEach(statement -> owner.update(statement + GENERATED, FIRST_DAY, FIRST_DAY.plusDays(DAYS)));
        owner.queryForList("analyze table report, report_version, report_event, vault_person, victim_link");
    }

    /** Adds organisations up to two hundred, with a member each. */
    private void organisations() {
        List<String> types = owner.query(
                "select code from reporter_type where code <> 'COMENSHA' order by code",
                (row, index) -> row.getString(1));
        int there = Objects.requireNonNull(
                owner.queryForObject("select count(*) from organisation where not staff", Integer.class));
        for (int i = 0; i < ORGANISATIONS - there; i++) {
            UUID id = Ids.next();
            String type = types.get(i % types.size());
            owner.update(
                    "insert into organisation (id, slug, name, reporter_type) values (?, ?, ?, ?)",
                    id,
                    "gegenereerd-" + i,
                    "Gegenereerde organisatie " + i,
                    type);
            owner.update("insert into organisation_type values (?, '2012-01-01', ?)", id, type);
            UUID member = Ids.next();
            owner.update(
                    "insert into member (id, organisation_id, issuer, subject, name, scope)"
                            + " values (?, ?, 'https://bench.example', ?, 'Gegenereerd lid', 'ORGANISATION')",
                    member,
                    id,
                    member.toString());
            organisations.add(new Organisation(id, member, type));
        }
    }

    /** Day after day, as reports come in. */
    private void insert(int from, int rows) {
        List<Object[]> batch = new ArrayList<>(rows);
        for (int i = from; i < from + rows; i++) {
            batch.add(row(FIRST_DAY.plusDays((long) DAYS * i / REPORTS)));
        }
        owner.batchUpdate(INSERT, batch);
    }

    private Object[] row(LocalDate day) {
        LocalDateTime at = day.atTime(random.nextInt(24), random.nextInt(60));
        // A few large organisations report most.
        Organisation by = organisations.get((int) (organisations.size() * Math.pow(random.nextDouble(), 3)));
        String place = any(places);
        return new Object[] {
            id(at),
            by.id(),
            by.member(),
            number(day.getYear()),
            random.nextInt(20) == 0 ? any(ReportStatus.values()) : "ACCEPTED",
            at,
            at,
            4 + random.nextInt(8),
            by.type(),
            day,
            any(CaseFileType.values()),
            any(LegalBasis.values()),
            any(PoliceUnit.values()),
            place,
            Objects.requireNonNullElse(Municipalities.province(place), "UNKNOWN"),
            Objects.requireNonNullElse(Municipalities.region(place), ""),
            any(Sex.values()),
            random.nextInt(70),
            any(AgeBand.values()),
            any(Answer.values()),
            any(COUNTRIES),
            any(ResidenceStatus.values()),
            any(ExploitationForm.values()),
            any(ExploitationSector.values())
        };
    }

    /** As {@link Ids} would have made it then. */
    private UUID id(LocalDateTime at) {
        long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli();
        return new UUID(millis << 16 | 0x7000L | random.nextInt(0x1000), random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private String number(int year) {
        String number;
        do {
            number = ReportNumber.next(year);
        } while (!numbers.add(number));
        return number;
    }

    private String any(Enum<?>[] codes) {
        return codes[random.nextInt(codes.length)].name();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
