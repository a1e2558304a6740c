package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What happened, newest on top. The same for a report, a person, a request and a bottleneck. */
public class Timeline extends OrderedList {
    private static final long serialVersionUID = 1L;

    /**
     * One thing that happened.
     *
     * @param what such as "In beoordeling"
     * @param who did it, as far as the reader may know
     * @param text more about it, such as a reason
     */
    public record Entry(
            String icon,
            Meaning meaning,
            String what,
            @Nullable String who,
            Instant at,
            @Nullable String text) {}

    public Timeline() {
        addClassName("z-timeline");
    }

    public Timeline(Collection<Entry> entries) {
        this();
        setEntries(entries);
    }

    public final void setEntries(Collection<Entry> entries) {
        removeAll();
        entries.stream().sorted(Comparator.comparing(Entry::at).reversed()).forEach(entry -> add(item(entry)));
    }

    private ListItem item(Entry entry) {
        Span mark = new Span(Icons.of(entry.icon()));
        mark.addClassNames("z-mark", entry.meaning().className());
        Paragraph line = new Paragraph(strong(entry.what()));
        if (entry.who() != null) {
            line.add(" " + getTranslation("ui.timeline.by", entry.who()));
        }
        Paragraph time = new Paragraph(Formats.here().moment(entry.at()));
        time.addClassName("z-when");
        Div words = new Div(line, time);
        if (entry.text() != null) {
            Paragraph text = new Paragraph(entry.text());
            text.addClassName("z-said");
            words.add(text);
        }
        return new ListItem(mark, words);
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("z-strong");
        return span;
    }
}
