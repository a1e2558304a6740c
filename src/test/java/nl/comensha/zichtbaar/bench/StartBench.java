package nl.comensha.zichtbaar.bench;

import java.nio.file.Path;

/** Measures a start of the portal as a newcomer makes it, with what is built and loaded already. */
final class StartBench {
    private static final int ROUNDS = 3;

    private StartBench() {}

    static void run(Reporter reporter) throws Exception {
        Path data = FullRegister.directory();
        // Builds what is missing and leaves the archive of classes that later starts read.
        PortalProcess.start(data).close();
        double slowest = 0;
        double heap = 0;
        for (int i = 0; i < ROUNDS; i++) {
            try (PortalProcess portal = PortalProcess.start(data)) {
                slowest = Math.max(slowest, portal.secondsToReady());
                heap = Math.max(heap, portal.heapMegabytes());
            }
        }
        reporter.figure("start-slowest", slowest, "s", ROUNDS);
        reporter.figure("heap-after-start", heap, "MB", ROUNDS);
    }
}
