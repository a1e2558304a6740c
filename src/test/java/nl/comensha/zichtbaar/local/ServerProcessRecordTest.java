package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessRecordTest {
    @TempDir
    Path directory;

    private Process process;
    private Path file;
    private ServerProcessRecord record;

    @BeforeEach
    void recordAProcess() throws Exception {
        process = new ProcessBuilder("sleep", "120").start();
        file = directory.resolve("processes.properties");
        record = new ServerProcessRecord(file);
        record.write(process.toHandle(), directory.resolve("zb-scratch"));
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void endsTheProcessWithTheRecordedNumberAndStartTime() throws Exception {
        assertThat(record.endOrphan()).isTrue();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void sparesAProcessThatGotTheSameNumberLater() throws Exception {
        long started = process.info().startInstant().orElseThrow().toEpochMilli();
        String text = Files.readString(file);
        Files.writeString(file, text.replace("" + started, "" + (started - 60_000)));

        assertThat(record.endOrphan()).isFalse();
        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void isContentWithoutARecord() throws Exception {
        record.clear();
        assertThat(record.endOrphan()).isFalse();
        assertThat(process.isAlive()).isTrue();
    }
}
