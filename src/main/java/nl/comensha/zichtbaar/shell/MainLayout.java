package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Preferences;
import org.springframework.beans.factory.annotation.Value;

/** The frame: night around the lit content. It names no feature; the entries come from the views themselves. */
@Layout
@Requires(Permission.AUTHENTICATED)
public class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;

    private final Navigation navigation = new Navigation();

    MainLayout(
            AuthenticationContext authentication,
            SignedInSession session,
            @Value("${zichtbaar.demo:false}") boolean demo) {
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        Div drawer = new Div(brand(), navigation);
        drawer.addClassName("z-drawer");
        if (demo) {
            drawer.add(demonstration());
        }
        addToDrawer(drawer);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.open"));
        Anchor phoneBrand = brand();
        phoneBrand.addClassName("z-phone-only");
        Div spacer = new Div();
        spacer.addClassName("z-navbar-spacer");
        Div navbar = new Div(spacer, new AccountBar(authentication, session, this::help));
        navbar.addClassName("z-navbar");
        addToNavbar(skipLink(), toggle, phoneBrand, navbar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KeyboardScript.LISTEN, Preferences.letters(VaadinRequest.getCurrent()));
    }

    /** The keyboard asks for help too; it tells which letters do something on this screen, a line for each. */
    @ClientCallable
    void help(String lettersHere) {
        new HelpDialog(navigation.letters(), lettersHere, on -> getElement().executeJs("this.zLetters = $0", on))
                .open();
    }

    private void help() {
        getElement().executeJs(KeyboardScript.HELP);
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + Page.CONTENT_ID, getTranslation("shell.skip"));
        link.addClassName("z-skip");
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', (event) => { event.preventDefault();"
                                + " document.getElementById($0)?.focus(); })",
                        Page.CONTENT_ID);
        return link;
    }

    private static Anchor brand() {
        Image mark = new Image("components/logo.svg", "");
        Anchor link = new Anchor("", mark, new Span("Zichtbaar"));
        link.addClassName("z-brand");
        return link;
    }

    private Div demonstration() {
        Span word = new Span(getTranslation("shell.demo"));
        word.addClassName("z-strong");
        Div foot = new Div(word, new Span(" " + getTranslation("shell.demo.text")));
        foot.addClassName("z-drawer-foot");
        return foot;
    }
}
