package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.comensha.zichtbaar.organisation.Invitations.Invited;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;

/** Shows the link of an invitation, this once: only its hash is kept. */
class InvitationLinkDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    InvitationLinkDialog(Invited invited) {
        addClassName("z-dialog");
        setHeaderTitle(getTranslation("invitation.link.title"));
        setCloseOnOutsideClick(false);
        TextField link = new TextField(getTranslation("invitation.link"));
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        // The browser knows by which address the portal is reached, whatever stands in between.
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> link.setValue(here.getProtocol() + "://" + here.getAuthority() + invited.path()));
        Button copy = new Button(getTranslation("invitation.copy"), Icons.of("copy"));
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        text -> Notice.show(getTranslation("invitation.copied")),
                        failure -> Notice.warn(getTranslation("invitation.notCopied")));
        add(
                new Paragraph(
                        getTranslation("invitation.link.text", Formats.here().dateTime(invited.expiresAt()))),
                link,
                Page.actions(copy));
        Button done = new Button(getTranslation("invitation.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
