package nl.comensha.zichtbaar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.local.DatabaseLogins;
import nl.comensha.zichtbaar.local.MariaDbServer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One real MariaDB for the whole run, on an empty directory; its address reaches the portal through system properties. */
public class TestDatabase implements LauncherSessionListener {
    private static final Path DATA =
            Path.of("target", "test-database-" + ProcessHandle.current().pid());

    private @Nullable MariaDbServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        MariaDbServer started = MariaDbServer.start(
                DATA.toAbsolutePath(),
                MariaDbServer.Options.standard()
                        .withCache(Path.of("target", "mariadb").toAbsolutePath())
                        .fast(),
                sentence -> {});
        server = started;
        System.setProperty("zichtbaar.database.url", started.jdbcUrl());
        login("owner", started.logins().owner());
        login("signin", started.logins().signin());
        login("partner", started.logins().partner());
        login("member", started.logins().member());
        login("staff", started.logins().staff());
        login("identity", started.logins().identity());
        // The demonstration's provider lies on the same class path; the portal must not become one.
        System.setProperty(
                "spring.autoconfigure.exclude",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                        + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");
    }

    private static void login(String account, DatabaseLogins.Login login) {
        System.setProperty("zichtbaar.database." + account + ".user", login.user());
        System.setProperty("zichtbaar.database." + account + ".password", login.password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
