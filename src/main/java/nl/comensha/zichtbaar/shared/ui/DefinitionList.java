package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts: what it is on the left, what is known on the right. */
public class DefinitionList extends DescriptionList {
    private static final long serialVersionUID = 1L;

    public DefinitionList() {
        addClassName("z-facts");
    }

    public DefinitionList fact(String name, String value) {
        add(new Term(name), new Description(value));
        return this;
    }

    public DefinitionList fact(String name, Component... value) {
        add(new Term(name), new Description(value));
        return this;
    }

    /** A fact that ought to be there and is not. */
    public DefinitionList missing(String name) {
        return fact(name, missingMark());
    }

    private Component missingMark() {
        com.vaadin.flow.component.html.Span mark = new com.vaadin.flow.component.html.Span(
                Icons.of("triangle-alert"), new com.vaadin.flow.component.Text(getTranslation("ui.missing")));
        mark.addClassName("z-missing");
        return mark;
    }
}
