package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A titled card. A child with the class {@code z-flush} (a list, a grid) reaches the card's edges.
 */
public class Panel extends Section {
    private static final long serialVersionUID = 1L;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Div header = new Div();
    private final H2 title = new H2();

    public Panel(String title, Component... content) {
        addClassName("z-panel");
        header.addClassName("z-panel-header");
        this.title.setText(title);
        this.title.setId("panel-" + NUMBER.incrementAndGet());
        // A section counts as a landmark only with a name.
        getElement().setAttribute("aria-labelledby", this.title.getId().orElseThrow());
        header.add(this.title);
        add(header);
        add(content);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Links, chips or buttons at the right of the title. */
    public Panel beside(Component... components) {
        header.add(components);
        return this;
    }

    /** A card without a title, for a form that the page's own title names. */
    public static Div untitled(Component... content) {
        Div card = new Div(content);
        card.addClassName("z-panel");
        return card;
    }
}
