package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the secret of an invitation in the session, on the server, while somebody signs in. */
final class InvitationInSession {
    private static final String TOKEN = InvitationInSession.class.getName();
    private static final String RETURN = TOKEN + ".return";

    private InvitationInSession() {}

    static void keep(String token) {
        put(TOKEN, token);
        put(RETURN, "yes");
    }

    static Optional<String> token() {
        return get(TOKEN);
    }

    /** Whether to bring the visitor back to the invitation; true once. */
    static boolean bringBack() {
        boolean waiting = get(RETURN).isPresent();
        put(RETURN, null);
        return waiting;
    }

    static void forget() {
        put(TOKEN, null);
        put(RETURN, null);
    }

    private static Optional<String> get(String name) {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(name));
    }

    private static void put(String name, @Nullable String value) {
        VaadinSession.getCurrent().setAttribute(name, value);
    }
}
