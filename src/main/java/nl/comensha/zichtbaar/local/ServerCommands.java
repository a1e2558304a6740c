package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The command lines of the server's two programs. */
final class ServerCommands {
    private final ServerBinary binary;
    private final DataDirectory data;
    private final MariaDbServer.Options options;

    ServerCommands(ServerBinary binary, DataDirectory data, MariaDbServer.Options options) {
        this.binary = binary;
        this.data = data;
        this.options = options;
    }

    /** Makes the system tables in a directory that gets its name when it is whole: a start broken off leaves nothing to trip over. */
    void install() throws IOException {
        Path unfinished = data.resolve("mariadb.unfinished");
        PrivateFiles.deleteTree(unfinished);
        Path log = data.log("mariadb-install.log");
        Process install = new ProcessBuilder(
                        binary.installer().toString(),
                        "--no-defaults",
                        "--basedir=" + binary.base(),
                        "--datadir=" + unfinished,
                        "--user=" + System.getProperty("user.name"),
                        "--auth-root-authentication-method=socket",
                        "--skip-test-db",
                        "--skip-name-resolve",
                        "--force")
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (install.waitFor() != 0) {
                String said = Files.readString(log, StandardCharsets.ISO_8859_1);
                throw new StartFailure(whyNot(data.isFull() ? said + "No space left on device" : said, log));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het starten is afgebroken.", stop);
        } finally {
            // The installer is a shell script; ending it alone would leave the server that it started.
            install.descendants().forEach(ProcessHandle::destroyForcibly);
            install.destroyForcibly();
            if (install.isAlive() || install.exitValue() != 0) {
                PrivateFiles.deleteTree(unfinished);
            }
        }
        Files.move(unfinished, data.databaseFiles(), StandardCopyOption.ATOMIC_MOVE);
    }

    static String whyNot(String log, Path file) {
        if (log.contains("No space left on device") || log.contains("Errcode: 28") || log.contains("errno: 28")) {
            return "De database is niet aan te maken: de schijf is vol.";
        }
        if (log.toLowerCase(Locale.ROOT).contains("permission denied")) {
            return "De database is niet aan te maken: er ontbreken rechten op de gegevensmap; zie " + file + ".";
        }
        return "De database is niet aan te maken; zie " + file + ".";
    }

    ProcessBuilder server(Path scratch, Path statements, int port, Path log) {
        List<String> command = new ArrayList<>(List.of(
                binary.server().toString(),
                "--no-defaults",
                "--basedir=" + binary.base(),
                "--datadir=" + data.databaseFiles(),
                "--user=" + System.getProperty("user.name"),
                "--socket=" + scratch.resolve("s"),
                "--pid-file=" + scratch.resolve("pid"),
                "--init-file=" + statements,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // Without this a start takes up to half a minute: the server would make itself a certificate.
                "--skip-ssl",
                "--skip-log-bin",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + options.bufferPoolMegabytes() + "M"));
        if (!options.durable()) {
            command.addAll(List.of(
                    "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-flush-method=nosync"));
        }
        command.addAll(options.flags());
        return new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    static String sentence(@Nullable String message) {
        String text = message == null || message.isBlank()
                ? "onbekende oorzaak"
                : message.lines().findFirst().orElse("");
        return text.endsWith(".") ? text : text + ".";
    }
}
