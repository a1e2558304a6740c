package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void refusesDataOfAnotherServerSeriesAndAcceptsAnotherPatch() throws Exception {
        Files.writeString(directory.resolve("VERSION"), "mariadb 10.6.22\n");
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> data.requireVersion("11.4.5"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("gemaakt met MariaDB 10.6.22")
                    .hasMessageContaining("--data");
            assertThatCode(() -> data.requireVersion("10.6.30")).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesADirectoryThatBelongsToSomethingElse() throws Exception {
        Files.writeString(directory.resolve("scriptie.docx"), "");
        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("iets anders");
    }

    @Test
    void refusesAFileInThePlaceOfTheDirectory() throws Exception {
        Path file = Files.createFile(directory.resolve("bestand"));
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("niet te gebruiken");
    }

    @Test
    void asksForMoreRoomTheFirstTime() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> data.requireRoom(200L << 20))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("De schijf is vol")
                    .hasMessageContaining("500 MB");
            Files.createDirectory(data.databaseFiles());
            assertThatCode(() -> data.requireRoom(200L << 20)).doesNotThrowAnyException();
            assertThatThrownBy(() -> data.requireRoom(20L << 20)).hasMessageContaining("50 MB");
        }
    }

    @Test
    void takesAwayADatabaseThatWasNotFinishedAndNoOther() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Path table = Files.createDirectory(data.databaseFiles()).resolve("report.ibd");
            Files.writeString(table, "");
            assertThat(data.discardUnfinished()).isFalse();
            data.unfinished();
            data.finished();
            assertThat(data.discardUnfinished()).isFalse();
            assertThat(table).exists();

            data.unfinished();
            assertThat(data.discardUnfinished()).isTrue();
            assertThat(data.databaseFiles()).doesNotExist();
            assertThat(data.discardUnfinished()).isFalse();
        }
    }

    @Test
    void isFreeAgainAfterClosing() {
        DataDirectory.open(directory).close();
        try (DataDirectory again = DataDirectory.open(directory)) {
            assertThat(again.root()).isDirectory();
        }
    }

    @Test
    void aServerMissingFromThePathIsNamed() {
        assertThatThrownBy(() -> ServerBinary.onPath(directory.toString()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("mariadbd");
    }

    @Test
    void theInstallersComplaintsBecomeOneSentence() {
        assertThat(ServerCommands.whyNot("Error writing file (Errcode: 28 \"No space left on device\")", directory))
                .isEqualTo("De database is niet aan te maken: de schijf is vol.");
        assertThat(ServerCommands.whyNot("mkdir: Permission denied", directory)).contains("rechten");
    }
}
