package io.leadledger.quickstart.servicejar;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a service runs.
 *
 * @param name which one
 * @param jar the executable jar
 * @param folder where jars are extracted to
 * @param log file for its log
 * @param port on the loopback address
 * @param environment everything it is told
 * @param classPathInFront entries before the service's own, for tests that change its behaviour
 */
public record ServicePlan(
        ServiceName name,
        Path jar,
        Path folder,
        Path log,
        int port,
        Map<String, String> environment,
        List<Path> classPathInFront) {
    public ServicePlan {
        environment = Map.copyOf(environment);
        classPathInFront = List.copyOf(classPathInFront);
    }

    @Override
    public String toString() {
        return "%s from %s on port %d".formatted(name.module(), jar, port);
    }
}
