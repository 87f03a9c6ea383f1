package io.leadledger.servers.port;

import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A TCP port on the loopback address, the only one that servers and services listen on here. */
public final class Port {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final int LOWEST_FOR_TESTS = 10_000;
    private static final int LOWEST_OF_CONNECTIONS = 32_768;

    private Port() {}

    /**
     * A port that is free now, for tests. None of those that systems give to outgoing connections (RFC 6335; Linux begins
     * at 32768), which could have it while a server is down for a moment.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST_FOR_TESTS, LOWEST_OF_CONNECTIONS)
                .filter(Port::isFree)
                .findFirst()
                .orElseThrow();
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
