package nl.comensha.zichtbaar.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Dutch municipalities as they were in 2021, by their CBS names, with what they belong to. They lie in the program and
 * not among the seeds, because a production portal needs them too. A name that is not among them has no province, region or
 * police unit: then the answer is null.
 */
public final class Municipalities {

    private static final String RESOURCE = "/reference/municipalities.csv";

    /** What people write more often than the official name. */
    private static final Map<String, String> SPOKEN_NAMES = Map.of(
            "den haag", "'s-Gravenhage",
            "den bosch", "'s-Hertogenbosch",
            "sudwest-fryslan", "Súdwest-Fryslân",
            "noardeast-fryslan", "Noardeast-Fryslân",
            "nuenen", "Nuenen, Gerwen en Nederwetten");

    private static final Map<String, Municipality> BY_NAME = load();
    private static final List<String> NAMES = List.copyOf(BY_NAME.keySet());
    private static final Map<String, String> BY_LOWER_CASE = lowerCased();

    private record Municipality(String province, boolean centre, String region, String policeUnit) {}

    private Municipalities() {}

    /** All names, in the order of a Dutch list ('s-Gravenhage under the g). */
    public static List<String> names() {
        return NAMES;
    }

    public static boolean isKnown(@Nullable String name) {
        return name != null && BY_NAME.containsKey(name);
    }

    /** The official name for what somebody wrote, whatever the case; null when there is none. */
    public static @Nullable String officialName(String written) {
        String lower = written.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
        String spoken = SPOKEN_NAMES.get(lower);
        return spoken != null ? spoken : BY_LOWER_CASE.get(lower);
    }

    /** Two letters, as {@link Province} has them. */
    public static @Nullable String province(@Nullable String name) {
        Municipality found = find(name);
        return found == null ? null : found.province();
    }

    /** The care-coordination region, named by its centre municipality. */
    public static @Nullable String region(@Nullable String name) {
        Municipality found = find(name);
        return found == null || found.region().isEmpty() ? null : found.region();
    }

    /** Code of the regional police unit. */
    public static @Nullable String policeUnit(@Nullable String name) {
        Municipality found = find(name);
        return found == null ? null : found.policeUnit();
    }

    /** Whether it is one of the 35 centre municipalities. */
    public static boolean isCentre(@Nullable String name) {
        Municipality found = find(name);
        return found != null && found.centre();
    }

    /** The centre municipalities, which name the care-coordination regions. */
    public static List<String> centres() {
        return NAMES.stream().filter(Municipalities::isCentre).toList();
    }

    private static @Nullable Municipality find(@Nullable String name) {
        return name == null ? null : BY_NAME.get(name);
    }

    private static Map<String, Municipality> load() {
        Map<String, Municipality> all = new LinkedHashMap<>();
        try (InputStream in = Municipalities.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
                all.put(
                        row.getField("name"),
                        new Municipality(
                                row.getField("province"),
                                Boolean.parseBoolean(row.getField("centre_municipality")),
                                row.getField("region"),
                                row.getField("police_unit")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Map<String, String> lowerCased() {
        Map<String, String> all = new HashMap<>();
        NAMES.forEach(name -> all.put(name.toLowerCase(Locale.ROOT), name));
        return all;
    }
}
