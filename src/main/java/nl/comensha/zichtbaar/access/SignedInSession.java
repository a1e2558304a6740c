package nl.comensha.zichtbaar.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session's own membership: one at a time; who has two chooses (decisions, "Who may what"). */
@Component
public class SignedInSession {
    private final Memberships memberships;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignedInSession(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Memberships that the person signed in may choose from. */
    public List<Membership> choices() {
        SignedInUser user = user();
        return user == null ? List.of() : memberships.of(user.issuer(), user.getSubject());
    }

    /** Works on with one of the own memberships. */
    public void choose(UUID membership) {
        choices().stream()
                .filter(own -> own.id().equals(membership))
                .findFirst()
                .ifPresent(this::put);
    }

    /** The issuer and subject of who signed in, or null. */
    public @Nullable Person person() {
        SignedInUser user = user();
        return user == null ? null : new Person(user.issuer(), user.getSubject());
    }

    /** A person as an identity provider knows it. */
    public record Person(String issuer, String subject) {}

    static @Nullable SignedInUser user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user ? user : null;
    }

    private void put(Membership membership) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            put(membership, attributes.getRequest(), attributes.getResponse());
        }
    }

    /** Replaces the membership in the session and in this request. */
    void put(@Nullable Membership membership, HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof SignedInUser user) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            OAuth2AuthenticationToken changed = new OAuth2AuthenticationToken(
                    user.as(membership), List.of(), token.getAuthorizedClientRegistrationId());
            changed.setDetails(token.getDetails());
            context.setAuthentication(changed);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
