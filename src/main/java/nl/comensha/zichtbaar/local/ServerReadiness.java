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
import java.util.List;

/** Waits until a started server serves, or finds out why it does not. */
record ServerReadiness(Process process, int port, DatabaseLogins.Login owner, Path log, long logBefore) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** The server runs the initial statements before it greets the first connection; the owner's sign-in proves that they worked. */
    void await() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive()) {
                throw died();
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        "MariaDB is na " + PATIENCE.toSeconds() + " seconden nog niet klaar; zie " + log + ".");
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new StartFailure("Het starten is afgebroken.", stop);
            }
        }
        try (Connection connection = DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/register", owner.user(), owner.password())) {
            connection.createStatement().execute("select 1");
        } catch (SQLException refused) {
            throw new StartFailure(
                    "MariaDB draait, maar de accounts zijn niet goed aangemaakt; zie " + log + ".", refused);
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

    private RuntimeException died() throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        int from = (int) Math.min(all.length, logBefore);
        String said = new String(all, from, all.length - from, StandardCharsets.UTF_8);
        if (said.contains("Address already in use")) {
            return new PortTaken();
        }
        if (said.contains("No space left on device") || log.toFile().getUsableSpace() < 1L << 20) {
            return new StartFailure("MariaDB start niet: de schijf is vol.");
        }
        List<String> errors = said.lines()
                .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
                .map(line -> line.replaceFirst("^.*\\[ERROR\\]\\s*", ""))
                .toList();
        String first = errors.isEmpty() ? "de server stopte meteen" : errors.getFirst();
        return new StartFailure("MariaDB start niet: " + ServerCommands.sentence(first) + " Zie " + log + ".");
    }

    /** Somebody took the port between our asking for a free one and the server's opening it. */
    static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
