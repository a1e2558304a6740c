package nl.comensha.zichtbaar.report;

import java.util.UUID;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.bench.Reporter;
import nl.comensha.zichtbaar.bench.Timings;
import nl.comensha.zichtbaar.local.LocalPortal;
import nl.comensha.zichtbaar.testing.Inputs;

/** Measures saving and submitting a report, commit included, on a database that waits for its disk. */
public final class SubmitBench {
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 300;

    private final Drafting drafting;
    private final Reporting reporting;

    private SubmitBench(LocalPortal portal) {
        this.drafting = portal.context().getBean(Drafting.class);
        this.reporting = portal.context().getBean(Reporting.class);
    }

    public static void run(LocalPortal portal, Reporter reporter) throws Exception {
        SubmitBench bench = new SubmitBench(portal);
        Viewer fairwork = BenchPeople.of(portal).viewer("fairwork");
        Viewers.runAs(fairwork, () -> {
            bench.submit(WARM_UP, new Timings(), new Timings());
            Timings saving = new Timings();
            Timings submitting = new Timings();
            bench.submit(ROUNDS, saving, submitting);
            saving.report(reporter, "draft-save");
            submitting.report(reporter, "submit");
        });
    }

    private void submit(int rounds, Timings saving, Timings submitting) {
        for (int i = 0; i < rounds; i++) {
            ReportInput input = Inputs.complete("Gegenereerd-" + i, "BENCH-" + i);
            UUID draft = drafting.start();
            saving.time(() -> drafting.save(draft, drafting.open(draft).version(), input));
            long version = drafting.open(draft).version();
            submitting.time(() -> reporting.submit(draft, version));
        }
    }
}
