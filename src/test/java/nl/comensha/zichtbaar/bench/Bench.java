package nl.comensha.zichtbaar.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.comensha.zichtbaar.browser.SessionBench;
import nl.comensha.zichtbaar.local.LocalPortal;
import nl.comensha.zichtbaar.report.GridBench;
import nl.comensha.zichtbaar.report.SubmitBench;

/** The command line of {@code ./zichtbaar bench}: measures and prints one line of JSON per figure. */
public final class Bench {
    private static final Map<String, Part> PARTS = parts();

    private Bench() {}

    @FunctionalInterface
    private interface Part {
        void run(Reporter reporter) throws Exception;
    }

    @FunctionalInterface
    private interface PortalPart {
        void run(LocalPortal portal, Reporter reporter) throws Exception;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("figures", FiguresBench::run);
        parts.put("grid", onPortal(GridBench::run));
        parts.put("submit", onPortal(SubmitBench::run));
        parts.put("start", StartBench::run);
        parts.put("session", SessionBench::run);
        return parts;
    }

    private static Part onPortal(PortalPart part) {
        return reporter -> {
            try (LocalPortal portal = FullRegister.start()) {
                part.run(portal, reporter);
            }
        };
    }

    /** Runs the named parts, or all of them. */
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            if (!PARTS.containsKey(name)) {
                System.err.println(
                        "De meting " + name + " bestaat niet; kies uit " + String.join(", ", PARTS.keySet()) + ".");
                System.exit(2);
            }
        }
        for (String name : names.length == 0 ? PARTS.keySet() : List.of(names)) {
            PARTS.get(name).run(Bench::print);
        }
        // Threads of libraries would keep it waiting.
        System.exit(0);
    }

    private static void print(String name, double value, String unit, int n) {
        System.out.printf(
                Locale.ROOT, "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"n\":%d}%n", name, value, unit, n);
    }
}
