package nl.comensha.zichtbaar.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where somebody arrives: the page asked for; the choice, for who has several memberships or none. */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {
    static final String CHOICE = "/kies";

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedInUser user && user.membership() == null) {
            getRedirectStrategy().sendRedirect(request, response, CHOICE);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
