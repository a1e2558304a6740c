package nl.comensha.zichtbaar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** Where things lie on this machine, and which ports are free. */
final class LocalPaths {
    private LocalPaths() {}

    /** The build directory that this class runs from, because it is there, big enough and cleaned with the build. */
    static Path cache() {
        try {
            CodeSource source = LocalPaths.class.getProtectionDomain().getCodeSource();
            @Nullable
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            while (place != null && !place.endsWith("target")) {
                place = place.getParent();
            }
            if (place != null) {
                return place;
            }
        } catch (URISyntaxException | IllegalArgumentException unusual) {
            // Not from a file: then the temporary directory will do.
        }
        return Path.of(System.getProperty("java.io.tmpdir"), "zichtbaar");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port", none);
        }
    }

    /** The same for IPv6, on a machine that has it. */
    static void requireFreeOnOtherLoopback(int port, String option) throws UnknownHostException {
        InetAddress other = InetAddress.getByName("::1");
        if (canListen(other, 0)) {
            requireFree(other, port, option);
        }
    }

    static void requireFree(InetAddress address, int port, String option) {
        if (!canListen(address, port)) {
            throw new StartFailure("Poort " + port + " is al in gebruik; kies een andere poort met " + option + ".");
        }
    }

    private static boolean canListen(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
