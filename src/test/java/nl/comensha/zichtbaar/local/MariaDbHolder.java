package nl.comensha.zichtbaar.local;

import java.nio.file.Path;

/** Starts a server and waits to be killed. */
final class MariaDbHolder {
    private MariaDbHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        MariaDbServer server = MariaDbServer.start(
                Path.of(arguments[0]), MariaDbServer.Options.standard().fast(), Progress.SILENT);
        System.out.println(server.pid());
        System.out.flush();
        Thread.sleep(600_000);
    }
}
