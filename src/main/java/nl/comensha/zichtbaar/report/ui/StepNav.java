package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.comensha.zichtbaar.report.ReportField.Step;

/** The names of the steps; any of them can be opened at any time. On a phone only where one is. */
class StepNav extends Composite<Nav> {
    private static final long serialVersionUID = 1L;

    private final transient Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Paragraph brief = new Paragraph();

    StepNav(Consumer<Step> open) {
        OrderedList list = new OrderedList();
        for (Step step : Step.values()) {
            Button button = new Button(Words.code(step), event -> open.accept(step));
            button.addThemeName("tertiary");
            ListItem item = new ListItem(button);
            item.getElement().setAttribute("data-number", String.valueOf(step.ordinal() + 1));
            buttons.put(step, button);
            list.add(item);
        }
        brief.addClassName("z-steps-short");
        getContent().addClassName("z-steps");
        getContent().getElement().setAttribute("aria-label", Words.of("report.steps"));
        getContent().add(list, brief);
    }

    /** @param complete steps of which nothing is missing */
    void show(Step now, Set<Step> complete) {
        buttons.forEach((step, button) -> {
            boolean current = step == now;
            if (current) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
            button.setAriaLabel(Words.of(
                    complete.contains(step) ? "report.steps.complete" : "report.steps.one",
                    step.ordinal() + 1,
                    Words.code(step)));
            button.getParent().ifPresent(item -> {
                item.getElement().getClassList().set("z-now", current);
                item.getElement().getClassList().set("z-done", complete.contains(step) && !current);
            });
        });
        brief.setText(Words.of("report.steps.short", now.ordinal() + 1, Step.values().length, Words.code(now)));
    }
}
