package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import sun.misc.Signal;

/** Starts the portal for a person at a terminal, and stops it when asked by a signal. */
final class LocalCommand {
    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;
    /** How long a stop waits for a start that is still going on. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PrintStream out;
    private final PrintStream err;
    private final long began = System.nanoTime();
    private final CountDownLatch never = new CountDownLatch(1);

    private volatile boolean stopping;
    private volatile boolean leaving;
    private volatile @Nullable LocalPortal running;

    LocalCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void run(String[] arguments) {
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
        // Being asked to stop is no failure, so the answer is 0 where Java by itself would say 130 or 143.
        for (String name : List.of("INT", "TERM")) {
            Signal.handle(new Signal(name), signal -> System.exit(0));
        }
        LocalPortal.@Nullable Options options = null;
        try {
            options = parse(arguments);
            LocalPortal portal = LocalPortal.start(options, this::say);
            running = portal;
            portal.database().onLoss(() -> leave(FAILED, "MariaDB is onverwacht gestopt; het portaal stopt ook."));
            welcome(portal, options.data(), options.seed());
            tellStarted();
            never.await();
        } catch (InterruptedException asked) {
            // The stopping thread does the rest.
        } catch (StartFailure cannot) {
            leave(CANNOT_START, cannot.getMessage());
        } catch (RuntimeException | Error failed) {
            if (options != null && DataDirectory.isFull(options.data())) {
                leave(CANNOT_START, "De schijf met " + options.data() + " is vol; maak ruimte en start opnieuw.");
            }
            String log = options == null ? "" : " Zie " + LocalPortal.logFile(options.data()) + ".";
            String cause = NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
            leave(FAILED, "Het portaal start niet: " + ServerCommands.sentence(cause) + log);
        }
    }

    private void leave(int code, @Nullable String sentence) {
        if (stopping) {
            return;
        }
        leaving = true;
        err.println(sentence);
        System.exit(code);
    }

    private void stop(Thread starter) {
        stopping = true;
        try {
            if (!leaving) {
                say("Portaal, demonstratie-inlog en MariaDB stoppen…");
                starter.interrupt();
                starter.join(PATIENCE);
            }
            LocalPortal portal = running;
            if (portal != null) {
                close(portal);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** A portal that does not come to an end must not leave the server running behind it. */
    private void close(LocalPortal portal) throws InterruptedException {
        Thread closing = new Thread(portal::close, "close");
        closing.setDaemon(true);
        closing.start();
        if (closing.join(PATIENCE)) {
            say("Gestopt.");
            return;
        }
        err.println("Het portaal stopt niet binnen " + PATIENCE.toSeconds() + " seconden en wordt afgebroken.");
        portal.database().close();
        Runtime.getRuntime().halt(FAILED);
    }

    static LocalPortal.Options parse(String[] arguments) {
        String outside = System.getenv("SERVER_ADDRESS");
        Path data = Path.of("var");
        String address = outside == null ? "127.0.0.1" : outside;
        int port = 8080;
        int identityPort = 9000;
        boolean seed = true;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(option, rest);
                case "--idp-port" -> identityPort = port(option, rest);
                case "--data" -> data = path(value(option, rest));
                case "--address" -> address = value(option, rest);
                case "--empty" -> seed = false;
                default ->
                    throw new StartFailure("De optie " + option
                            + " bestaat niet; kies uit --port N, --idp-port N, --data MAP en --empty.");
            }
        }
        return new LocalPortal.Options(
                data, address, port, identityPort, seed, MariaDbServer.Options.standard(), List.of());
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure("Na " + option + " ontbreekt een waarde.");
        }
        return rest.next();
    }

    private static int port(String option, Iterator<String> rest) {
        String text = value(option, rest);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("Na " + option + " hoort een poort van 0 tot en met 65535, niet '" + text + "'.");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new StartFailure("'" + text + "' kan geen map zijn.", impossible);
        }
    }

    /** The launch script keeps what the virtual machine learned in this run only when the portal came up. */
    private static void tellStarted() {
        String marker = System.getProperty("zichtbaar.started");
        if (marker == null) {
            return;
        }
        try {
            Files.writeString(Path.of(marker), "");
        } catch (IOException unwritable) {
            // Then the next start is no quicker than this one.
        }
    }

    private void say(String sentence) {
        out.printf(Locale.of("nl"), "[%5.1f s] %s%n", (System.nanoTime() - began) / 1e9, sentence);
    }

    private void welcome(LocalPortal portal, Path data, boolean seed) {
        say("Klaar.");
        out.println();
        if (seed) {
            out.print(DemoAccount.table());
            out.println();
            out.println("Wachtwoord van elk account: " + DemoAccount.PASSWORD
                    + ". De politieaccounts loggen in via Nationale Politie, de andere via Zichtbaar demo.");
            out.println("Alle mensen en aanmeldingen zijn gegenereerd.");
        }
        portal.firstInvitation()
                .ifPresent(link -> out.println("Niemand is nog lid. De eerste beheerder opent binnen een dag " + link
                        + " en logt in via Zichtbaar demo als beheer, wachtwoord " + DemoAccount.PASSWORD + "."));
        out.println("Logboek: " + LocalPortal.logFile(data));
        out.println();
        out.println("Zichtbaar draait op " + portal.address() + " (stoppen met Ctrl-C)");
    }
}
