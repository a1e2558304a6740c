package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.comensha.zichtbaar.access.SignedInSession;
import nl.comensha.zichtbaar.organisation.InvitationLinks;
import nl.comensha.zichtbaar.organisation.Invitations;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.ui.EntryFrame;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import nl.comensha.zichtbaar.shared.ui.Page;

/** Behind the link of an invitation: sign in, then accept. Says nothing of the organisation that invites. */
@Route(value = "uitnodiging/:token?", autoLayout = false)
@AnonymousAllowed
class InvitationView extends EntryFrame implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient InvitationLinks links;
    private final transient SignedInSession session;
    private final Div content = new Div();

    InvitationView(Invitations invitations, InvitationLinks links, SignedInSession session) {
        this.invitations = invitations;
        this.links = links;
        this.session = session;
        content.addClassName("z-stack");
        show(getTranslation("invitation.title"), getTranslation("invitation.meaning"), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> inAddress = event.getRouteParameters().get("token");
        inAddress.ifPresent(InvitationInSession::keep);
        content.removeAll();
        Optional<String> token = InvitationInSession.token();
        if (token.isEmpty()) {
            refuse("invitation.invalid.link");
        } else if (session.person() == null) {
            signIn(token.get());
        } else {
            offer(token.get());
        }
    }

    private void signIn(String token) {
        content.add(new Paragraph(getTranslation("invitation.signIn")));
        links.providers(token).forEach(provider -> {
            Anchor anchor = new Anchor(
                    "/oauth2/authorization/" + provider.id(), getTranslation("invitation.signIn.at", provider.name()));
            anchor.setRouterIgnore(true);
            anchor.addClassName("z-button");
            content.add(Page.actions(anchor));
        });
    }

    private void offer(String token) {
        Button accept = new Button(getTranslation("invitation.accept"), Icons.of("check"), click -> accept(token));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        Button later = new Button(getTranslation("invitation.later"), click -> {
            InvitationInSession.forget();
            home();
        });
        content.add(new Paragraph(getTranslation("invitation.ready")), Page.actions(accept, later));
    }

    private void accept(String token) {
        try {
            Invitations.Accepted accepted = invitations.accept(token);
            InvitationInSession.forget();
            if (accepted.usable()) {
                session.choose(accepted.member());
                home();
            } else {
                content.removeAll();
                content.add(new Note(Meaning.INFO, "clock", getTranslation("invitation.waiting")));
            }
        } catch (Invalid refused) {
            content.removeAll();
            refuse(refused.messageKey());
        }
    }

    private void refuse(String key) {
        content.add(new Note(Meaning.WARNING, "triangle-alert", getTranslation(key)));
        Anchor out = new Anchor("/", getTranslation("invitation.home"));
        out.setRouterIgnore(true);
        content.add(out);
    }

    /** With a full reload: the frame and the menu belong to the membership. */
    private void home() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
    }
}
