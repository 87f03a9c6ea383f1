package io.leadledger.testservers;

import io.leadledger.servers.postgres.PostgresAddress;

/** One way to get servers: containers, or embedded ones. */
interface ServerSource {
    /** Whether waiting for the disk is part of what is looked at, as in a benchmark. */
    boolean DURABLE = Boolean.getBoolean("leadledger.test.durable");

    /** How people call it, for the log. */
    String description();

    PostgresAddress startPostgres();

    KafkaAddress startKafka();
}
