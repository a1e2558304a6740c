package nl.comensha.zichtbaar.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.jspecify.annotations.Nullable;

/** What a report must hold before it can be submitted, and what cannot be right. */
final class ReportRules {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?![ .-]?\\d)");
    private static final int OLDEST = 120;
    private static final int LONGEST_ACCOUNT = 20_000;

    private final ReportFacts facts;
    private final PersonalData person;
    private final LocalDate today;
    private final boolean identityAllowed;
    private final List<Gap> gaps = new ArrayList<>();

    private ReportRules(ReportInput input, LocalDate today, boolean identityAllowed) {
        this.facts = input.facts();
        this.person = input.person();
        this.today = today;
        this.identityAllowed = identityAllowed;
    }

    /**
     * Everything that stands in the way, in the order of the form.
     *
     * @param identityAllowed whether the organisation has a legal basis to register who the person is (decision 32)
     */
    static List<Gap> gaps(ReportInput input, LocalDate today, boolean identityAllowed) {
        ReportRules rules = new ReportRules(input, today, identityAllowed);
        rules.report();
        rules.person();
        rules.exploitation();
        rules.care();
        return List.copyOf(rules.gaps);
    }

    private void report() {
        LocalDate date = facts.reportDate();
        need(ReportField.REPORT_DATE, date);
        if (date != null && date.isAfter(today)) {
            wrong(ReportField.REPORT_DATE, "report.gap.future");
        }
        need(ReportField.CASE_FILE_TYPE, facts.caseFileType());
        need(ReportField.LEGAL_BASIS, facts.legalBasis());
        need(ReportField.POLICE_UNIT, facts.policeUnit());
        need(ReportField.MUNICIPALITY, facts.municipality());
        if (looksLikeBsn(person.ownCaseNumber())) {
            wrong(ReportField.OWN_CASE_NUMBER, "report.gap.bsn");
        }
    }

    private void person() {
        if (!mayIdentify() && identifies()) {
            wrong(ReportField.NAMES, "report.gap.noBasis");
        }
        need(ReportField.SEX, facts.sex());
        need(ReportField.AGE, facts.ageBand());
        age();
        needSome(ReportField.NATIONALITIES, facts.nationalities());
        need(ReportField.RESIDENCE_STATUS, facts.residenceStatus());
        String digits = person.vNumber().replaceAll("[\\s.-]", "");
        if (!digits.isEmpty() && !digits.matches("\\d{10}")) {
            wrong(
                    ReportField.V_NUMBER,
                    digits.matches("\\d+") ? "report.gap.vNumber" : "report.gap.vNumberSigns",
                    digits.length());
        }
        if (!person.email().isBlank() && !EMAIL.matcher(person.email()).matches()) {
            wrong(ReportField.EMAIL, "report.gap.email");
        }
    }

    private void age() {
        LocalDate birth = person.birthDate();
        LocalDate on = facts.reportDate() == null ? today : facts.reportDate();
        Integer year = birth == null ? person.birthYear() : Integer.valueOf(birth.getYear());
        if (birth != null && birth.isAfter(on) || year != null && year > on.getYear()) {
            wrong(ReportField.AGE, "report.gap.birthAfterReport");
        } else if (year != null && year < on.getYear() - OLDEST) {
            wrong(ReportField.AGE, "report.gap.birthTooLongAgo", on.getYear() - OLDEST);
        }
    }

    private void exploitation() {
        needSome(ReportField.FORMS, facts.forms());
        needSome(ReportField.SECTORS, facts.sectors());
        YearMonth from = facts.exploitationFrom();
        YearMonth to = facts.exploitationTo();
        if (from != null && to != null && from.isAfter(to)) {
            wrong(ReportField.PERIOD, "report.gap.periodOrder");
        } else if (Stream.of(from, to).anyMatch(month -> month != null && month.isAfter(YearMonth.from(today)))) {
            wrong(ReportField.PERIOD, "report.gap.future");
        }
        if (person.account().length() > LONGEST_ACCOUNT) {
            wrong(ReportField.ACCOUNT, "report.gap.accountLength", LONGEST_ACCOUNT);
        } else if (looksLikeBsn(person.account())) {
            wrong(ReportField.ACCOUNT, "report.gap.bsn");
        }
    }

    private void care() {
        needSome(ReportField.CARE_NEEDS, person.careNeeds());
        need(ReportField.REFLECTION_PERIOD, facts.reflectionPeriod());
        need(ReportField.COMPLAINT, facts.complaint());
    }

    private boolean mayIdentify() {
        return identityAllowed && facts.legalBasis() != LegalBasis.NO_BASIS;
    }

    private boolean identifies() {
        return person.birthDate() != null
                || !person.aliases().isEmpty()
                || Stream.of(
                                person.givenNames(),
                                person.familyName(),
                                person.vNumber(),
                                person.phone(),
                                person.email(),
                                person.address())
                        .anyMatch(value -> !value.isBlank());
    }

    private void need(ReportField field, @Nullable Object value) {
        if (value == null) {
            gaps.add(Gap.missing(field));
        }
    }

    private void needSome(ReportField field, Collection<?> values) {
        if (values.isEmpty()) {
            gaps.add(Gap.missing(field));
        }
    }

    private void wrong(ReportField field, String messageKey, Object... arguments) {
        gaps.add(Gap.wrong(field, messageKey, arguments));
    }

    /** Nine digits that pass the eleven test: CoMensha has no ground for a citizen service number (BSN). */
    static boolean looksLikeBsn(String text) {
        Matcher matcher = NINE_DIGITS.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("\\D", "");
            int sum = -(digits.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (digits.charAt(i) - '0');
            }
            if (sum % 11 == 0 && !digits.equals("000000000")) {
                return true;
            }
        }
        return false;
    }
}
