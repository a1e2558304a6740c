package nl.comensha.zichtbaar.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads tables with a line of names on top. */
final class SeedCsv {
    private SeedCsv() {}

    /** From the program itself. */
    static void reference(String name, Consumer<NamedCsvRecord> each) {
        try (InputStream in = SeedCsv.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
                each.accept(row);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<NamedCsvRecord> file(Path file) {
        try (InputStream in = Files.newInputStream(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
