package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launch script on a machine that lacks something: one sentence, exit code 2, and nothing left running. */
class LaunchScriptTest {
    private static final List<String> ORDINARY = List.of(
            "bash", "cat", "cut", "dirname", "find", "grep", "head", "mkdir", "readlink", "rm", "sed", "tail", "touch");

    @TempDir
    Path machine;

    private Path bin;
    private Path virtualMachines;
    private Path script;

    @BeforeEach
    void aMachineWithNothingButABareProject() throws IOException {
        bin = Files.createDirectory(machine.resolve("bin"));
        virtualMachines = Files.createDirectory(machine.resolve("jvm"));
        for (String name : ORDINARY) {
            Path real = Path.of("/usr/bin", name);
            program(bin.resolve(name), "#!/bin/sh\nexec " + (Files.exists(real) ? real : "/bin/" + name) + " \"$@\"\n");
        }
        Path project = Files.createDirectories(machine.resolve("project"));
        Files.createDirectories(project.resolve("frontend/src"));
        script = project.resolve("zichtbaar");
        // Where this machine keeps its own must not help.
        String text = Files.readString(Path.of("zichtbaar"))
                .replaceAll("/usr/lib/jvm/\\* /usr/local/lib/jvm/\\* /opt/java/\\*", virtualMachines + "/*");
        assertThat(text).contains(virtualMachines.toString());
        program(script, text);
    }

    @Test
    void withoutAJdk() throws Exception {
        assertSays("Er is geen JDK gevonden: installeer JDK 25 of nieuwer, of wijs er met JAVA_HOME een aan.");
    }

    @Test
    void withAJdkThatIsTooOld() throws Exception {
        jdk("17.0.15");
        assertSays("De gevonden JDK's zijn te oud (onder meer 17.0.15): installeer JDK 25 of nieuwer, of wijs er met"
                + " JAVA_HOME een aan.");
    }

    @Test
    void withoutMaven() throws Exception {
        jdk("25.0.1");
        assertSays("Maven ontbreekt: installeer Maven 3.8 of nieuwer.");
    }

    @Test
    void withAMavenThatIsTooOld() throws Exception {
        jdk("25.0.1");
        says("mvn", "Apache Maven 3.6.3");
        assertSays("Maven 3.6.3 is te oud: installeer 3.8 of nieuwer.");
    }

    @Test
    void withoutNode() throws Exception {
        jdk("25.0.1");
        says("mvn", "Apache Maven 3.8.7");
        assertSays("Node ontbreekt: installeer Node 20.19 of nieuwer, met npm.");
    }

    @Test
    void withANodeThatIsTooOld() throws Exception {
        jdk("25.0.1");
        says("mvn", "Apache Maven 3.8.7");
        says("node", "v18.20.4");
        says("npm", "10.0.0");
        assertSays("Node 18.20.4 is te oud: installeer Node 20.19 of nieuwer.");
    }

    @Test
    void withACommandThatDoesNotExist() throws Exception {
        assertSays("De opdracht start bestaat niet; ./zichtbaar help noemt ze.", "start");
    }

    private void jdk(String version) throws IOException {
        Path home = Files.createDirectories(virtualMachines.resolve("jdk-" + version));
        Files.createDirectory(home.resolve("bin"));
        program(home.resolve("bin/java"), "#!/bin/bash\n");
        program(home.resolve("bin/javac"), "#!/bin/bash\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void says(String name, String line) throws IOException {
        program(bin.resolve(name), "#!/bin/bash\necho '" + line + "'\n");
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void assertSays(String sentence) throws Exception {
        assertSays(sentence, "run");
    }

    private void assertSays(String sentence, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(bin.resolve("bash").toString(), script.toString(), command);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", machine.toString());
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines()).containsExactly(sentence);
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(ProcessHandle.allProcesses()
                        .map(one -> one.info().commandLine().orElse(""))
                        .filter(line -> line.contains(machine.toString())))
                .isEmpty();
    }
}
