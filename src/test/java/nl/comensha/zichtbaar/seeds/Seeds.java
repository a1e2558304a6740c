package nl.comensha.zichtbaar.seeds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The committed seeds, and the reference tables that lie in the program because every portal needs them, for tests. */
final class Seeds {

    private Seeds() {}

    static List<NamedCsvRecord> rows(String file) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path(file))) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    private static Path path(String file) {
        Path seed = Path.of("seeds", file);
        return Files.exists(seed) ? seed : Path.of("src/main/resources/reference", file);
    }

    static List<String> column(String file, String column) throws IOException {
        return rows(file).stream().map(row -> row.getField(column)).toList();
    }

    static Map<String, String> map(String file, String key, String value) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        rows(file).forEach(row -> map.put(row.getField(key), row.getField(value)));
        return map;
    }

    static String get(Map<String, String> map, String key) {
        String value = map.get(key);
        if (value == null) {
            throw new AssertionError("Nothing for " + key);
        }
        return value;
    }
}
