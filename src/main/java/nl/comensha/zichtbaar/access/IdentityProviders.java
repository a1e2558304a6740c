package nl.comensha.zichtbaar.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The identity providers that people may sign in with, side by side. A provider is asked for its addresses when first used,
 * so that one that is away stops nobody else.
 */
@Component
public class IdentityProviders implements ClientRegistrationRepository {
    /**
     * One provider.
     *
     * @param id short name, part of the redirect address
     * @param name as shown on the button
     */
    public record Provider(String id, String name, String issuer) {}

    @ConfigurationProperties("zichtbaar")
    record Configured(@Nullable List<Entry> identityProviders) {
        record Entry(
                String id,
                String name,
                String issuer,
                String clientId,
                @Nullable String clientSecret,
                @Nullable Path clientSecretFile) {
            String secret() {
                if (clientSecretFile == null) {
                    return clientSecret == null ? "" : clientSecret;
                }
                try {
                    return Files.readString(clientSecretFile).strip();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(
                            "Cannot read the client secret of identity provider " + id, unreadable);
                }
            }
        }
    }

    private final List<Configured.Entry> entries = new ArrayList<>();
    private final Map<String, ClientRegistration> resolved = new ConcurrentHashMap<>();

    IdentityProviders(Configured configured, Environment environment) {
        if (configured.identityProviders() != null) {
            entries.addAll(configured.identityProviders());
        }
        String issuer = environment.getProperty("ZICHTBAAR_OIDC_ISSUER");
        if (issuer != null) {
            String secretFile = environment.getProperty("ZICHTBAAR_OIDC_CLIENT_SECRET_FILE");
            entries.add(new Configured.Entry(
                    environment.getProperty("ZICHTBAAR_OIDC_ID", "oidc"),
                    environment.getProperty("ZICHTBAAR_OIDC_NAME", "OpenID Connect"),
                    issuer,
                    environment.getProperty("ZICHTBAAR_OIDC_CLIENT_ID", "zichtbaar"),
                    environment.getProperty("ZICHTBAAR_OIDC_CLIENT_SECRET"),
                    secretFile == null ? null : Path.of(secretFile)));
        }
    }

    /** In the order of the configuration. */
    public List<Provider> all() {
        return entries.stream()
                .map(entry -> new Provider(entry.id(), entry.name(), entry.issuer()))
                .toList();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> resolved.computeIfAbsent(id, absent -> resolve(entry)))
                .orElse(null);
    }

    private static ClientRegistration resolve(Configured.Entry entry) {
        return ClientRegistrations.fromIssuerLocation(entry.issuer())
                .registrationId(entry.id())
                .clientName(entry.name())
                .clientId(entry.clientId())
                .clientSecret(entry.secret())
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
