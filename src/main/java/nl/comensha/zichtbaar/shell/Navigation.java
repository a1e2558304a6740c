package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.comensha.zichtbaar.shared.ui.Icons;

/** The views that this person may open, as their {@code @Menu} says: the title is a key, the icon a name. */
class Navigation extends SideNav {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> letters = new LinkedHashMap<>();

    Navigation() {
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(item(entry)));
    }

    /** Letter after G, with where it goes. */
    Map<String, String> letters() {
        return Collections.unmodifiableMap(letters);
    }

    private SideNavItem item(MenuEntry entry) {
        String title = getTranslation(entry.title());
        SideNavItem item = new SideNavItem(title, entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.of(entry.icon()));
        }
        // The page of one report still belongs to "Aanmeldingen"; everything would belong to the home page.
        item.setMatchNested(!entry.path().replace("/", "").isEmpty());
        title.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .filter(letter -> !letters.containsKey(letter))
                .findFirst()
                .ifPresent(letter -> {
                    letters.put(letter, title);
                    item.getElement().setAttribute("data-go", letter);
                });
        return item;
    }
}
