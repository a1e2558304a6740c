package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/** Nederlands or English, each in its own language. */
public class LanguageSwitch extends Div {
    private static final long serialVersionUID = 1L;

    public LanguageSwitch() {
        addClassName("z-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ui.language"));
        Preferences.languages().forEach(locale -> add(button(locale)));
    }

    private NativeButton button(Locale locale) {
        NativeButton button = new NativeButton(name(locale), click -> Preferences.chooseLanguage(locale));
        button.getElement().setAttribute("lang", locale.getLanguage());
        boolean current = getLocale().getLanguage().equals(locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        return button;
    }

    /** A language's own name for itself. */
    public static String name(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
