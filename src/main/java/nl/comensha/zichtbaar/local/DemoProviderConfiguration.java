package nl.comensha.zichtbaar.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The context of the demonstration's providers: a web server, the security filters and one servlet of pages. It names what it
 * needs instead of excluding what the portal brings along, and it is no {@code @Configuration}, so that the portal's own scan
 * passes it by.
 */
@EnableWebSecurity
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
class DemoProviderConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain chainPartners(HttpSecurity http, DemoClient client) {
        return new DemoIssuerSecurity(DemoIssuer.all().getFirst(), client).build(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain police(HttpSecurity http, DemoClient client) {
        return new DemoIssuerSecurity(DemoIssuer.all().getLast(), client).build(http);
    }

    /** The style sheet, and pages that say what went wrong. */
    @Bean
    @Order(3)
    SecurityFilterChain others(HttpSecurity http, DemoClient client) {
        DemoIssuerSecurity.headers(http, client);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Under every path: where no servlet is, the server would not ask the security filters either. */
    @Bean
    ServletRegistrationBean<DemoPages> pages(DemoClient client) {
        return new ServletRegistrationBean<>(new DemoPages(client.portal()), "/");
    }

    @Bean
    static ErrorPageRegistrar errorPage() {
        return registry -> registry.addErrorPages(new ErrorPage(DemoPages.ERROR));
    }

    @Bean
    static SecurityContextHolderStrategy contextHolder() {
        return new SharedContextHolder();
    }

    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> names() {
        return context -> DemoAccount.all().stream()
                .filter(account ->
                        account.subject().equals(context.getPrincipal().getName()))
                .findFirst()
                .ifPresent(account -> context.getClaims()
                        .claim("name", account.name() + " (demo)")
                        .claim("preferred_username", account.subject()));
    }

    /** The accounts' password is known to all, and the client's secret lives in this process only: hashing would protect nothing. */
    @Bean
    static PasswordEncoder passwords() {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return password == null ? null : password.toString();
            }

            @Override
            public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
                return given != null
                        && kept != null
                        && MessageDigest.isEqual(
                                given.toString().getBytes(StandardCharsets.UTF_8),
                                kept.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
