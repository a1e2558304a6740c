package nl.comensha.zichtbaar.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.IdentityProviders.Provider;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page behind a link may know before anybody has signed in: where to sign in, and nothing else. */
@Component
public class InvitationLinks {
    private final JdbcClient jdbc;
    private final IdentityProviders providers;
    private final OrganisationRows organisations;
    private final TransactionTemplate transaction;

    InvitationLinks(
            JdbcClient jdbc,
            IdentityProviders providers,
            OrganisationRows organisations,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.providers = providers;
        this.organisations = organisations;
        this.transaction = new TransactionTemplate(transactions);
    }

    static String path(String token) {
        return "/uitnodiging/" + token;
    }

    /** The providers that the inviting organisation allows; all of them when the link is unknown, so that it tells nothing. */
    public List<Provider> providers(String token) {
        Set<String> allowed = Viewers.callAs(
                new Viewer.SignIn(),
                () -> transaction.execute(
                        status -> jdbc.sql("select organisation_id from invitation where token_hash = ?")
                                .param(InvitationToken.hash(token))
                                .query(UUID.class)
                                .optional()
                                .map(organisations::allowedProviders)
                                .orElse(Set.of())));
        return providers.all().stream()
                .filter(provider -> allowed == null || allowed.isEmpty() || allowed.contains(provider.id()))
                .toList();
    }
}
