package nl.comensha.zichtbaar.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.comensha.zichtbaar.seeds.SeedRows.Told;

/**
 * Writes the generated seeds: {@code reports-2021.csv}, {@code reports-recent.csv} and the truth of each. Nobody in them
 * exists. Run it with the folder as its argument ({@code seeds} by default); the result is the same to the byte.
 */
public final class SeedGenerator {

    private static final long SEED = 895_791L;

    private SeedGenerator() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "seeds"));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Dice dice = new Dice(SEED);
        Places places = new Places(dice);
        People people = new People(dice, places);
        SeedRows rows = new SeedRows();
        List<Told> of2021 = new Year2021(dice, people, places).reports();
        rows.write(folder, "2021", "2021-", false, of2021);
        rows.write(folder, "recent", "R-", true, new RecentReports(dice, people, places).reports(of2021));
    }
}
