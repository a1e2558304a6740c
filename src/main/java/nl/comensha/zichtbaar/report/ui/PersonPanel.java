package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Panel;
import nl.comensha.zichtbaar.vault.PersonalData;

/** Who a report is about: closed until asked for, and closed again after a while, because screens are left alone. */
class PersonPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private static final int OPEN_FOR = 120_000;

    private final transient Supplier<PersonalData> person;
    private final Div shown = new Div();
    private final Button toggle = new Button();
    private boolean open;

    PersonPanel(Supplier<PersonalData> person) {
        super(Words.of("report.person"));
        this.person = person;
        toggle.addClickListener(event -> {
            if (open) {
                close();
            } else {
                open();
            }
        });
        add(new Paragraph(Words.of("report.person.logged")), toggle, shown);
        close();
    }

    private void open() {
        open = true;
        shown.add(Summary.person(person.get()));
        toggle.setText(Words.of("report.person.hide"));
        toggle.setIcon(Icons.of("eye-off"));
        toggle.getElement().setAttribute("aria-expanded", "true");
        getElement()
                .executeJs(
                        "clearTimeout(this.closing); this.closing = setTimeout(() => this.$server.close(), $0)",
                        OPEN_FOR);
    }

    /** The browser calls this when the time is over. */
    @ClientCallable
    private void close() {
        open = false;
        shown.removeAll();
        toggle.setText(Words.of("report.person.show"));
        toggle.setIcon(Icons.of("eye"));
        toggle.getElement().setAttribute("aria-expanded", "false");
    }
}
