package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerTest {
    private static final MariaDbServer.Options FAST =
            MariaDbServer.Options.standard().fast();

    /** Shared, since making the system tables is the slow part. */
    @TempDir
    static Path data;

    @Test
    void hasTheSchemasAndAccountsOfWhichOnlyTheOwnerIsGrantedAnything() throws Exception {
        try (MariaDbServer server = start();
                Connection owner = connect(server, server.logins().owner())) {
            assertThat(strings(owner, "show databases")).contains("register", "partner", "member");
            assertThat(strings(owner, "select @@bind_address")).containsExactly("127.0.0.1");
            assertThat(strings(
                            owner,
                            "select default_collation_name from information_schema.schemata"
                                    + " where schema_name in ('register', 'partner', 'member')"))
                    .containsOnly("utf8mb4_uca1400_ai_ci");
            owner.createStatement().execute("create or replace table register.secret (id int)");
            owner.createStatement().execute("grant select on register.secret to zichtbaar_staff");
            owner.createStatement().execute("revoke select on register.secret from zichtbaar_staff");

            for (DatabaseLogins.Login login : server.logins().all()) {
                if (!login.equals(server.logins().owner())) {
                    try (Connection other = connect(server, login)) {
                        assertThat(strings(other, "show grants"))
                                .singleElement()
                                .asString()
                                .startsWith("GRANT USAGE ON *.*");
                        assertThatThrownBy(() -> strings(other, "select id from register.secret"))
                                .isInstanceOf(SQLException.class)
                                .hasMessageContaining("denied");
                    }
                }
            }
            assertThatThrownBy(() -> DriverManager.getConnection(
                            server.jdbcUrl(), server.logins().owner().user(), "guess"))
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void keepsItsDataAndPasswordsOverARestart() throws Exception {
        DatabaseLogins before;
        try (MariaDbServer server = start();
                Connection owner = connect(server, server.logins().owner())) {
            before = server.logins();
            owner.createStatement().execute("create or replace table register.kept as select 42 answer");
        }
        try (MariaDbServer server = start();
                Connection owner = connect(server, server.logins().owner())) {
            assertThat(server.logins()).isEqualTo(before);
            assertThat(strings(owner, "select answer from register.kept")).containsExactly("42");
        }
    }

    @Test
    void leavesNoPasswordsForOthersToRead() throws Exception {
        try (MariaDbServer server = start()) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("accounts.properties"))))
                    .isEqualTo("rw-------");
            Path scratch = Path.of(Files.readAllLines(data.resolve("processes.properties"))
                    .getLast()
                    .replaceFirst("^.*=", ""));
            assertThat(scratch).isDirectoryNotContaining(file -> file.endsWith("init.sql"));
            assertThat(server.logins().all().toString())
                    .doesNotContain(server.logins().owner().password());
        }
    }

    @Test
    void doesNotStartTwiceOnTheSameDataAndSurvivesTheCtrlCThatTheTerminalSendsToAll() throws Exception {
        try (MariaDbServer server = start()) {
            assertThatThrownBy(MariaDbServerTest::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("daar draait al een Zichtbaar");
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            Thread.sleep(300);
            try (Connection owner = connect(server, server.logins().owner())) {
                assertThat(owner.isValid(5)).isTrue();
            }
        }
        assertThat(data.resolve("processes.properties")).doesNotExist();
    }

    @Test
    void endsTheServerThatAKilledPortalLeftBehind() throws Exception {
        start().close();
        Process holder = ChildJvm.start(Map.of(), MariaDbHolder.class, data.toString());
        long orphan;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            orphan = Long.parseLong(said.readLine());
        } finally {
            holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(ProcessHandle.of(orphan)).isPresent();
        List<String> said = new ArrayList<>();
        try (MariaDbServer server = MariaDbServer.start(data, FAST, said::add);
                Connection owner = connect(server, server.logins().owner())) {
            assertThat(said).anyMatch(sentence -> sentence.contains("afgebroken start"));
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(owner.isValid(5)).isTrue();
        }
    }

    private static MariaDbServer start() {
        return MariaDbServer.start(data, FAST, Progress.SILENT);
    }

    private static Connection connect(MariaDbServer server, DatabaseLogins.Login login) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), login.user(), login.password());
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
