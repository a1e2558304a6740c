package nl.comensha.zichtbaar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.comensha.zichtbaar.local.DatabaseLogins.Login;
import nl.comensha.zichtbaar.local.LocalPortal;
import nl.comensha.zichtbaar.report.GeneratedReports;
import org.springframework.util.FileSystemUtils;

/** A data directory with a million reports, made once and kept under {@code target} for the next measurement. */
public final class FullRegister {
    private static final Path DATA = Path.of(System.getProperty("zichtbaar.home", "."), "target", "bench-register");

    private FullRegister() {}

    /** The directory, filled. */
    public static Path directory() throws IOException, SQLException {
        // Beside the directory: inside it the portal would not expect it.
        Path full = Path.of(DATA + ".full");
        if (!Files.exists(full)) {
            FileSystemUtils.deleteRecursively(DATA);
            System.err.println("Een miljoen aanmeldingen maken; dat duurt enkele minuten.");
            try (LocalPortal portal = start(DATA);
                    Connection owner =
                            connect(portal, portal.database().logins().owner())) {
                GeneratedReports.fill(owner);
            }
            Files.createFile(full);
        }
        return DATA;
    }

    /** The portal on the full register, in this process; it does not look for changes of other nodes meanwhile. */
    static LocalPortal start() throws IOException, SQLException {
        return start(directory());
    }

    private static LocalPortal start(Path data) {
        return LocalPortal.start(LocalPortal.Options.of(data)
                .withPorts(0, 0)
                .withProperties("zichtbaar.statistics.interval=1h", "logging.threshold.console=OFF"));
    }

    static Connection connect(LocalPortal portal, Login login) throws SQLException {
        return DriverManager.getConnection(portal.database().jdbcUrl() + "/register", login.user(), login.password());
    }
}
