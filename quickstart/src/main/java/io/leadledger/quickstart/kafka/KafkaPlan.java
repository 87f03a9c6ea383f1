package io.leadledger.quickstart.kafka;

import java.nio.file.Path;

/**
 * Where a Kafka broker runs.
 *
 * @param folder its settings and its data
 * @param log file for its log
 * @param port for clients, on the loopback address
 * @param controllerPort for the broker's own controller, on the loopback address
 */
public record KafkaPlan(Path folder, Path log, int port, int controllerPort) {
    Path data() {
        return folder.toAbsolutePath().resolve("data");
    }

    Path properties() {
        return folder.toAbsolutePath().resolve("server.properties");
    }
}
