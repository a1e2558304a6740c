package nl.comensha.zichtbaar.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** One issuer: its own keys, accounts, tokens and sign-in state, so that an account of one is nobody at the other. */
final class DemoIssuerSecurity {
    private final DemoIssuer issuer;
    private final DemoClient client;
    private final JWKSource<SecurityContext> keys = newKeys();

    DemoIssuerSecurity(DemoIssuer issuer, DemoClient client) {
        this.issuer = issuer;
        this.client = client;
    }

    SecurityFilterChain build(HttpSecurity http) {
        HttpSessionRequestCache interrupted = new HttpSessionRequestCache();
        interrupted.setSessionAttrName("interrupted-" + issuer.id());
        HttpSessionSecurityContextRepository signedIn = new HttpSessionSecurityContextRepository();
        signedIn.setSpringSecurityContextKey("signed-in-" + issuer.id());

        http.setSharedObject(JWKSource.class, keys);
        http.securityMatcher("/" + issuer.id() + "/**")
                .with(new OAuth2AuthorizationServerConfigurer(), this::authorizationServer)
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.decoder(OAuth2AuthorizationServerConfiguration.jwtDecoder(keys))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(issuer.signInPath())
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .userDetailsService(new InMemoryUserDetailsManager(
                        issuer.accounts().stream().map(DemoIssuerSecurity::user).toList()))
                .securityContext(context -> context.securityContextRepository(signedIn))
                .requestCache(cache -> cache.requestCache(interrupted))
                .formLogin(login -> login.loginPage(issuer.signInPath())
                        .usernameParameter("account")
                        .passwordParameter("wachtwoord")
                        .failureUrl(issuer.signInPath() + "?fout")
                        .defaultSuccessUrl(client.portal())
                        .permitAll())
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(issuer.signInPath()))
                        .accessDeniedHandler((request, response, denied) -> {
                            if (denied instanceof CsrfException && "POST".equals(request.getMethod())) {
                                response.sendRedirect(issuer.signInPath() + "?verlopen");
                            } else {
                                new AccessDeniedHandlerImpl().handle(request, response, denied);
                            }
                        }));
        headers(http, client);
        return http.build();
    }

    private void authorizationServer(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationServerSettings(AuthorizationServerSettings.builder()
                        .multipleIssuersAllowed(true)
                        .build())
                .registeredClientRepository(new InMemoryRegisteredClientRepository(client.at(issuer)))
                .authorizationService(new InMemoryOAuth2AuthorizationService())
                .oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                        // After a restart the portal may hold a token of the keys before: then there is nothing left to
                        // sign out of.
                        (request, response, refused) -> {
                            var session = request.getSession(false);
                            if (session != null) {
                                session.invalidate();
                            }
                            response.sendError(HttpServletResponse.SC_GONE);
                        })));
    }

    static void headers(HttpSecurity http, DemoClient client) {
        // A browser applies form-action to the redirects after the form too, and those lead back to the portal.
        String policy =
                "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' http://127.0.0.1:" + client.portalPort() + " http://localhost:"
                        + client.portalPort();
        http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .cacheControl(Customizer.withDefaults()));
    }

    private static UserDetails user(DemoAccount account) {
        return User.withUsername(account.subject())
                .password(DemoAccount.PASSWORD)
                .roles("DEMO")
                .build();
    }

    private static JWKSource<SecurityContext> newKeys() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("No RSA key could be made", impossible);
        }
    }
}
