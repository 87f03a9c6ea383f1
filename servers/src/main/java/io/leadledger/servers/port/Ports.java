package io.leadledger.servers.port;

import io.leadledger.servers.process.StartRefused;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Which port each listener takes. */
public record Ports(Map<Listener, Integer> byListener) {
    private static final int HIGHEST = 65_535;

    public Ports {
        byListener = Map.copyOf(byListener);
    }

    /**
     * The standard ports, or those chosen by {@code LEADLEDGER_PORT_<NAME>}.
     *
     * @throws StartRefused {@code port-invalid} when a variable holds no port
     */
    public static Ports from(Map<String, String> environment) {
        return of(listener -> {
            var chosen = environment.get(listener.variable());
            return chosen == null ? listener.standardPort() : parsed(listener, chosen);
        });
    }

    /** Ports that are free now, for tests. */
    public static Ports free() {
        var different = IntStream.generate(Port::free).distinct().iterator();
        return of(listener -> different.next());
    }

    /** The port of a listener. */
    public int of(Listener listener) {
        return Objects.requireNonNull(byListener.get(listener));
    }

    private static Ports of(ToIntFunction<Listener> choice) {
        var ports = new EnumMap<Listener, Integer>(Listener.class);
        Arrays.stream(Listener.values()).forEach(listener -> ports.put(listener, choice.applyAsInt(listener)));
        return new Ports(ports);
    }

    private static int parsed(Listener listener, String chosen) {
        if (chosen.matches("[0-9]{1,5}")) {
            var port = Integer.parseInt(chosen);
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        }
        throw new StartRefused(
                "port-invalid",
                "expected a port between 1 and %d in %s, but was %s".formatted(HIGHEST, listener.variable(), chosen));
    }
}
