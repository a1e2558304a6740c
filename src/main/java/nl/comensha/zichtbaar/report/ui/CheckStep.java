package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportInput;

/** Step 5: everything once more, before it goes. */
class CheckStep extends FormStep {
    private static final long serialVersionUID = 1L;

    private final Div summary = new Div();

    CheckStep() {
        super(ReportField.Step.CHECK, () -> {});
        addBelow(summary);
    }

    @Override
    void read(ReportInput input) {
        summary.removeAll();
        summary.add(
                new H3(Words.of("report.check.facts")),
                Summary.facts(input.facts()),
                new H3(Words.of("report.check.person")),
                Summary.person(input.person()));
    }

    @Override
    ReportInput write(ReportInput input) {
        return input;
    }
}
