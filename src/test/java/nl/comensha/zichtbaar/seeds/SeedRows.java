package nl.comensha.zichtbaar.seeds;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes reports and, beside them, the truth: which rows are one person. */
final class SeedRows {

    private static final List<String> COLUMNS = List.of(
            "organisation",
            "unit",
            "report_date",
            "case_file_type",
            "legal_basis",
            "police_unit",
            "municipality",
            "sex",
            "birth_date",
            "birth_year",
            "age_band",
            "minor",
            "nationalities",
            "country_of_birth",
            "residence_status",
            "languages",
            "forms",
            "serious_disadvantage",
            "sectors",
            "exploitation_countries",
            "exploitation_from",
            "exploitation_to",
            "recruitment",
            "acts",
            "means",
            "reflection_period",
            "complaint",
            "indicators",
            "given_names",
            "family_name",
            "aliases",
            "v_number",
            "phone",
            "email",
            "address",
            "own_case_number",
            "care_needs",
            "account");

    private final Map<Integer, String> people = new HashMap<>();

    /** One report before it is written. */
    record Told(Person person, LocalDate day, Map<String, String> cells) {}

    void write(Path folder, String name, String rowPrefix, boolean desk, List<Told> reports) throws IOException {
        try (CsvWriter rows = csv(folder.resolve("reports-" + name + ".csv"));
                CsvWriter truth = csv(folder.resolve("truth-" + name + ".csv"))) {
            List<String> header = new ArrayList<>(COLUMNS);
            header.addFirst("row");
            if (desk) {
                header.add("desk");
            }
            rows.writeRecord(header);
            truth.writeRecord("row", "person");
            for (int i = 0; i < reports.size(); i++) {
                Told told = reports.get(i);
                told.cells().put("row", rowPrefix + String.format(Locale.ROOT, "%04d", i + 1));
                rows.writeRecord(header.stream()
                        .map(column -> told.cells().getOrDefault(column, ""))
                        .toList());
                truth.writeRecord(told.cells().getOrDefault("row", ""), person(told.person()));
            }
        }
    }

    /** People are numbered as they first appear, over both files. */
    private String person(Person person) {
        return people.computeIfAbsent(person.id(), id -> "P" + String.format(Locale.ROOT, "%04d", people.size() + 1));
    }

    private static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
    }
}
