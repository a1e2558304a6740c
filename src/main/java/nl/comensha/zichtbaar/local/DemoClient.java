package nl.comensha.zichtbaar.local;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The portal, as the demonstration's providers know it. */
record DemoClient(String secret, int portalPort, int providerPort) {
    String portal() {
        return "http://127.0.0.1:" + portalPort + "/";
    }

    private Stream<String> portals() {
        return Stream.of(portal(), "http://localhost:" + portalPort + "/");
    }

    RegisteredClient at(DemoIssuer issuer) {
        return RegisteredClient.withId(issuer.id())
                .clientId(DemoIdentityProvider.CLIENT)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(addresses -> portals()
                        .map(portal -> portal + "login/oauth2/code/" + issuer.id())
                        .forEach(addresses::add))
                .postLogoutRedirectUris(addresses -> portals()
                        .flatMap(portal -> Stream.of(portal, portal + "aanmelden?afgemeld"))
                        .forEach(addresses::add))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(2))
                        .build())
                .build();
    }
}
