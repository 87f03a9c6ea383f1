package io.leadledger.testservers;

/**
 * A Kafka for tests.
 *
 * @param bootstrapServers what clients connect to
 */
public record KafkaAddress(String bootstrapServers) {}
