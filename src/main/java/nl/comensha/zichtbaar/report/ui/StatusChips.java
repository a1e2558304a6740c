package nl.comensha.zichtbaar.report.ui;

import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.shared.ui.Chip;
import nl.comensha.zichtbaar.shared.ui.Meaning;

/** The one place that says how a status looks: an icon, a word, a colour, and what it means for the reporter. */
final class StatusChips {
    private StatusChips() {}

    static Chip of(ReportStatus status) {
        String word = Words.choice(status);
        return switch (status) {
            case SUBMITTED -> new Chip(Meaning.INFO, "send", word);
            case IN_REVIEW -> new Chip(Meaning.INFO, "eye", word);
            case QUESTION_ASKED -> new Chip(Meaning.QUESTION, "message-circle-question", word);
            case ACCEPTED -> new Chip(Meaning.SUCCESS, "check", word);
            case REJECTED -> new Chip(Meaning.ERROR, "circle-x", word);
            case WITHDRAWN -> new Chip(Meaning.NEUTRAL, "undo-2", word);
        };
    }

    /** What the reporter may expect now. */
    static String meaning(ReportStatus status) {
        return Words.of("report.status.meaning." + status);
    }
}
