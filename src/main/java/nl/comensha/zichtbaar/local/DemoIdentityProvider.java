package nl.comensha.zichtbaar.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Two identity providers for the demonstration, side by side on one port of loopback: one for the chain partners and CoMensha,
 * one for the police. Everybody knows their passwords, so they never serve a portal that others can reach.
 */
public final class DemoIdentityProvider implements AutoCloseable {
    public static final String CLIENT = "zichtbaar";

    /**
     * Where the provider and its one client are.
     *
     * @param port of the provider; 0 takes a free one
     * @param portalAddress the address that the portal binds to, which must be loopback
     * @param portalPort of the portal, known before it starts
     * @param further properties for the provider's own environment
     */
    public record Settings(int port, String portalAddress, int portalPort, List<String> further) {
        public Settings(int port, int portalPort) {
            this(port, "127.0.0.1", portalPort, List.of());
        }
    }

    /** One of the two providers, as the portal's configuration names it. */
    public record Issuer(String id, String name, String address) {}

    private final ConfigurableApplicationContext context;
    private final int port;
    private final String clientSecret;

    private DemoIdentityProvider(ConfigurableApplicationContext context, int port, String clientSecret) {
        this.context = context;
        this.port = port;
        this.clientSecret = clientSecret;
    }

    public static DemoIdentityProvider start(Settings settings) {
        requireLoopback(settings.portalAddress());
        int port = settings.port() == 0 ? LocalPaths.freePort() : settings.port();
        String secret = UUID.randomUUID() + "" + UUID.randomUUID();
        List<String> arguments = new ArrayList<>(List.of(
                // The portal's own configuration file is not for this context.
                "spring.config.name=demo-identity-provider",
                "spring.main.banner-mode=off",
                "server.address=127.0.0.1",
                "server.port=" + port,
                "server.servlet.session.cookie.name=zichtbaar-demo",
                "server.servlet.session.cookie.same-site=lax",
                "server.servlet.session.cookie.http-only=true",
                "server.shutdown=immediate"));
        arguments.addAll(settings.further());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(DemoProviderConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext empty) ->
                        empty.registerBean(DemoClient.class, () -> new DemoClient(secret, settings.portalPort(), port)))
                .run(arguments.stream().map(argument -> "--" + argument).toArray(String[]::new));
        return new DemoIdentityProvider(context, port, secret);
    }

    static void requireLoopback(String portalAddress) {
        try {
            if (InetAddress.getByName(portalAddress).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // Not loopback for certain.
        }
        throw new StartFailure("De demonstratie-inlog start niet: het portaal zou op " + portalAddress
                + " voor anderen bereikbaar zijn, en de wachtwoorden van de demonstratie zijn bekend.");
    }

    public int port() {
        return port;
    }

    public String clientSecret() {
        return clientSecret;
    }

    public List<Issuer> issuers() {
        return DemoIssuer.all().stream()
                .map(issuer -> new Issuer(issuer.id(), issuer.name(), issuer.address(port)))
                .toList();
    }

    /** The settings that the portal reads, ready for a Spring environment. */
    public List<String> portalProperties() {
        List<String> properties = new ArrayList<>();
        List<Issuer> issuers = issuers();
        for (int i = 0; i < issuers.size(); i++) {
            String prefix = "zichtbaar.identity-providers[" + i + "].";
            properties.add(prefix + "id=" + issuers.get(i).id());
            properties.add(prefix + "name=" + issuers.get(i).name());
            properties.add(prefix + "issuer=" + issuers.get(i).address());
            properties.add(prefix + "client-id=" + CLIENT);
            properties.add(prefix + "client-secret=" + clientSecret);
        }
        return List.copyOf(properties);
    }

    @Override
    public void close() {
        context.close();
    }
}
