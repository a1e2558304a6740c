package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The first start, broken off in the middle and begun again; and an empty one, which belongs to its user. */
class SeedingIT {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"Portaal starten, 5000", "Gegenereerde gegevens laden, 1500"})
    void aFirstStartThatIsKilledIsMadeUpForByTheNext(String doing, long millisAfter) throws Exception {
        Process killed = ChildJvm.start(Map.of(), LocalPortal.class, options());
        try (BufferedReader out = killed.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().anyMatch(line -> line.contains(doing))).isTrue();
            Thread.sleep(millisAfter);
            killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(data.resolve("unfinished")).exists();

        try (LocalPortal portal = start(true)) {
            assertThat(reports(portal)).isEqualTo(rows("reports-2021") + rows("reports-recent"));
            assertThat(data.resolve("unfinished")).doesNotExist();
        }
        try (LocalPortal again = start(true)) {
            assertThat(reports(again)).isEqualTo(rows("reports-2021") + rows("reports-recent"));
        }
    }

    @Test
    void anEmptyPortalSaysHowToComeInAndKeepsWhatItsUserMade() throws Exception {
        Process empty = ChildJvm.start(
                Map.of(), LocalPortal.class, "--empty", "--port", "0", "--idp-port", "0", "--data", data.toString());
        try (BufferedReader out = empty.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines()
                            .filter(line -> line.startsWith("Niemand is nog lid"))
                            .findFirst())
                    .hasValueSatisfying(
                            line -> assertThat(line).containsPattern("http://127.0.0.1:\\d+/uitnodiging/\\S{20}"));
        } finally {
            empty.destroy();
            assertThat(empty.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        try (LocalPortal portal = start(false)) {
            owner(portal)
                    .sql("insert into member (id, organisation_id, issuer, subject, name, scope) select uuid(), id,"
                            + " 'https://own', 'me', 'Me', 'ORGANISATION' from organisation where slug = 'comensha'")
                    .update();
        }
        try (LocalPortal portal = start(true)) {
            assertThat(reports(portal)).isZero();
            assertThat(owner(portal)
                            .sql("select name from member")
                            .query(String.class)
                            .list())
                    .containsExactly("Me");
        }
    }

    private String[] options() {
        return new String[] {"--port", "0", "--idp-port", "0", "--data", data.toString()};
    }

    private LocalPortal start(boolean seed) {
        LocalPortal.Options options = LocalPortal.Options.of(data);
        return LocalPortal.start(seed ? options : options.withoutSeeds());
    }

    private static int rows(String file) throws IOException {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("seeds", file + ".csv")).stream()) {
            return (int) rows.count();
        }
    }

    private static int reports(LocalPortal portal) {
        return owner(portal)
                .sql("select count(*) from report")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient owner(LocalPortal portal) {
        DatabaseLogins.Login owner = portal.database().logins().owner();
        return JdbcClient.create(
                new DriverManagerDataSource(portal.database().jdbcUrl() + "/register", owner.user(), owner.password()));
    }
}
