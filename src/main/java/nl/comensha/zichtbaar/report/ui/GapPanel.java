package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportField.Step;

/** What is still needed, step by step, each with a way to its field. */
class GapPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final UnorderedList steps = new UnorderedList();
    private final transient Consumer<ReportField> goTo;

    GapPanel(Consumer<ReportField> goTo) {
        this.goTo = goTo;
        heading.getElement().setAttribute("aria-live", "polite");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("z-panel", "z-gaps");
        getContent().add(heading, steps);
    }

    /** @param passed steps that were looked at */
    void show(List<Gap> gaps, Set<Step> passed) {
        heading.setText(gaps.isEmpty() ? Words.of("report.gaps.none") : Words.of("report.gaps.some", gaps.size()));
        steps.removeAll();
        for (Step step : Step.values()) {
            if (step != Step.CHECK) {
                List<Gap> own = gaps.stream()
                        .filter(gap -> gap.field().step() == step)
                        .toList();
                steps.add(step(step, own, passed.contains(step)));
            }
        }
    }

    private ListItem step(Step step, List<Gap> gaps, boolean passed) {
        Span name = new Span(Words.code(step));
        name.addClassName("z-strong");
        VaadinIcon icon = gaps.isEmpty() ? VaadinIcon.CHECK : passed ? VaadinIcon.WARNING : VaadinIcon.CLOCK;
        ListItem item = new ListItem(icon.create(), name);
        item.addClassName(gaps.isEmpty() ? "z-ok" : passed ? "z-warn" : "z-later");
        if (gaps.isEmpty()) {
            item.add(new Span(Words.of("report.gaps.complete")));
        } else if (!passed && gaps.stream().allMatch(Gap::missing)) {
            item.add(new Span(Words.of("report.gaps.unseen")));
        } else {
            item.add(links(gaps));
        }
        return item;
    }

    private UnorderedList links(List<Gap> gaps) {
        UnorderedList links = new UnorderedList();
        for (Gap gap : gaps) {
            String text = gap.missing()
                    ? Words.code(gap.field())
                    : Words.of("report.gaps.wrong", Words.code(gap.field()));
            Button link = new Button(text, event -> goTo.accept(gap.field()));
            link.addThemeName("tertiary");
            link.addClassName("z-link");
            links.add(new ListItem(link));
        }
        return links;
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
