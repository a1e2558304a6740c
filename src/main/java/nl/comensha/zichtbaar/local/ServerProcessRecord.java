package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers which server process belongs to the data, so that the next start can end it when the portal itself was killed.
 * A process is recognised by its number and its start time: a number alone may belong to somebody else by now.
 */
final class ServerProcessRecord {
    /** The start time is derived from the machine's boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    ServerProcessRecord(Path file) {
        this.file = file;
    }

    void write(ProcessHandle server, Path scratch) throws IOException {
        long started = server.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        // Not as a properties writer would: a path may hold a backslash or a colon only on systems we do not run on.
        PrivateFiles.write(
                file,
                "mariadbd.pid=" + server.pid() + "\nmariadbd.started=" + started + "\nmariadbd.scratch=" + scratch
                        + "\n");
    }

    /** Ends the recorded server if it still runs, and answers whether it did. */
    boolean endOrphan() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Properties record = new Properties();
        record.load(new StringReader(Files.readString(file)));
        Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(record.getProperty("mariadbd.pid", "0")))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, Long.parseLong(record.getProperty("mariadbd.started", "0"))));
        orphan.ifPresent(process -> end(process, Duration.ofSeconds(30)));
        String scratch = record.getProperty("mariadbd.scratch");
        if (scratch != null && Path.of(scratch).getFileName().toString().startsWith(MariaDbServer.SCRATCH_PREFIX)) {
            PrivateFiles.deleteTree(Path.of(scratch));
        }
        clear();
        return orphan.isPresent();
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    private static boolean startedAt(ProcessHandle process, long recorded) {
        return process.info()
                .startInstant()
                .map(started -> Duration.between(Instant.ofEpochMilli(recorded), started)
                                .abs()
                                .compareTo(CLOCK_TOLERANCE)
                        <= 0)
                .orElse(false);
    }

    /** Asks the process to stop, and makes it when it does not within the time. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    process.onExit().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                    return true;
                } catch (InterruptedException again) {
                    // Stopping is what the interruption asks for, and it needs this wait.
                    interrupted = true;
                } catch (TimeoutException | ExecutionException alive) {
                    return !process.isAlive();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
