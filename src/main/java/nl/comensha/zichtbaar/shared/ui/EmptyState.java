package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Nothing to show: what was looked for, why it may be empty, one way on. */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    public EmptyState(String title, String text, @Nullable Component action) {
        addClassName("z-empty");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("z-strong");
        add(heading, new Paragraph(text));
        if (action != null) {
            add(Page.actions(action));
        }
    }
}
