package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** Says until when everything is kept; read out politely. */
class SavedChip extends Composite<Span> {
    private static final long serialVersionUID = 1L;

    SavedChip() {
        getContent().addClassName("z-saved");
        getContent().getElement().setAttribute("role", "status");
    }

    void saved(Instant at) {
        show(VaadinIcon.CLOUD, Words.of("report.saved", Words.time(at)), true);
    }

    void failed(Instant lastSaved) {
        show(VaadinIcon.WARNING, Words.of("report.saved.not", Words.time(lastSaved)), false);
    }

    void collided() {
        show(VaadinIcon.WARNING, Words.of("report.saved.elsewhere"), false);
    }

    private void show(VaadinIcon icon, String text, boolean well) {
        getContent().removeAll();
        getContent().add(icon.create(), new Span(text));
        getContent().getElement().getClassList().set("z-ok", well);
        getContent().getElement().getClassList().set("z-warn", !well);
    }
}
