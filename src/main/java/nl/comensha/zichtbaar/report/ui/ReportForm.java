package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportField.Step;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import nl.comensha.zichtbaar.shared.ui.StepBar;
import org.jspecify.annotations.Nullable;

/** The report in five steps, for a new one as for a correction; whoever holds it decides what happens with the input. */
class ReportForm extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** Who keeps what is filled in. */
    interface Host {
        /** Something was filled in: keeps it, if it does, and says what still stands in the way. */
        List<Gap> changed(ReportInput input);

        void finish(ReportInput input);

        void later();
    }

    private final transient Host host;
    private final transient Map<Step, FormStep> steps = new EnumMap<>(Step.class);
    private final transient Set<Step> passed = EnumSet.noneOf(Step.class);
    private final StepBar bar =
            new StepBar(Arrays.stream(Step.values()).map(Words::code).toList(), index -> open(Step.values()[index]));
    private final GapPanel needed = new GapPanel(this::goTo);
    private final Button previous = new Button(Words.of("report.previous"), Icons.of("chevron-left"));
    private final Button next = new Button();
    private final String finishLabel;
    private transient ReportInput input;
    private transient List<Gap> gaps = List.of();
    private Step now = Step.REPORT;

    ReportForm(
            LocalDate today,
            ReportInput input,
            List<Gap> gaps,
            @Nullable Component attachments,
            String finishLabel,
            String laterLabel,
            Host host) {
        this.host = host;
        this.finishLabel = finishLabel;
        this.input = input;
        CareStep care = new CareStep(this::changed);
        if (attachments != null) {
            care.addBelow(attachments);
        }
        Div shown = new Div();
        for (FormStep step : List.of(
                new MessageStep(today, this::changed),
                new PersonStep(today, this::changed),
                new ExploitationStep(today, this::changed),
                care,
                new CheckStep())) {
            step.read(input);
            steps.put(step.step(), step);
            shown.add(step);
        }
        Aside aside = new Aside(needed, new Note(Meaning.INFO, "lock", Words.of("report.privacy")));
        aside.addClassName("z-stack");
        Div columns = new Div(shown, aside);
        columns.addClassName("z-columns");
        getContent().addClassName("z-stack");
        getContent().add(bar, columns, footer(laterLabel));
        this.gaps = gaps;
        refresh();
    }

    private Footer footer(String laterLabel) {
        previous.addClickListener(event -> open(Step.values()[now.ordinal() - 1]));
        next.addThemeName("primary");
        next.addClickListener(event -> forward());
        Button later = new Button(laterLabel, event -> host.later());
        later.addThemeName("tertiary");
        Span between = new Span();
        between.addClassName("z-grow");
        Footer footer = new Footer(previous, between, later, next);
        footer.addClassName("z-foot");
        return footer;
    }

    private void forward() {
        if (now != Step.CHECK) {
            open(Step.values()[now.ordinal() + 1]);
        } else if (gaps.isEmpty()) {
            host.finish(input);
        } else {
            needed.takeFocus();
        }
    }

    private void changed() {
        ReportInput filled = input();
        if (!filled.equals(input)) {
            input = filled;
            gaps = host.changed(filled);
            refresh();
        }
    }

    /** What stands in the fields now. */
    ReportInput input() {
        ReportInput filled = input;
        for (FormStep step : steps.values()) {
            filled = step.write(filled);
        }
        return filled;
    }

    void open(Step step) {
        changed();
        passed.add(now);
        if (step == Step.CHECK) {
            passed.addAll(EnumSet.allOf(Step.class));
        }
        now = step;
        refresh();
        current(step).focusHeading();
    }

    private void goTo(ReportField field) {
        open(field.step());
        current(field.step()).focus(field);
    }

    private FormStep current(Step step) {
        FormStep found = steps.get(step);
        if (found == null) {
            throw new IllegalStateException("No step " + step);
        }
        return found;
    }

    private void refresh() {
        Set<Step> complete = EnumSet.noneOf(Step.class);
        steps.forEach((name, step) -> {
            step.setVisible(name == now);
            step.mark(gaps, passed.contains(name));
            if (name != Step.CHECK && gaps.stream().noneMatch(gap -> gap.field().step() == name)) {
                complete.add(name);
            }
        });
        if (now == Step.CHECK) {
            current(Step.CHECK).read(input);
        }
        for (Step step : Step.values()) {
            bar.setDone(step.ordinal(), complete.contains(step));
        }
        bar.setCurrent(now.ordinal());
        needed.show(gaps, passed);
        previous.setVisible(now != Step.REPORT);
        next.setText(
                now == Step.CHECK
                        ? finishLabel
                        : Words.of("report.next", Words.code(Step.values()[now.ordinal() + 1])));
    }
}
