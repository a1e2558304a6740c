package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.comensha.zichtbaar.access.SignedInSession;
import org.springframework.stereotype.Component;

/** Brings whoever followed an invitation back to it after signing in, wherever that led. */
@Component
class BackToInvitation implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient SignedInSession session;

    BackToInvitation(SignedInSession session) {
        this.session = session;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::bringBack));
    }

    private void bringBack(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != InvitationView.class
                && session.person() != null
                && InvitationInSession.bringBack()) {
            event.forwardTo(InvitationView.class);
        }
    }
}
