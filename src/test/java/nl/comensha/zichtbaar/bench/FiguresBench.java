package nl.comensha.zichtbaar.bench;

import java.sql.SQLException;
import java.util.Locale;
import nl.comensha.zichtbaar.statistics.FigureFilter;
import nl.comensha.zichtbaar.statistics.GeneratedFigures;
import nl.comensha.zichtbaar.statistics.Measure;

/** Measures a change of filter on the page of figures, all charts together, on a million generated facts. */
final class FiguresBench {
    private static final int REPORTS = 1_000_000;
    private static final int YEARS = 5;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 300;

    private FiguresBench() {}

    static void run(Reporter reporter) throws SQLException {
        try (GeneratedFigures figures = new GeneratedFigures(REPORTS, YEARS)) {
            for (Measure measure : Measure.values()) {
                changes(figures, measure, WARM_UP);
                changes(figures, measure, ROUNDS)
                        .report(reporter, "figures-" + measure.name().toLowerCase(Locale.ROOT));
            }
            Timings replacements = new Timings();
            for (int i = 0; i < WARM_UP; i++) {
                replacements.time(figures::replaceOne);
            }
            replacements.report(reporter, "figures-replace-one");
        }
    }

    private static Timings changes(GeneratedFigures figures, Measure measure, int rounds) {
        Timings timings = new Timings();
        for (int i = 0; i < rounds; i++) {
            FigureFilter filter = figures.filter();
            timings.time(() -> figures.dashboard(filter, measure));
        }
        return timings;
    }
}
