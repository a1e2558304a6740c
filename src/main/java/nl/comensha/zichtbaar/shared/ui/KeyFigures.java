package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Up to four figures in a row, each number over what it counts. */
public class KeyFigures extends DescriptionList {
    private static final long serialVersionUID = 1L;

    public KeyFigures() {
        addClassName("z-figures");
    }

    /** The number as text, so that the caller decides how it reads (suppressed, unknown, a share). */
    public KeyFigures figure(String number, String counts) {
        add(new Div(new Term(counts), new Description(number)));
        return this;
    }

    /** As {@link #figure(String, String)}, with a line below such as the year before. */
    public KeyFigures figure(String number, String counts, String below) {
        Description line = new Description(below);
        line.addClassName("z-below");
        add(new Div(new Term(counts), new Description(number), line));
        return this;
    }
}
