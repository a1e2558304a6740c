package nl.comensha.zichtbaar.access;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Service;

/** Signing in and out, and the first wall around routes and services. */
@Configuration
@EnableConfigurationProperties(IdentityProviders.Configured.class)
class Security {
    static final String SIGN_IN_PAGE = "/aanmelden";
    /** Where the provider sends somebody back to after signing out; it has to know this address. */
    static final String SIGNED_OUT = SIGN_IN_PAGE + "?afgemeld";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            IdentityProviders providers,
            Memberships memberships,
            SignedInSession session,
            VaadinDefaultRequestCache requests,
            Clock clock)
            throws Exception {
        OidcClientInitiatedLogoutSuccessHandler signOut = new OidcClientInitiatedLogoutSuccessHandler(providers);
        // Signing out is asked for within a screen; Flow's client follows this answer, not a plain redirect.
        signOut.setRedirectStrategy(new UidlRedirectStrategy());
        signOut.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        SignInSuccess success = new SignInSuccess();
        success.setRequestCache(pageAskedFor(requests));
        http.authorizeHttpRequests(
                paths -> paths.requestMatchers("/components/**", "/styles.css", "/aura/**", "/favicon.ico", "/logo.svg")
                        .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SIGN_IN_PAGE)
                        .logoutSuccessHandler(signOut)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.loginPage(SIGN_IN_PAGE)
                .successHandler(success)
                .failureHandler(new SignInFailure())
                .userInfoEndpoint(userInfo -> userInfo.oidcUserService(signedInUsers(memberships, clock))));
        http.headers(headers -> headers.referrerPolicy(
                        policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(
                        strict -> strict.maxAgeInSeconds(31_536_000).includeSubDomains(true)));
        http.headers(headers -> headers.frameOptions(frame -> frame.deny()).addObjectPostProcessor(new EagerHeaders()));
        http.addFilterBefore(new MembershipFilter(memberships, session, clock), AuthorizationFilter.class);
        http.addFilterBefore(
                new ContentSecurityPolicy(), org.springframework.security.web.header.HeaderWriterFilter.class);
        return http.build();
    }

    /** The user that the provider names, with the one membership if there is one; who has more chooses. */
    private static OAuth2UserService<OidcUserRequest, OidcUser> signedInUsers(Memberships memberships, Clock clock) {
        return request -> {
            String issuer = request.getIdToken().getIssuer().toString();
            var own = memberships.of(issuer, request.getIdToken().getSubject());
            return new SignedInUser(
                    request.getIdToken(), issuer, clock.instant(), own.size() == 1 ? own.getFirst() : null);
        };
    }

    /** The page asked for, kept in the session alone: nothing of it shows in the address after signing in. */
    @SuppressWarnings("NullAway") // null is documented, only not marked
    private static RequestCache pageAskedFor(VaadinDefaultRequestCache cache) {
        HttpSessionRequestCache session = new HttpSessionRequestCache();
        session.setMatchingRequestParameterName(null);
        cache.setDelegateRequestCache(session);
        return cache;
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer() {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(new RouteAccess())
                .withLoginView(SIGN_IN_PAGE);
    }

    /** Around every service, outside its transaction. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor requiresAdvisor(ApplicationEventPublisher events) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Service.class, true), new RequiresInterceptor(events));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
