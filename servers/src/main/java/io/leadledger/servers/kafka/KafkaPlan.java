package io.leadledger.servers.kafka;

import java.nio.file.Path;

/**
 * Where a Kafka broker runs.
 *
 * @param folder its settings and its data
 * @param log file for its log
 * @param ports where it listens
 * @param users who may log in
 */
public record KafkaPlan(Path folder, Path log, Ports ports, KafkaUsers users) {

    /**
     * Ports on the loopback address.
     *
     * @param clients for clients
     * @param controller for the broker's own controller
     */
    public record Ports(int clients, int controller) {}

    Path data() {
        return folder.toAbsolutePath().resolve("data");
    }

    Path properties() {
        return folder.toAbsolutePath().resolve("server.properties");
    }

    /** Settings for a reader outside, to be given to Kafka's own tools. */
    Path readerProperties() {
        return folder.toAbsolutePath().resolve("reader.properties");
    }
}
