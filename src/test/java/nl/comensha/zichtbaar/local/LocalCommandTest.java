package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalCommandTest {
    @TempDir
    Path directory;

    @Test
    void aPortInUseEndsWithOneSentenceBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = directory.resolve("data");
            ChildJvm.Result result =
                    run(Map.of(), "--port", "" + taken.getLocalPort(), "--idp-port", "0", "--data", data.toString());
            assertThat(result.err())
                    .isEqualToIgnoringNewLines(
                            "Poort " + taken.getLocalPort() + " is al in gebruik; kies een andere poort met --port.");
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(data).doesNotExist();
        }
    }

    /** Browsers may go to either when the sign-in is at localhost, and must not end up at a stranger's. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void aStrangerOnTheSignInsPortEndsWithOneSentence(String loopback) throws Exception {
        InetAddress address = InetAddress.getByName(loopback);
        assumeTrue(loopback.contains(".") || NetworkInterface.getByInetAddress(address) != null);
        try (ServerSocket stranger = new ServerSocket(0, 1, address)) {
            Path data = directory.resolve("data");
            ChildJvm.Result result =
                    run(Map.of(), "--port", "0", "--idp-port", "" + stranger.getLocalPort(), "--data", data.toString());
            assertThat(result.err())
                    .isEqualToIgnoringNewLines("Poort " + stranger.getLocalPort()
                            + " is al in gebruik; kies een andere poort met --idp-port.");
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aPortalThatOthersCanReachGetsNoDemonstrationProvider() throws Exception {
        ChildJvm.Result result = run(
                Map.of("SERVER_ADDRESS", "0.0.0.0"), "--port", "0", "--idp-port", "0", "--data", directory.toString());
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("De demonstratie-inlog start niet: het portaal zou op 0.0.0.0");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void dataOfAnotherVersionEndsWithOneSentenceAndLeavesNoServer() throws Exception {
        Files.writeString(directory.resolve("VERSION"), "mariadb 10.6.22\n");
        ChildJvm.Result result = run(Map.of(), "--port", "0", "--idp-port", "0", "--data", directory.toString());
        assertThat(result.err().lines()).singleElement().asString().contains("gemaakt met MariaDB 10.6.22");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(directory.resolve("processes.properties")).doesNotExist();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(command -> command.contains(directory.toString())))
                .isEmpty();
    }

    @Test
    void optionsThatMakeNoSenseAreNamed() {
        assertThatThrownBy(() -> LocalCommand.parse(new String[] {"--poort", "1"}))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--poort bestaat niet");
        assertThatThrownBy(() -> LocalCommand.parse(new String[] {"--port", "70000"}))
                .hasMessageContaining("niet '70000'");
        assertThatThrownBy(() -> LocalCommand.parse(new String[] {"--data"}))
                .hasMessageContaining("ontbreekt een waarde");
    }

    @Test
    void withoutOptionsItIsTheUsualPortAndDirectoryWithSeeds() {
        LocalPortal.Options usual = LocalCommand.parse(new String[0]);
        assertThat(usual.port()).isEqualTo(8080);
        assertThat(usual.identityPort()).isEqualTo(9000);
        assertThat(usual.data()).isEqualTo(Path.of("var"));
        assertThat(usual.seed()).isTrue();
        assertThat(LocalCommand.parse(new String[] {"--empty"}).seed()).isFalse();
    }

    private static ChildJvm.Result run(Map<String, String> environment, String... arguments) throws Exception {
        return ChildJvm.run(environment, LocalPortal.class, arguments);
    }
}
