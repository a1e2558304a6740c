package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the house, by their Lucide name; the list is in the front end. */
public final class Icons {
    private Icons() {}

    /** Beside a word, so hidden from screen readers; a button with an icon alone needs a name of its own. */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon("components/icons/" + name + ".svg");
        icon.addClassName("z-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
