package io.leadledger.testservers;

import io.leadledger.quickstart.postgres.PostgresAddress;

/** One way to get servers: containers, or embedded ones. */
interface ServerSource {
    /** How people call it, for the log. */
    String description();

    PostgresAddress startPostgres();

    KafkaAddress startKafka();
}
