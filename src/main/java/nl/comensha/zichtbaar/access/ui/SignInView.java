package nl.comensha.zichtbaar.access.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.ui.EntryFrame;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import org.springframework.beans.factory.annotation.Value;

/** Where somebody says which organisation they sign in with; Zichtbaar sees no password. */
@Route(value = "aanmelden", autoLayout = false)
@AnonymousAllowed
class SignInView extends EntryFrame implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    SignInView(IdentityProviders providers, @Value("${zichtbaar.demo:false}") boolean demo) {
        UnorderedList options = new UnorderedList();
        options.addClassName("z-options");
        providers.all().forEach(provider -> options.add(new ListItem(option(provider))));
        show(getTranslation("signin.title"), getTranslation("signin.meaning"), options);
        if (demo) {
            append(new Note(Meaning.LOOK, "key-round", getTranslation("signin.demo")));
        }
        append(new Note(Meaning.INFO, "mail", getTranslation("signin.invitation")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!(Viewers.current() instanceof Viewer.Public)) {
            event.forwardTo("");
            return;
        }
        Set<String> state =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (state.contains("mislukt")) {
            insert(new Note(Meaning.ERROR, "triangle-alert", getTranslation("signin.failed")));
        } else if (state.contains("verlopen")) {
            insert(new Note(Meaning.WARNING, "clock", getTranslation("signin.expired")));
        } else if (state.contains("afgemeld")) {
            insert(new Note(Meaning.SUCCESS, "circle-check", getTranslation("signin.signedout")));
        }
    }

    private Anchor option(IdentityProviders.Provider provider) {
        Avatar avatar = new Avatar(provider.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(provider.name());
        name.addClassName("z-strong");
        Span words = new Span(name);
        words.addClassName("z-grow");
        Anchor option = new Anchor("/oauth2/authorization/" + provider.id(), avatar, words, Icons.of("chevron-right"));
        // Not a route of Flow: the browser itself goes there.
        option.setRouterIgnore(true);
        option.addClassName("z-option");
        return option;
    }
}
