package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportField.Step;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Panel;

/** What is still needed, step by step, each with a way to its field. */
class GapPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final UnorderedList steps = new UnorderedList();
    private final transient Consumer<ReportField> goTo;

    GapPanel(Consumer<ReportField> goTo) {
        super(Words.of("report.gaps.none"));
        this.goTo = goTo;
        steps.addClassName("z-gaps");
        getElement().setAttribute("tabindex", "-1");
        add(steps);
    }

    /** @param passed steps that were looked at */
    void show(List<Gap> gaps, Set<Step> passed) {
        setTitle(gaps.isEmpty() ? Words.of("report.gaps.none") : Words.of("report.gaps.some", gaps.size()));
        steps.removeAll();
        for (Step step : Step.values()) {
            if (step != Step.CHECK) {
                List<Gap> own =
                        gaps.stream().filter(gap -> gap.field().step() == step).toList();
                steps.add(item(step, own, passed.contains(step)));
            }
        }
    }

    private ListItem item(Step step, List<Gap> gaps, boolean passed) {
        boolean later = !passed && gaps.stream().allMatch(Gap::missing);
        Paragraph name = new Paragraph(Words.code(step));
        name.addClassName("z-strong");
        Div words = new Div(name);
        String look;
        if (gaps.isEmpty()) {
            look = "success";
            words.add(line("report.gaps.complete"));
        } else if (later) {
            look = "neutral";
            words.add(line("report.gaps.unseen"));
        } else {
            look = "warning";
            words.add(links(gaps));
        }
        String icon = gaps.isEmpty() ? "check" : later ? "clock" : "triangle-alert";
        ListItem item = new ListItem(Icons.of(icon), words);
        item.addClassName("z-" + look);
        return item;
    }

    private static Component line(String key) {
        Paragraph line = new Paragraph(Words.of(key));
        line.addClassName("z-meaning");
        return line;
    }

    private UnorderedList links(List<Gap> gaps) {
        UnorderedList links = new UnorderedList();
        for (Gap gap : gaps) {
            String text =
                    gap.missing() ? Words.code(gap.field()) : Words.of("report.gaps.wrong", Words.code(gap.field()));
            NativeButton link = new NativeButton(text, click -> goTo.accept(gap.field()));
            link.addClassName("z-link");
            links.add(new ListItem(link));
        }
        return links;
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
