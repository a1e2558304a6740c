package nl.comensha.zichtbaar.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a report says without saying who: everything that figures may use. A null or an empty list means "not answered yet";
 * not knowing is an answer ({@code UNKNOWN}). Of several values the first is the main one.
 *
 * @param reportDate the reporter's own date (Europe/Amsterdam)
 * @param municipality CBS name of the municipality where the person was met, {@link #UNKNOWN_PLACE} when not known
 * @param age whole years on the report date, when a birth date is known
 * @param ageBand band on the report date, derived from the birth date or year, or chosen
 * @param minor whether the person was a minor on the report date
 * @param nationalities ISO 3166-1 alpha-2 codes; {@link Country#UNKNOWN}, {@link Country#STATELESS}
 * @param languages ISO 639-1 codes
 * @param seriousDisadvantage "ernstige benadeling" is recorded beside trafficking, not as a form of it
 */
public record ReportFacts(
        @Nullable LocalDate reportDate,
        @Nullable CaseFileType caseFileType,
        @Nullable LegalBasis legalBasis,
        @Nullable PoliceUnit policeUnit,
        @Nullable String municipality,
        @Nullable Sex sex,
        @Nullable Integer age,
        @Nullable AgeBand ageBand,
        @Nullable Answer minor,
        List<String> nationalities,
        @Nullable String countryOfBirth,
        @Nullable ResidenceStatus residenceStatus,
        List<String> languages,
        List<ExploitationForm> forms,
        @Nullable Answer seriousDisadvantage,
        List<ExploitationSector> sectors,
        List<String> exploitationCountries,
        @Nullable YearMonth exploitationFrom,
        @Nullable YearMonth exploitationTo,
        Set<Recruitment> recruitment,
        Set<Act> acts,
        Set<Means> means,
        @Nullable Answer reflectionPeriod,
        @Nullable Complaint complaint,
        Set<Indicator> indicators) {

    public static final String UNKNOWN_PLACE = "ONBEKEND";

    public ReportFacts {
        nationalities = List.copyOf(nationalities);
        languages = List.copyOf(languages);
        forms = List.copyOf(forms);
        sectors = List.copyOf(sectors);
        exploitationCountries = List.copyOf(exploitationCountries);
        recruitment = Set.copyOf(recruitment);
        acts = Set.copyOf(acts);
        means = Set.copyOf(means);
        indicators = Set.copyOf(indicators);
    }

    /** Nothing answered yet but the date. */
    static ReportFacts unanswered(LocalDate reportDate) {
        return new ReportFacts(
                reportDate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of());
    }
}
