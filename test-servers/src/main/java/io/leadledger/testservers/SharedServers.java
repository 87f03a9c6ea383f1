package io.leadledger.testservers;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.postgres.PostgresAddress;
import io.leadledger.servers.secret.RandomSecret;
import io.leadledger.testservers.TestDatabase.Login;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL and one Kafka of a source, and a Keycloak, each started when first asked for. */
final class SharedServers {
    private static final String WITH_PAGES = "portal";

    private final ServerSource source;
    private final Map<String, Login> logins = new HashMap<>();
    private @Nullable PostgresAddress postgres;
    private @Nullable KafkaAddress kafka;
    private @Nullable TestKeycloak keycloak;
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

    synchronized TestKeycloak keycloak() {
        if (keycloak == null) {
            keycloak = TestKeycloak.start();
        }
        return keycloak;
    }

    synchronized TestDatabase database(String name) {
        databases++;
        var database = new TestDatabase(
                postgres().url("%s_%d".formatted(name, databases)),
                login(name + "_service"),
                login(name + "_owner"),
                name.equals(WITH_PAGES) ? login(name) : null);
        var variables = new HashMap<>(Map.of(
                "database", "%s_%d".formatted(name, databases),
                "role", name,
                "owner_password", database.owner().password(),
                "service_password", database.service().password()));
        run("database.sql", variables);
        if (database.pages() != null) {
            variables.put("pages_password", database.pages().password());
            run("pages.sql", variables);
        }
        return database;
    }

    private void run(String file, Map<String, String> variables) {
        postgres().run(Checkout.deploy("postgres").resolve(file), variables);
    }

    private Login login(String role) {
        return logins.computeIfAbsent(role, user -> new Login(user, RandomSecret.password()));
    }
}
