package nl.comensha.zichtbaar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import nl.comensha.zichtbaar.bench.FullRegister;
import nl.comensha.zichtbaar.bench.PortalProcess;
import nl.comensha.zichtbaar.bench.Reporter;

/** Measures what a signed-in session with an open list costs, by opening several in a real browser. */
public final class SessionBench {
    private static final int WARM_UP = 3;
    private static final int SESSIONS = 10;

    private SessionBench() {}

    public static void run(Reporter reporter) throws Exception {
        try (PortalProcess portal = PortalProcess.start(FullRegister.directory());
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            // What is loaded once and for all is no session's.
            open(portal, browser, WARM_UP);
            double before = portal.heapMegabytes();
            open(portal, browser, SESSIONS);
            reporter.figure("session-with-list", (portal.heapMegabytes() - before) / SESSIONS, "MB", SESSIONS);
        }
    }

    /** They stay open: a closed one would be forgotten. */
    @SuppressWarnings("resource")
    private static void open(PortalProcess portal, Browser browser, int sessions) {
        for (int i = 0; i < sessions; i++) {
            new Visitor(browser, portal.address())
                    .signIn("keten", "registrar")
                    .open("aanmeldingen")
                    .waitForSelector("vaadin-grid a[href*=aanmeldingen]");
        }
    }
}
