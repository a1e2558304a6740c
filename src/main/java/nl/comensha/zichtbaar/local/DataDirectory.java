package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory with everything that one local portal remembers; one running portal holds its lock. */
final class DataDirectory implements AutoCloseable {
    private static final Set<String> MADE_BEFORE_VERSION = Set.of("lock", "logs", "unfinished");
    private static final long ROOM_FOR_FIRST_START = 500L << 20;
    private static final long ROOM_FOR_START = 50L << 20;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (isNew(root) && !isEmpty(root)) {
                throw new StartFailure("De map " + root
                        + " bevat al iets anders dan gegevens van Zichtbaar; kies met --data een lege map.");
            }
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure(
                        "De gegevensmap " + root
                                + " is in gebruik: daar draait al een Zichtbaar. Stop die eerst of kies met --data een andere map.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException unusable) {
            throw new StartFailure(
                    "De gegevensmap " + root + " is niet te gebruiken: geen rechten, of geen map.", unusable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static boolean isNew(Path root) {
        return !Files.exists(root.resolve("VERSION"));
    }

    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .allMatch(name -> MADE_BEFORE_VERSION.contains(name) || name.startsWith(PrivateFiles.UNFINISHED));
        }
    }

    /** Refuses data that a server of another series wrote; it would be upgraded beyond return, or not start at all. */
    void requireVersion(String serverVersion) {
        try {
            if (isNew(root)) {
                PrivateFiles.write(root.resolve("VERSION"), "mariadb " + serverVersion + "\n");
                return;
            }
            String found = Files.readString(root.resolve("VERSION")).strip().replaceFirst("^mariadb ", "");
            if (!series(found).equals(series(serverVersion))) {
                throw new StartFailure("De gegevensmap " + root + " is gemaakt met MariaDB " + found
                        + " en past niet bij MariaDB " + serverVersion + "; kies met --data een andere map.");
            }
        } catch (IOException unusable) {
            throw new StartFailure("Het bestand VERSION in " + root + " is niet te lezen of te schrijven.", unusable);
        }
    }

    private static String series(String version) {
        int secondDot = version.indexOf('.', version.indexOf('.') + 1);
        return secondDot < 0 ? version : version.substring(0, secondDot);
    }

    void requireRoom() {
        try {
            requireRoom(Files.getFileStore(root).getUsableSpace());
        } catch (IOException unknown) {
            throw new StartFailure("De vrije ruimte voor " + root + " is niet te bepalen.", unknown);
        }
    }

    void requireRoom(long free) {
        long needed = Files.exists(databaseFiles()) ? ROOM_FOR_START : ROOM_FOR_FIRST_START;
        if (free < needed) {
            throw new StartFailure("De schijf is vol: in " + root + " is " + (free >> 20) + " MB vrij en er is "
                    + (needed >> 20) + " MB nodig.");
        }
    }

    /** Whether something that just failed may have failed for want of room; a full disk often keeps the reason from being written. */
    boolean isFull() {
        return isFull(root);
    }

    static boolean isFull(Path directory) {
        return directory.toFile().exists() && directory.toFile().getUsableSpace() < 16L << 20;
    }

    /** From here on the database is half made or half filled, until {@link #finished}. */
    void unfinished() {
        try {
            PrivateFiles.write(mark(), "The database is being made; a start that finds this file begins anew.\n");
        } catch (IOException unwritable) {
            throw new StartFailure("In " + root + " is niet te schrijven.", unwritable);
        }
    }

    void finished() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException undeletable) {
            throw new StartFailure("Het bestand " + mark() + " is niet te verwijderen.", undeletable);
        }
    }

    /**
     * Takes the database away when its first start ended in the middle, and answers whether it did. Only the mark decides, and a
     * portal that anybody could use never had it. It stays, for now the next database is being made.
     */
    boolean discardUnfinished() throws IOException {
        if (!Files.exists(mark()) || !Files.exists(databaseFiles())) {
            return false;
        }
        PrivateFiles.deleteTree(databaseFiles());
        return true;
    }

    private Path mark() {
        return root.resolve("unfinished");
    }

    Path root() {
        return root;
    }

    Path databaseFiles() {
        return root.resolve("mariadb");
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    Path log(String name) throws IOException {
        return Files.createDirectories(root.resolve("logs")).resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException gone) {
            // The lock goes with the process.
        }
    }
}
