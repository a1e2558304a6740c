package nl.comensha.zichtbaar.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who signed in, as the identity provider says, with the membership that was found or chosen for this session. */
public final class SignedInUser extends DefaultOidcUser {
    private static final long serialVersionUID = 1L;

    private final String issuer;
    private final Instant since;
    private final @Nullable Membership membership;

    SignedInUser(OidcIdToken token, String issuer, Instant since, @Nullable Membership membership) {
        super(List.of(), token);
        this.issuer = issuer;
        this.since = since;
        this.membership = membership;
    }

    public @Nullable Membership membership() {
        return membership;
    }

    String issuer() {
        return issuer;
    }

    /** When this session began, for the absolute time-out. */
    Instant since() {
        return since;
    }

    SignedInUser as(@Nullable Membership chosen) {
        return new SignedInUser(getIdToken(), issuer, since, chosen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedInUser user && Objects.equals(membership, user.membership);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), membership);
    }
}
