package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportField.Step;
import nl.comensha.zichtbaar.report.ReportInput;

/** One step of the report: reads its part of the input, writes it back, and shows at the field what is wrong. */
abstract class FormStep extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Step step;
    private final transient Runnable changed;
    private final H2 heading = new H2();
    private final Div fields = new Div();
    private final transient Map<ReportField, Component> byField = new EnumMap<>(ReportField.class);
    private final transient Set<ReportField> marked = EnumSet.noneOf(ReportField.class);

    FormStep(Step step, Runnable changed) {
        this.step = step;
        this.changed = changed;
        heading.setText(Words.code(step));
        heading.setId("z-step-" + step.name().toLowerCase(Locale.ROOT));
        heading.getElement().setAttribute("tabindex", "-1");
        fields.addClassName("z-fields");
        getContent().addClassNames("z-panel", "z-stack");
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", "z-step-" + step.name().toLowerCase(Locale.ROOT));
        getContent().add(heading, fields);
    }

    abstract void read(ReportInput input);

    abstract ReportInput write(ReportInput input);

    Step step() {
        return step;
    }

    /** Adds a field over half the width and saves whatever is filled in. */
    <C extends Component & HasValue<?, ?>> C half(C field) {
        fields.add(field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    <C extends Component & HasValue<?, ?>> C whole(C field) {
        half(field);
        field.getElement().getClassList().add("z-wide");
        return field;
    }

    /** Says which field of the rules this is, so that their messages are shown there. */
    <C extends Component & HasValidation> void is(ReportField name, C field) {
        byField.put(name, field);
    }

    void addBelow(Component... components) {
        getContent().add(components);
    }

    /** Shows what is wrong; what is only missing as well once somebody has passed by. */
    void mark(Collection<Gap> gaps, boolean passed) {
        Set<ReportField> before = EnumSet.noneOf(ReportField.class);
        before.addAll(marked);
        marked.clear();
        for (Gap gap : gaps) {
            if (gap.field().step() == step
                    && (passed || !gap.missing())
                    && byField.get(gap.field()) instanceof HasValidation field) {
                field.setErrorMessage(Words.of(gap.messageKey(), gap.arguments().toArray()));
                field.setInvalid(true);
                marked.add(gap.field());
                before.remove(gap.field());
            }
        }
        for (ReportField name : before) {
            if (byField.get(name) instanceof HasValidation field) {
                field.setInvalid(false);
            }
        }
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    void focus(ReportField name) {
        Component field = byField.get(name);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else if (field != null) {
            field.getElement().executeJs("setTimeout(() => this.focus())");
        } else {
            focusHeading();
        }
    }
}
