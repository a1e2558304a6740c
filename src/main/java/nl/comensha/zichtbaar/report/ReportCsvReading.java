package nl.comensha.zichtbaar.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.comensha.zichtbaar.shared.Country;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.vault.CareNeed;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.jspecify.annotations.Nullable;

/** Makes a report of a row's cells, and checks what belongs together: dates in order, age against birth date. */
final class ReportCsvReading {

    /** ISO 639-2 for "undetermined": the explicit "unknown" among languages. */
    private static final String UNKNOWN_LANGUAGE = "und";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final LocalDate EARLIEST_REPORT = LocalDate.of(2000, 1, 1);

    private final ReportCsvCells cells;
    private final LocalDate today;
    private final int movedBy;

    ReportCsvReading(ReportCsvCells cells, LocalDate today, int movedBy) {
        this.cells = cells;
        this.today = today;
        this.movedBy = movedBy;
    }

    ReportInput read() {
        LocalDate reportDate = reportDate();
        LocalDate birthDate = birthDate(reportDate);
        Integer birthYear = birthDate == null ? birthYear(reportDate) : null;
        return new ReportInput(facts(reportDate, birthDate, birthYear), person(birthDate, birthYear));
    }

    private ReportFacts facts(
            @Nullable LocalDate reportDate, @Nullable LocalDate birthDate, @Nullable Integer birthYear) {
        Integer age = reportDate == null || birthDate == null ? null : AgeBand.ageOn(reportDate, birthDate);
        AgeBand band = ageBand(age, reportDate, birthYear);
        YearMonth from = moved(cells.month(ReportCsvColumn.EXPLOITATION_FROM));
        YearMonth to = moved(cells.month(ReportCsvColumn.EXPLOITATION_TO));
        if (from != null && to != null && from.isAfter(to)) {
            cells.problem(ReportCsvColumn.EXPLOITATION_TO, "period-order");
        } else if (reportDate != null && latest(from, to) != null && isAfter(latest(from, to), reportDate)) {
            cells.problem(
                    to == null ? ReportCsvColumn.EXPLOITATION_FROM : ReportCsvColumn.EXPLOITATION_TO,
                    "period-after-report");
        }
        return new ReportFacts(
                reportDate,
                cells.choice(ReportCsvColumn.CASE_FILE_TYPE, CaseFileType.class),
                cells.choice(ReportCsvColumn.LEGAL_BASIS, LegalBasis.class),
                cells.choice(ReportCsvColumn.POLICE_UNIT, PoliceUnit.class),
                cells.code(ReportCsvColumn.MUNICIPALITY, ReportCsvReading::municipality, "municipality"),
                cells.choice(ReportCsvColumn.SEX, Sex.class),
                age,
                band,
                minor(band),
                cells.codes(ReportCsvColumn.NATIONALITIES, ReportCsvReading::country, "country"),
                cells.code(ReportCsvColumn.COUNTRY_OF_BIRTH, ReportCsvReading::country, "country"),
                cells.choice(ReportCsvColumn.RESIDENCE_STATUS, ResidenceStatus.class),
                cells.codes(ReportCsvColumn.LANGUAGES, ReportCsvReading::language, "language"),
                cells.choices(ReportCsvColumn.FORMS, ExploitationForm.class),
                cells.choice(ReportCsvColumn.SERIOUS_DISADVANTAGE, Answer.class),
                cells.choices(ReportCsvColumn.SECTORS, ExploitationSector.class),
                cells.codes(ReportCsvColumn.EXPLOITATION_COUNTRIES, ReportCsvReading::country, "country"),
                from,
                to,
                Set.copyOf(cells.choices(ReportCsvColumn.RECRUITMENT, Recruitment.class)),
                Set.copyOf(cells.choices(ReportCsvColumn.ACTS, Act.class)),
                Set.copyOf(cells.choices(ReportCsvColumn.MEANS, Means.class)),
                cells.choice(ReportCsvColumn.REFLECTION_PERIOD, Answer.class),
                cells.choice(ReportCsvColumn.COMPLAINT, Complaint.class),
                Set.copyOf(cells.choices(ReportCsvColumn.INDICATORS, Indicator.class)));
    }

    private PersonalData person(@Nullable LocalDate birthDate, @Nullable Integer birthYear) {
        String vNumber = cells.text(ReportCsvColumn.V_NUMBER).replaceAll("[ .-]", "");
        if (!vNumber.isEmpty() && !vNumber.matches("[0-9]{10}")) {
            cells.problem(ReportCsvColumn.V_NUMBER, "v-number");
        }
        String email = cells.text(ReportCsvColumn.EMAIL);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            cells.problem(ReportCsvColumn.EMAIL, "email");
        }
        String phone = cells.text(ReportCsvColumn.PHONE);
        if (!phone.isEmpty() && !phone.matches("[0-9+() ./-]+")) {
            cells.problem(ReportCsvColumn.PHONE, "phone");
        }
        return new PersonalData(
                cells.text(ReportCsvColumn.GIVEN_NAMES),
                cells.text(ReportCsvColumn.FAMILY_NAME),
                cells.texts(ReportCsvColumn.ALIASES),
                birthDate,
                birthYear,
                vNumber,
                phone,
                email,
                cells.text(ReportCsvColumn.ADDRESS),
                cells.text(ReportCsvColumn.OWN_CASE_NUMBER),
                Set.copyOf(cells.choices(ReportCsvColumn.CARE_NEEDS, CareNeed.class)),
                cells.text(ReportCsvColumn.ACCOUNT));
    }

    private @Nullable LocalDate reportDate() {
        LocalDate written = cells.date(ReportCsvColumn.REPORT_DATE);
        if (written == null) {
            if (cells.text(ReportCsvColumn.REPORT_DATE).isEmpty()
                    && cells.problems().stream()
                            .noneMatch(problem -> problem.column().equals(ReportCsvColumn.REPORT_DATE.header()))) {
                cells.problem(ReportCsvColumn.REPORT_DATE, "required");
            }
            return null;
        }
        LocalDate date = written.plusDays(movedBy);
        if (date.isAfter(today)) {
            cells.problem(ReportCsvColumn.REPORT_DATE, "date-future");
        } else if (date.isBefore(EARLIEST_REPORT)) {
            cells.problem(ReportCsvColumn.REPORT_DATE, "date-past");
        }
        return date;
    }

    private @Nullable LocalDate birthDate(@Nullable LocalDate reportDate) {
        LocalDate date = cells.date(ReportCsvColumn.BIRTH_DATE);
        if (date == null) {
            return null;
        }
        if (date.isBefore(EARLIEST_BIRTH) || date.isAfter(reportDate == null ? today : reportDate)) {
            cells.problem(ReportCsvColumn.BIRTH_DATE, "birth");
            return null;
        }
        Integer year = cells.year(ReportCsvColumn.BIRTH_YEAR);
        if (year != null && year != date.getYear()) {
            cells.problem(ReportCsvColumn.BIRTH_YEAR, "birth-year-contradicts");
        }
        return date;
    }

    private @Nullable Integer birthYear(@Nullable LocalDate reportDate) {
        Integer year = cells.year(ReportCsvColumn.BIRTH_YEAR);
        if (year != null && year > (reportDate == null ? today : reportDate).getYear()) {
            cells.problem(ReportCsvColumn.BIRTH_YEAR, "birth");
            return null;
        }
        return year;
    }

    /** What birth date or year tell goes before what was filled in; a contradiction is for the reporter to solve. */
    private @Nullable AgeBand ageBand(
            @Nullable Integer age, @Nullable LocalDate reportDate, @Nullable Integer birthYear) {
        AgeBand given = cells.choice(ReportCsvColumn.AGE_BAND, AgeBand.class);
        AgeBand derived = null;
        if (age != null) {
            derived = AgeBand.of(age);
        } else if (reportDate != null && birthYear != null) {
            derived = AgeBand.ofBirthYear(birthYear, reportDate);
        }
        if (derived == null || derived == AgeBand.UNKNOWN) {
            return given == null ? derived : given;
        }
        if (given != null && contradicts(given, derived)) {
            cells.problem(ReportCsvColumn.AGE_BAND, "age-contradicts");
        }
        return coarse(derived) && given != null && !coarse(given) ? given : derived;
    }

    private @Nullable Answer minor(@Nullable AgeBand band) {
        Answer given = cells.choice(ReportCsvColumn.MINOR, Answer.class);
        Answer derived = band == null ? null : band.minor();
        if (derived == null || derived == Answer.UNKNOWN) {
            return given == null ? derived : given;
        }
        if (given != null && given != Answer.UNKNOWN && given != derived) {
            cells.problem(ReportCsvColumn.MINOR, "minor-contradicts");
        }
        return derived;
    }

    private static boolean contradicts(AgeBand given, AgeBand derived) {
        if (given == AgeBand.UNKNOWN || given == derived) {
            return false;
        }
        return (!coarse(given) && !coarse(derived)) || given.minor() != derived.minor();
    }

    private static boolean coarse(AgeBand band) {
        return band == AgeBand.MINOR || band == AgeBand.ADULT || band == AgeBand.UNKNOWN;
    }

    private static @Nullable YearMonth latest(@Nullable YearMonth from, @Nullable YearMonth to) {
        return to == null ? from : to;
    }

    private static boolean isAfter(@Nullable YearMonth month, LocalDate day) {
        return month != null && month.isAfter(YearMonth.from(day));
    }

    /** Months move along with the report date, measured from their middle. */
    private @Nullable YearMonth moved(@Nullable YearMonth month) {
        return month == null || movedBy == 0
                ? month
                : YearMonth.from(month.atDay(15).plusDays(movedBy));
    }

    private static @Nullable String municipality(String text) {
        return text.equalsIgnoreCase(ReportFacts.UNKNOWN_PLACE) || text.equalsIgnoreCase("UNKNOWN")
                ? ReportFacts.UNKNOWN_PLACE
                : Municipalities.officialName(text);
    }

    private static @Nullable String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (code.equals("UNKNOWN") || code.equals(ReportFacts.UNKNOWN_PLACE)) {
            return Country.UNKNOWN;
        }
        return Country.isKnownCode(code) ? code : null;
    }

    private static @Nullable String language(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        if (Objects.equals(code, "unknown") || code.equals(UNKNOWN_LANGUAGE)) {
            return UNKNOWN_LANGUAGE;
        }
        return LANGUAGES.contains(code) ? code : null;
    }
}
