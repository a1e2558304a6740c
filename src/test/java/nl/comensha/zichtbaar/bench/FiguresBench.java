package nl.comensha.zichtbaar.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import nl.comensha.zichtbaar.statistics.FigureFilter;
import nl.comensha.zichtbaar.statistics.GeneratedFigures;
import nl.comensha.zichtbaar.statistics.Measure;

/** Measures a change of filter on the page of figures, all charts together, on a million generated facts. */
public final class FiguresBench {
    private static final int REPORTS = 1_000_000;
    private static final int YEARS = 5;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 300;

    private FiguresBench() {}

    /** Takes a measured figure. */
    public interface Reporter {
        void figure(String name, double value, String unit, int n);
    }

    /** Measures and reports. */
    public static void run(Reporter reporter) throws SQLException {
        long start = System.nanoTime();
        try (GeneratedFigures figures = new GeneratedFigures(REPORTS, YEARS)) {
            reporter.figure("figures-generate-and-load", millis(start), "ms", REPORTS);
            for (Measure measure : Measure.values()) {
                String name = "figures-" + measure.name().toLowerCase(Locale.ROOT) + "-p95";
                reporter.figure(name, p95(figures, measure), "ms", ROUNDS);
            }
            double[] replacements = new double[WARM_UP];
            for (int i = 0; i < WARM_UP; i++) {
                long begin = System.nanoTime();
                figures.replaceOne();
                replacements[i] = millis(begin);
            }
            reporter.figure("figures-replace-one-p95", p95(replacements), "ms", WARM_UP);
        }
    }

    private static double p95(GeneratedFigures figures, Measure measure) {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            FigureFilter filter = figures.filter();
            long begin = System.nanoTime();
            figures.dashboard(filter, measure);
            if (i >= 0) {
                times[i] = millis(begin);
            }
        }
        return p95(times);
    }

    private static double p95(double[] times) {
        Arrays.sort(times);
        return times[(int) (times.length * 0.95)];
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** By itself, for who works on it. */
    public static void main(String[] arguments) throws SQLException {
        run((name, value, unit, n) -> System.out.printf(
                Locale.ROOT, "{\"name\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"n\":%d}%n", name, value, unit, n));
    }
}
