package io.leadledger.testservers;

import io.leadledger.servers.postgres.PostgresAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers that tests share: one PostgreSQL, one Kafka and one Keycloak per JVM, started when first asked for. From Docker where
 * it answers, else embedded; {@code -Dleadledger.test.servers=embedded|containers} or the environment variable
 * {@code LEADLEDGER_TEST_SERVERS} decides otherwise.
 */
public final class TestServers {
    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);
    private static final SharedServers SHARED = chosen();

    private TestServers() {}

    private static SharedServers chosen() {
        var source = ChosenSource.choose();
        LOG.info("test servers come from {}", source.description());
        return new SharedServers(source);
    }

    /** The PostgreSQL of this JVM. */
    public static PostgresAddress postgres() {
        return SHARED.postgres();
    }

    /** The Kafka of this JVM. Topics are not made by themselves. */
    public static KafkaAddress kafka() {
        return SHARED.kafka();
    }

    /** The Keycloak of this JVM, with the realms of a deployment; it takes half a minute to start. */
    public static TestKeycloak keycloak() {
        return SHARED.keycloak();
    }

    /**
     * A fresh, empty database with the roles {@code <name>_owner} and {@code <name>_service}, made by the rules that a
     * deployment uses too. The roles are shared by all databases of that name in this JVM, so migrations may name them.
     *
     * @param name name of the database in a deployment, {@code invoice}
     */
    public static TestDatabase database(String name) {
        return SHARED.database(name);
    }
}
