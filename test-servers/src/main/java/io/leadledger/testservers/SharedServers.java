package io.leadledger.testservers;

import io.leadledger.quickstart.folder.Checkout;
import io.leadledger.quickstart.postgres.PostgresAddress;
import io.leadledger.quickstart.secret.RandomSecret;
import io.leadledger.testservers.TestDatabase.Login;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL and one Kafka of a source, each started when first asked for. */
final class SharedServers {
    private final ServerSource source;
    private final Map<String, Login> logins = new HashMap<>();
    private @Nullable PostgresAddress postgres;
    private @Nullable KafkaAddress kafka;
    private int databases;

    SharedServers(ServerSource source) {
        this.source = source;
    }

    synchronized PostgresAddress postgres() {
        if (postgres == null) {
            postgres = source.startPostgres();
        }
        return postgres;
    }

    synchronized KafkaAddress kafka() {
        if (kafka == null) {
            kafka = source.startKafka();
        }
        return kafka;
    }

    synchronized TestDatabase database(String name) {
        databases++;
        var database = new TestDatabase(
                postgres().url("%s_%d".formatted(name, databases)), login(name + "_service"), login(name + "_owner"));
        postgres()
                .run(
                        Checkout.path().resolve("deploy/postgres/database.sql"),
                        Map.of(
                                "database", "%s_%d".formatted(name, databases),
                                "role", name,
                                "owner_password", database.owner().password(),
                                "service_password", database.service().password()));
        return database;
    }

    private Login login(String role) {
        return logins.computeIfAbsent(role, user -> new Login(user, RandomSecret.password()));
    }
}
