package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.ui.DialogFrame;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.Formats;

/** Two people, or one in two places, changed the same thing: nothing is overwritten, and both ways on are offered. */
final class Collision {
    private Collision() {}

    static void open(String what, Runnable showTheirs, Runnable keepMine) {
        DialogFrame frame = Dialogs.open(
                Words.of("report.collision"), new Paragraph(what), Words.of("report.collision.keep"), keepMine);
        frame.safeLabel(Words.of("report.collision.reload"));
        frame.safe().addClickListener(click -> showTheirs.run());
        // Closing without choosing would leave a form that no longer saves.
        frame.setCloseOnEsc(false);
    }

    /** Who changed the report meanwhile, and when. */
    static String told(EditedMeanwhile other) {
        String time = Formats.here().time(other.at());
        return other.by().isBlank()
                ? Words.of("report.collision.report", time)
                : Words.of("report.collision.reportBy", time, other.by());
    }
}
