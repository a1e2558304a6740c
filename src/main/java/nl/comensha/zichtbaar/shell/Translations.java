package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Locale;
import nl.comensha.zichtbaar.shared.ui.Preferences;
import org.springframework.stereotype.Component;

/** Dutch and English, Dutch where nothing else is asked for; found by file alone, the order would be by chance. */
@Component
class Translations extends DefaultI18NProvider {
    private static final long serialVersionUID = 1L;

    Translations() {
        super(Preferences.languages(), Translations.class.getClassLoader());
    }

    @Override
    public Locale getDefaultLocale() {
        return Preferences.DUTCH;
    }
}
