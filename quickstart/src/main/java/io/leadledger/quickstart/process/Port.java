package io.leadledger.quickstart.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A TCP port on the loopback address, the only one anything of the quickstart listens on. */
public final class Port {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Port() {}

    /** A port that is free now, for tests. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether nobody listens on the port. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Checks that a server may listen on the port.
     *
     * @throws StartRefused {@code port-taken}, naming the port, its holder when the system tells, and the variable
     */
    public static void requireFree(Listener listener, int port) {
        if (!isFree(port)) {
            throw new StartRefused(
                    "port-taken",
                    "expected port %d for %s to be free, but %s listens on it; stop it, or choose another port with %s=<port>"
                            .formatted(port, listener.title(), PortHolder.of(port), listener.variable()));
        }
    }

    /** Waits until all of the ports are free, or the time is up. */
    public static void awaitFree(List<Integer> ports, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ports.stream().allMatch(Port::isFree) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
