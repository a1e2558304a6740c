package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import org.junit.jupiter.api.Test;

class ReportFilterTest {
    private static final ReportFilter FULL = ReportFilter.NONE
            .withPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))
            .with(Field.REPORTER_TYPE, "POLICE")
            .with(Field.ORGANISATION, "01890a5d-ac96-774b-bcce-b302099a8057")
            .with(Field.UNIT, "01890a5d-ac96-774b-bcce-b302099a8058")
            .with(Field.FORM, ExploitationForm.LABOUR_EXPLOITATION.name())
            .with(Field.SECTOR, ExploitationSector.HOSPITALITY.name())
            .with(Field.SEX, Sex.FEMALE.name())
            .with(Field.AGE_BAND, AgeBand.FROM_26_TO_30.name())
            .with(Field.MINOR, Answer.NO.name())
            .with(Field.NATIONALITY, "NL")
            .with(Field.PROVINCE, "ZH")
            .with(Field.REGION, "Rotterdam")
            .with(Field.POLICE_UNIT, PoliceUnit.DEN_HAAG.name())
            .withStatuses(Set.of(ReportStatus.REJECTED, ReportStatus.SUBMITTED));

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        assertThat(ReportFilter.fromParameters(FULL.toParameters())).isEqualTo(FULL);
        assertThat(FULL.values()).hasSize(Field.values().length);
    }

    @Test
    void keepsWhatWasSearchedForOutOfTheAddress() {
        assertThat(ReportFilter.NONE.withSearch("PL-2021-Jansen").toParameters())
                .isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        ReportFilter filter = ReportFilter.fromParameters(Map.of(
                "van", List.of("2021-02-31"),
                "tot", List.of("morgen"),
                "geslacht", List.of("' or 1=1 --"),
                "organisatie", List.of("1"),
                "regio", List.of("Atlantis"),
                "provincie", List.of("XX"),
                "nationaliteit", List.of("nederlands"),
                "status", List.of("DRAFT", "ACCEPTED"),
                "iets", List.of("anders")));
        assertThat(filter).isEqualTo(ReportFilter.NONE.withStatuses(Set.of(ReportStatus.ACCEPTED)));
    }

    @Test
    void refusesACodeThatCannotExist() {
        assertThatThrownBy(() -> ReportFilter.NONE.with(Field.SEX, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEmptyAgainWhenTheLastChoiceIsTakenOut() {
        assertThat(ReportFilter.NONE
                        .with(Field.SEX, "MALE")
                        .with(Field.SEX, null)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void sortsByNewestWhenTheAddressSaysNothingUseful() {
        for (ReportSort sort : ReportSort.values()) {
            ReportSort.Order order = new ReportSort.Order(sort, true);
            assertThat(ReportSort.Order.fromParameter(order.toParameter())).isEqualTo(order);
        }
        assertThat(ReportSort.Order.fromParameter("id; drop table report")).isEqualTo(ReportSort.Order.NEWEST);
    }
}
