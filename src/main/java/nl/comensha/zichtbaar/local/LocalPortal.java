package nl.comensha.zichtbaar.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.comensha.zichtbaar.Zichtbaar;
import nl.comensha.zichtbaar.organisation.FirstStart;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house on one machine: MariaDB, the demonstration's identity providers and the portal, started and stopped as one. */
public final class LocalPortal implements AutoCloseable {
    /**
     * The authorization server is on the class path for the demonstration's providers; the portal itself is none. The portal is
     * to leave these out wherever that may be so, in tests as well.
     */
    public static final List<String> NOT_IN_THE_PORTAL = List.of(
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");

    /**
     * What to start.
     *
     * @param data directory that keeps everything between starts
     * @param address that the portal binds to; only loopback is accepted
     * @param port of the portal; 0 takes a free one
     * @param identityPort of the identity providers; 0 takes a free one
     * @param seed whether the generated organisations and reports are loaded, once
     * @param database how the server runs
     * @param properties further settings of the portal, as {@code name=value}
     */
    public record Options(
            Path data,
            String address,
            int port,
            int identityPort,
            boolean seed,
            MariaDbServer.Options database,
            List<String> properties) {
        public static Options of(Path data) {
            return new Options(data, "127.0.0.1", 0, 0, true, MariaDbServer.Options.standard(), List.of());
        }

        public Options withPorts(int portal, int identity) {
            return new Options(data, address, portal, identity, seed, database, properties);
        }

        public Options withoutSeeds() {
            return new Options(data, address, port, identityPort, false, database, properties);
        }

        public Options withDatabase(MariaDbServer.Options options) {
            return new Options(data, address, port, identityPort, seed, options, properties);
        }

        public Options withProperties(String... more) {
            return new Options(data, address, port, identityPort, seed, database, List.of(more));
        }
    }

    private final MariaDbServer database;
    private final DemoIdentityProvider identity;
    private final ConfigurableApplicationContext portal;
    private final int port;

    private LocalPortal(
            MariaDbServer database, DemoIdentityProvider identity, ConfigurableApplicationContext portal, int port) {
        this.database = database;
        this.identity = identity;
        this.portal = portal;
        this.port = port;
    }

    public static LocalPortal start(Options options) {
        return start(options, Progress.SILENT);
    }

    /** Looks first whether everything can start, then starts one after the other; what fails takes the started ones along. */
    public static LocalPortal start(Options options, Progress progress) {
        requirePorts(options);
        int port = options.port() == 0 ? LocalPaths.freePort() : options.port();
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            DataDirectory data = DataDirectory.open(options.data());
            started.push(data);
            if (!Files.exists(data.databaseFiles())) {
                data.unfinished();
            }
            MariaDbServer database = MariaDbServer.start(data, options.database(), progress);
            started.push(database);
            progress.say("Demonstratie-inlog starten…");
            List<String> logging = logging(data);
            List<String> provider = new ArrayList<>(logging);
            // The server does not tidy up a directory in the machine's temporary one.
            provider.add("server.tomcat.basedir=" + data.resolve("tomcat-idp"));
            DemoIdentityProvider identity = DemoIdentityProvider.start(
                    new DemoIdentityProvider.Settings(options.identityPort(), options.address(), port, provider));
            started.push(identity);
            requireNotInterrupted();
            progress.say("Portaal starten…");
            List<String> settings = new ArrayList<>(logging);
            settings.addAll(database.portalProperties());
            settings.addAll(identity.portalProperties());
            settings.addAll(List.of(
                    "server.address=" + options.address(),
                    "server.port=" + port,
                    "server.tomcat.basedir=" + data.resolve("tomcat"),
                    "zichtbaar.data=" + data.root(),
                    // Without the generated members the first administrator comes in by invitation, as in production.
                    "zichtbaar.demo=" + options.seed(),
                    "spring.autoconfigure.exclude=" + String.join(",", NOT_IN_THE_PORTAL)));
            settings.addAll(options.properties());
            ConfigurableApplicationContext portal = new SpringApplicationBuilder(Zichtbaar.class)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
            started.push(portal::close);
            requireNotInterrupted();
            if (options.seed()) {
                progress.say("Gegenereerde gegevens laden, als ze er nog niet zijn…");
                portal.getBean(DemonstrationSeeds.class).load(home().resolve("seeds"), data);
            }
            requireNotInterrupted();
            data.finished();
            return new LocalPortal(database, identity, portal, port);
        } catch (RuntimeException | Error failed) {
            boolean interrupted = Thread.interrupted();
            closeAll(started, failed);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw failed;
        }
    }

    private static void requirePorts(Options options) {
        DemoIdentityProvider.requireLoopback(options.address());
        if (options.port() != 0 && options.port() == options.identityPort()) {
            throw new StartFailure("Het portaal en de demonstratie-inlog kunnen niet allebei poort " + options.port()
                    + " gebruiken; kies een andere met --port of --idp-port.");
        }
        try {
            if (options.port() != 0) {
                LocalPaths.requireFree(InetAddress.getByName(options.address()), options.port(), "--port");
            }
            if (options.identityPort() != 0) {
                LocalPaths.requireFree(InetAddress.getByName("127.0.0.1"), options.identityPort(), "--idp-port");
                // Browsers know the providers as localhost, which may be the other loopback as well.
                LocalPaths.requireFreeOnOtherLoopback(options.identityPort(), "--idp-port");
            }
        } catch (UnknownHostException unknown) {
            throw new StartFailure("Het adres " + options.address() + " bestaat niet.", unknown);
        }
    }

    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new StartFailure("Het starten is afgebroken.");
        }
    }

    /** The launch script says where the project lies; without it the current directory is assumed to be that. */
    private static Path home() {
        return Path.of(System.getProperty("zichtbaar.home", "")).toAbsolutePath();
    }

    static Path logFile(Path data) {
        return data.toAbsolutePath().normalize().resolve("logs").resolve("zichtbaar.log");
    }

    /** Everything goes to the file; the terminal hears of trouble only, a line each. */
    private static List<String> logging(DataDirectory data) {
        return List.of(
                "logging.file.name=" + logFile(data.root()),
                "logging.threshold.console=WARN",
                "logging.pattern.console=%d{HH:mm:ss} %-5level %msg%n%nopex",
                // The order of stopping is ours.
                "logging.register-shutdown-hook=false");
    }

    private static void closeAll(Deque<AutoCloseable> started, Throwable failed) {
        for (AutoCloseable one : started) {
            try {
                one.close();
            } catch (Exception alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }
    }

    public int port() {
        return port;
    }

    /** The link for the first administrator, while nobody is a member. */
    Optional<String> firstInvitation() {
        return portal.getBeanProvider(FirstStart.class).stream()
                .findFirst()
                .flatMap(FirstStart::invitation)
                .map(path -> "http://127.0.0.1:" + port + path);
    }

    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    public MariaDbServer database() {
        return database;
    }

    public DemoIdentityProvider identityProvider() {
        return identity;
    }

    public ConfigurableApplicationContext context() {
        return portal;
    }

    /** Stops the portal first, then what it uses. */
    @Override
    public void close() {
        try (database;
                identity) {
            portal.close();
        }
    }

    /** The command line of {@code ./zichtbaar run}. */
    public static void main(String[] arguments) {
        new LocalCommand(System.out, System.err).run(arguments);
    }
}
