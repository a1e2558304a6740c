package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.comensha.zichtbaar.organisation.InvitationListItem;
import nl.comensha.zichtbaar.organisation.Invitations;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Panel;

/** Invitations that nobody accepted yet; nothing at all when there are none. */
class OpenInvitations extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final boolean everywhere;
    private final Runnable changed;

    OpenInvitations(Invitations invitations, boolean everywhere, Runnable changed) {
        this.invitations = invitations;
        this.everywhere = everywhere;
        this.changed = changed;
        List<InvitationListItem> open = invitations.list();
        if (!open.isEmpty()) {
            Panel panel = new Panel(getTranslation("invitation.open"));
            open.forEach(invitation -> panel.add(line(invitation)));
            add(panel);
        }
    }

    private Div line(InvitationListItem invitation) {
        String name = everywhere ? invitation.name() + " · " + invitation.organisationName() : invitation.name();
        Span who = new Span(name);
        who.addClassName("z-strong");
        Span until = new Span(getTranslation(
                invitation.expired() ? "invitation.expired" : "invitation.until",
                invitation.invitedBy(),
                Formats.here().dateTime(invitation.expiresAt())));
        until.addClassName("z-muted");
        Div words = new Div(new Div(who), new Div(until));
        words.addClassName("z-grow");
        Button revoke = new Button(getTranslation("invitation.revoke"), Icons.of("x"), click -> revoke(invitation));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(revoke.getText() + ": " + invitation.name());
        Div line = new Div(words, revoke);
        line.addClassName("z-row");
        return line;
    }

    private void revoke(InvitationListItem invitation) {
        try {
            invitations.revoke(invitation.id());
            Notice.show(getTranslation("invitation.revoked"));
        } catch (NotFound gone) {
            Notice.warn(getTranslation("invitation.gone"));
        }
        changed.run();
    }
}
