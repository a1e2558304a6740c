package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.LanguageSwitch;
import nl.comensha.zichtbaar.shared.ui.Preferences;
import org.jspecify.annotations.Nullable;

/** Help, colours, language and the account, at the right of the navbar. */
class AccountBar extends MenuBar {
    private static final long serialVersionUID = 1L;

    AccountBar(AuthenticationContext authentication, SignedInSession session, Runnable help) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        // On a phone the account is what stays in sight.
        setReverseCollapseOrder(true);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        icon("circle-help", "shell.help.title").addClickListener(click -> help.run());
        colours(icon("sun-moon", "shell.scheme").getSubMenu());
        languages(icon("languages", "ui.language").getSubMenu());
        account(authentication, session);
    }

    private MenuItem icon(String icon, String key) {
        MenuItem item = addItem(Icons.of(icon), getTranslation(key));
        item.setAriaLabel(getTranslation(key));
        return item;
    }

    private void colours(SubMenu menu) {
        String current = Preferences.scheme(VaadinRequest.getCurrent()).orElse("system");
        List<MenuItem> items = List.of(
                menu.addItem(getTranslation("shell.scheme.system")),
                menu.addItem(getTranslation("shell.scheme.light")),
                menu.addItem(getTranslation("shell.scheme.dark")));
        List<String> schemes = List.of("system", "light", "dark");
        for (int index = 0; index < items.size(); index++) {
            MenuItem item = items.get(index);
            String scheme = schemes.get(index);
            item.setCheckable(true);
            item.setChecked(scheme.equals(current));
            item.addClickListener(click -> {
                items.forEach(other -> other.setChecked(other == item));
                Preferences.chooseScheme(scheme);
            });
        }
    }

    private void languages(SubMenu menu) {
        Preferences.languages().forEach(locale -> {
            Span name = new Span(LanguageSwitch.name(locale));
            name.getElement().setAttribute("lang", locale.getLanguage());
            MenuItem item = menu.addItem(name, click -> Preferences.chooseLanguage(locale));
            item.setCheckable(true);
            item.setChecked(locale.getLanguage().equals(getLocale().getLanguage()));
        });
    }

    private void account(AuthenticationContext authentication, SignedInSession session) {
        @Nullable Membership member = Viewers.current().membership();
        String name = member == null ? getTranslation("shell.account") : member.name();
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        Div button = new Div(avatar);
        button.addClassName("z-account-button");
        if (member != null) {
            Div words = new Div(new Span(member.name()), small(place(member)));
            words.addClassName("z-account");
            button.add(words);
        }
        MenuItem account = addItem(button);
        account.setAriaLabel(member == null ? name : getTranslation("shell.account.of", member.name(), place(member)));
        SubMenu menu = account.getSubMenu();
        if (session.choices().size() > 1) {
            // The page is loaded anew: another membership is another frame.
            menu.addItem(
                    getTranslation("shell.choose"),
                    click -> getUI().ifPresent(ui -> ui.getPage().setLocation("kies")));
        }
        menu.addItem(getTranslation("shell.signout"), click -> authentication.logout());
    }

    private static String place(Membership member) {
        return member.unitName() == null
                ? member.organisationName()
                : member.organisationName() + " · " + member.unitName();
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("z-account-place");
        return small;
    }
}
