package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.testing.Inputs;
import nl.comensha.zichtbaar.vault.CareNeed;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

    @Test
    void completeInputHasNoGaps() {
        assertThat(ReportRules.gaps(Inputs.complete("Wiśniewska", "1"), TODAY, true))
                .isEmpty();
    }

    @Test
    void everyMissingAnswerIsNamedInTheOrderOfTheForm() {
        ReportInput nothing = new ReportInput(ReportFacts.unanswered(TODAY), PersonalData.EMPTY);
        assertThat(ReportRules.gaps(nothing, TODAY, true))
                .allMatch(Gap::missing)
                .extracting(Gap::field)
                .containsExactly(
                        ReportField.CASE_FILE_TYPE,
                        ReportField.LEGAL_BASIS,
                        ReportField.POLICE_UNIT,
                        ReportField.MUNICIPALITY,
                        ReportField.SEX,
                        ReportField.AGE,
                        ReportField.NATIONALITIES,
                        ReportField.RESIDENCE_STATUS,
                        ReportField.FORMS,
                        ReportField.SECTORS,
                        ReportField.CARE_NEEDS,
                        ReportField.REFLECTION_PERIOD,
                        ReportField.COMPLAINT);
    }

    @Test
    void aReportOfTomorrowCannotBe() {
        assertThat(ReportRules.gaps(Inputs.complete("A", "1"), LocalDate.of(2021, 5, 3), true))
                .extracting(Gap::messageKey)
                .containsOnly("report.gap.future");
    }

    @Test
    void withoutALegalBasisOnlyFactsAreTaken() {
        assertThat(ReportRules.gaps(Inputs.complete("A", "1"), TODAY, false))
                .extracting(Gap::messageKey)
                .containsExactly("report.gap.noBasis");
    }

    @ParameterizedTest
    @CsvSource({"287104461,report.gap.vNumber", "28710446AB,report.gap.vNumberSigns", "2871044612,", "287.104.4612,"})
    void aVNumberHasTenDigits(String typed, String expected) {
        PersonalData person = person(typed, "", "Rustig verhaal.");
        assertThat(gaps(person)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aCitizenServiceNumberIsRefusedWhereverItIsTyped() {
        assertThat(gaps(person("", "", "Haar nummer is 111222333, zei ze."))).containsExactly("report.gap.bsn");
        assertThat(gaps(person("", "111.222.333", ""))).containsExactly("report.gap.bsn");
        assertThat(gaps(person("", "", "Telefoon 0611222333 of zaak 123456789012.")))
                .isEmpty();
    }

    private static List<String> gaps(PersonalData person) {
        return ReportRules.gaps(new ReportInput(Inputs.complete("A", "1").facts(), person), TODAY, true).stream()
                .map(Gap::messageKey)
                .toList();
    }

    private static PersonalData person(String vNumber, String caseNumber, String account) {
        return new PersonalData(
                "", "", List.of(), null, null, vNumber, "", "", "", caseNumber, Set.of(CareNeed.NONE), account);
    }
}
