package nl.comensha.zichtbaar.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.testing.Inputs;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ReportFormTest.class)
class ReportFormTest extends BrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 9);

    private final List<ReportInput> kept = new ArrayList<>();
    private final List<ReportInput> sent = new ArrayList<>();
    private List<Gap> gaps = List.of();

    @Test
    void givesBackWhatItWasGiven() {
        ReportInput input = Inputs.complete("Wiśniewska", "PL1700-21-3381");

        assertThat(form(input).input()).isEqualTo(input);
    }

    @Test
    void keepsEveryChangeAtOnce() {
        form(Inputs.complete("Wiśniewska", "PL1700-21-3381"));

        test($(TextField.class).withValue("PL1700-21-3381").single()).setValue("PL1700-21-3382");

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().person().ownCaseNumber()).isEqualTo("PL1700-21-3382");
    }

    @Test
    void marksWhatIsMissingOnlyAfterTheStepWasPassed() {
        gaps = List.of(new Gap(ReportField.OWN_CASE_NUMBER, true, "report.gap.missing", List.of()));
        ReportForm form = form(Inputs.complete("Wiśniewska", "PL1700-21-3381"));
        TextField field = $(TextField.class).withValue("PL1700-21-3381").single();
        assertThat(field.isInvalid()).isFalse();

        form.open(ReportField.Step.PERSON);
        form.open(ReportField.Step.REPORT);

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("onbekend");
    }

    @Test
    void sendsOnlyFromTheLastStepAndWithoutGaps() {
        ReportForm form = form(Inputs.complete("Wiśniewska", "PL1700-21-3381"));
        form.open(ReportField.Step.CHECK);

        test($(Button.class).withText("Indienen").single()).click();

        assertThat(sent).hasSize(1);
    }

    @Test
    void derivesTheAgeFromWhatIsKnown() {
        AgeInput.Birth whole = AgeInput.Birth.of(LocalDate.of(2004, 1, 2), null, null);
        assertThat(whole.ageOn(TODAY)).isEqualTo(17);
        assertThat(whole.minorOn(TODAY)).isEqualTo(Answer.YES);
        AgeInput.Birth year = AgeInput.Birth.of(null, 2003, AgeBand.UNKNOWN);
        assertThat(year.bandOn(TODAY)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeInput.Birth.of(null, null, AgeBand.ADULT).minorOn(TODAY)).isEqualTo(Answer.NO);
        assertThat(AgeInput.Birth.NOTHING.bandOn(TODAY)).isNull();
    }

    private ReportForm form(ReportInput input) {
        UI.getCurrent().setLocale(Locale.of("nl", "NL"));
        ReportForm form = new ReportForm(TODAY, input, gaps, null, "Indienen", "Later verder", new ReportForm.Host() {
            @Override
            public List<Gap> changed(ReportInput changed) {
                kept.add(changed);
                return gaps;
            }

            @Override
            public void finish(ReportInput finished) {
                sent.add(finished);
            }

            @Override
            public void later() {}
        });
        UI.getCurrent().add(form);
        return form;
    }
}
