package nl.comensha.zichtbaar.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether the membership is still in force, so that what was taken away is gone at the next click, and
 * ends a session after twelve hours.
 */
class MembershipFilter extends OncePerRequestFilter {
    static final Duration ABSOLUTE_TIME_OUT = Duration.ofHours(12);

    private final Memberships memberships;
    private final SignedInSession session;
    private final Clock clock;

    MembershipFilter(Memberships memberships, SignedInSession session, Clock clock) {
        this.memberships = memberships;
        this.session = session;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedInUser user = SignedInSession.user();
        if (user != null && user.since().plus(ABSOLUTE_TIME_OUT).isBefore(clock.instant())) {
            end(request);
        } else if (user != null && user.membership() != null) {
            Membership known = user.membership();
            Optional<Membership> now = memberships.find(known.id());
            if (!now.equals(Optional.of(known))) {
                session.put(now.orElse(null), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
