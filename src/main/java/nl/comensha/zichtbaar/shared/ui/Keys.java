package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * Single letters as shortcuts. The frame listens: outside fields a letter presses the visible element that carries it. They can
 * be switched off in the help (WCAG 2.1.4).
 */
public final class Keys {
    private Keys() {}

    /** The letter presses this component. */
    public static <C extends Component> C press(C component, String letter) {
        component.getElement().setAttribute("data-key", letter.toLowerCase(Locale.ROOT));
        return component;
    }

    /** As {@link #press}, with the letter shown on the component at a desk. */
    public static <C extends Component & HasComponents> C hint(C component, String letter) {
        Span key = new Span(letter.toUpperCase(Locale.ROOT));
        key.addClassName("z-key");
        // The letter is no part of the button's name.
        key.getElement().setAttribute("aria-hidden", "true");
        component.add(key);
        return press(component, letter);
    }

    /** The slash brings the focus to this field. */
    public static <C extends Component> C search(C field) {
        field.getElement().setAttribute("data-search", true);
        return field;
    }
}
