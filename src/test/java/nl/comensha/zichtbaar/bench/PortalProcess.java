package nl.comensha.zichtbaar.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as {@code ./zichtbaar run} starts it, in a process of its own. */
public final class PortalProcess implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final String address;
    private final double seconds;

    private PortalProcess(Process process, String address, double seconds) {
        this.process = process;
        this.address = address;
        this.seconds = seconds;
    }

    /** Waits until it says where it is to be found. */
    public static PortalProcess start(Path data) throws IOException {
        long began = System.nanoTime();
        int port = freePort();
        String address = "http://127.0.0.1:" + port + "/";
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("zichtbaar.home", "."), "zichtbaar")
                                .toString(),
                        "run",
                        "--port",
                        String.valueOf(port),
                        "--idp-port",
                        String.valueOf(freePort()),
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("127.0.0.1:" + port)) {
                return new PortalProcess(process, address, (System.nanoTime() - began) / 1e9);
            }
        }
        throw new IllegalStateException("The portal did not start");
    }

    public String address() {
        return address;
    }

    /** From the command to the address. */
    double secondsToReady() {
        return seconds;
    }

    /** What the heap holds after a collection. */
    public double heapMegabytes() throws IOException {
        tell("GC.run");
        Matcher used = USED.matcher(tell("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The virtual machine does not tell its heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String tell(String command) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks it to stop and waits for that. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
