package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.comensha.zichtbaar.report.TimelineEntry;

/** What happened to a report, newest on top, with what was asked, answered and given as a reason. */
class History extends Composite<OrderedList> {
    private static final long serialVersionUID = 1L;

    History(List<TimelineEntry> entries) {
        getContent().addClassName("z-timeline");
        entries.forEach(entry -> getContent().add(item(entry)));
    }

    private static ListItem item(TimelineEntry entry) {
        Span what = new Span(Words.of("report.event." + entry.kind()));
        what.addClassName("z-strong");
        String actor = entry.byComensha() ? Words.of("report.event.comensha", entry.actor()) : entry.actor();
        Span who = new Span(Words.of("report.event.by", actor, Words.moment(entry.at())));
        who.addClassName("z-muted");
        ListItem item = new ListItem(icon(entry.kind()).create(), what, who);
        if (entry.text() != null) {
            Paragraph text = new Paragraph(entry.text());
            text.addClassName("z-said");
            item.add(text);
        }
        return item;
    }

    private static VaadinIcon icon(TimelineEntry.Kind kind) {
        return switch (kind) {
            case SUBMITTED -> VaadinIcon.INBOX;
            case CORRECTED -> VaadinIcon.PENCIL;
            case WITHDRAWN -> VaadinIcon.ARROW_BACKWARD;
            case TAKEN_UP -> VaadinIcon.EYE;
            case QUESTION -> VaadinIcon.QUESTION_CIRCLE_O;
            case ANSWER -> VaadinIcon.COMMENT_O;
            case ACCEPTED -> VaadinIcon.CHECK;
            case REJECTED -> VaadinIcon.CLOSE;
            case REOPENED -> VaadinIcon.ROTATE_LEFT;
        };
    }
}
