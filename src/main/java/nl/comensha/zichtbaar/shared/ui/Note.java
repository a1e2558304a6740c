package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A remark inside the page, with an icon; an action may stand at its end. */
public class Note extends Div {
    private static final long serialVersionUID = 1L;

    public Note(Meaning meaning, String icon, String text, Component... actions) {
        addClassNames("z-note", meaning.className());
        Span words = new Span(text);
        words.addClassName("z-grow");
        add(Icons.of(icon), words);
        add(actions);
    }
}
