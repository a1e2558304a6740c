package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.comensha.zichtbaar.report.ReportStatus;

/** The one place that says how a status looks: an icon, a word, a colour, and what it means for the reporter. */
final class StatusChips {
    private record Look(VaadinIcon icon, String theme) {}

    private StatusChips() {}

    static Badge of(ReportStatus status) {
        Look look = look(status);
        Badge chip = new Badge(Words.choice(status), look.icon().create());
        chip.addClassName("z-status");
        chip.getElement().getThemeList().add(look.theme());
        return chip;
    }

    /** What the reporter may expect now. */
    static String meaning(ReportStatus status) {
        return Words.of("report.status.meaning." + status);
    }

    private static Look look(ReportStatus status) {
        return switch (status) {
            case SUBMITTED -> new Look(VaadinIcon.INBOX, "info");
            case IN_REVIEW -> new Look(VaadinIcon.EYE, "info");
            case QUESTION_ASKED -> new Look(VaadinIcon.COMMENT_ELLIPSIS_O, "question");
            case ACCEPTED -> new Look(VaadinIcon.CHECK, "success");
            case REJECTED -> new Look(VaadinIcon.CLOSE, "error");
            case WITHDRAWN -> new Look(VaadinIcon.ARROW_BACKWARD, "neutral");
        };
    }
}
