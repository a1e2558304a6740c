package nl.comensha.zichtbaar.access.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.shared.ui.EntryFrame;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;

/** For who has several memberships: as whom to work. For who has none: what to do about it, without any data. */
@Route(value = "kies", autoLayout = false)
@Requires(Permission.AUTHENTICATED)
class ChooseView extends EntryFrame {
    private static final long serialVersionUID = 1L;

    private final transient SignedInSession session;

    ChooseView(SignedInSession session, AuthenticationContext authentication) {
        this.session = session;
        List<Membership> choices = session.choices();
        Button signOut =
                new Button(getTranslation("shell.signout"), Icons.of("log-out"), click -> authentication.logout());
        if (choices.isEmpty()) {
            show(
                    getTranslation("choose.unknown.title"),
                    getTranslation("choose.unknown.text"),
                    new Note(Meaning.INFO, "mail", getTranslation("choose.unknown.todo")),
                    signOut);
        } else {
            UnorderedList options = new UnorderedList();
            options.addClassName("z-options");
            choices.forEach(choice -> options.add(new ListItem(option(choice))));
            show(getTranslation("choose.title"), getTranslation("choose.text"), options, signOut);
        }
    }

    private NativeButton option(Membership membership) {
        Avatar avatar = new Avatar(membership.organisationName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(membership.organisationName());
        name.addClassName("z-strong");
        Span words = new Span(name);
        if (membership.unitName() != null) {
            Span unit = new Span(membership.unitName());
            unit.addClassNames("z-muted", "z-small");
            words.add(unit);
        }
        words.addClassName("z-grow");
        NativeButton option = new NativeButton();
        option.add(avatar, words, Icons.of("chevron-right"));
        option.addClassName("z-option");
        option.addClickListener(click -> {
            session.choose(membership.id());
            // Loaded anew: nothing of the membership before may stay on the screen.
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        });
        return option;
    }
}
