package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Two people, or one in two places, changed the same thing: nothing is overwritten, and both ways on are offered. */
class Collision extends Dialog {
    private static final long serialVersionUID = 1L;

    Collision(String what, Runnable showTheirs, Runnable keepMine) {
        setHeaderTitle(Words.of("report.collision"));
        setModality(ModalityMode.STRICT);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(what));
        Button mine = new Button(Words.of("report.collision.keep"), event -> {
            close();
            keepMine.run();
        });
        mine.addThemeName("primary");
        Button theirs = new Button(Words.of("report.collision.reload"), event -> {
            close();
            showTheirs.run();
        });
        getFooter().add(theirs, mine);
    }
}
