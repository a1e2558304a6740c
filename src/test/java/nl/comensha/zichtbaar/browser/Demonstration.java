package nl.comensha.zichtbaar.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.comensha.zichtbaar.local.LocalPortal;

/** The demonstration as a newcomer starts it, with its seeds; one for all tests of this run. */
final class Demonstration {
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final LocalPortal PORTAL = start();
    private static final Browser BROWSER = Chromium.launch(Chromium.playwright());

    private Demonstration() {}

    private static LocalPortal start() {
        Path data =
                Path.of("target", "journey-" + ProcessHandle.current().pid()).toAbsolutePath();
        LocalPortal portal = LocalPortal.start(LocalPortal.Options.of(data).withPorts(0, 0));
        // The browser ends by itself with this process; the database does not.
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        return portal;
    }

    /** Somebody signed in; once for each account, since that is the slowest step. */
    static Visitor visitor(String provider, String account) {
        return VISITORS.computeIfAbsent(account, name -> stranger().signIn(provider, name));
    }

    /** Somebody with a fresh browser. */
    static Visitor stranger() {
        return new Visitor(BROWSER, PORTAL.address());
    }
}
