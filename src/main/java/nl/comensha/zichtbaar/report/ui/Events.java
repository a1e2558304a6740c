package nl.comensha.zichtbaar.report.ui;

import java.util.List;
import nl.comensha.zichtbaar.report.TimelineEntry;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Timeline;

/** What happened to a report, in words; the same for the reporter and for CoMensha. */
final class Events {
    private Events() {}

    static Timeline timeline(List<TimelineEntry> entries) {
        return new Timeline(entries.stream().map(Events::entry).toList());
    }

    private static Timeline.Entry entry(TimelineEntry entry) {
        String who = entry.byComensha() ? Words.of("report.event.comensha", entry.actor()) : entry.actor();
        return new Timeline.Entry(
                icon(entry.kind()),
                meaning(entry.kind()),
                Words.of("report.event." + entry.kind()),
                who,
                entry.at(),
                entry.text());
    }

    private static Meaning meaning(TimelineEntry.Kind kind) {
        return switch (kind) {
            case SUBMITTED, CORRECTED, TAKEN_UP, REOPENED -> Meaning.INFO;
            case QUESTION, ANSWER -> Meaning.QUESTION;
            case ACCEPTED -> Meaning.SUCCESS;
            case REJECTED -> Meaning.ERROR;
            case WITHDRAWN -> Meaning.NEUTRAL;
        };
    }

    private static String icon(TimelineEntry.Kind kind) {
        return switch (kind) {
            case SUBMITTED -> "send";
            case CORRECTED -> "pencil";
            case WITHDRAWN -> "undo-2";
            case TAKEN_UP -> "eye";
            case QUESTION -> "message-circle-question";
            case ANSWER -> "message-square";
            case ACCEPTED -> "check";
            case REJECTED -> "circle-x";
            case REOPENED -> "rotate-ccw";
        };
    }
}
