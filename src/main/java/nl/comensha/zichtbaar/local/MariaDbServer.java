package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private volatile boolean stopping;

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
            data.requireRoom();
            data.requireVersion(binary.version());
            ServerProcessRecord record = new ServerProcessRecord(data.resolve("processes.properties"));
            if (record.endOrphan()) {
                progress.say("Een MariaDB die nog draaide van een afgebroken start is gestopt.");
            }
            if (data.discardUnfinished()) {
                progress.say("De eerste start brak halverwege af; hij begint opnieuw.");
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
                } catch (ServerReadiness.PortTaken taken) {
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
            new ServerReadiness(process, port, logins.owner(), log, logBefore).await();
            Files.delete(statements);
            return server;
        } catch (IOException | RuntimeException failed) {
            server.stop();
            throw failed;
        }
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

    /** Tells when the server ends without having been asked to. */
    void onLoss(Runnable action) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                action.run();
            }
        });
    }

    private void stop() {
        stopping = true;
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
}
