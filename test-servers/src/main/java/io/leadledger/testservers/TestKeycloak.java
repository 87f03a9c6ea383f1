package io.leadledger.testservers;

import io.leadledger.quickstart.folder.Checkout;
import io.leadledger.quickstart.keycloak.KeycloakPlan;
import io.leadledger.quickstart.keycloak.KeycloakServer;
import io.leadledger.quickstart.postgres.PostgresAddress;
import io.leadledger.quickstart.process.Port;
import io.leadledger.quickstart.secret.RandomSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A real Keycloak with the realms of a deployment, on the PostgreSQL of the tests; the one of the quickstart, wherever
 * the other servers come from. The first start in a module unpacks and builds it below {@code target}.
 */
public final class TestKeycloak {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");

    private final KeycloakServer server;
    private final Map<String, String> values;
    private final int gatewayPort;

    private TestKeycloak(KeycloakServer server, Map<String, String> values, int gatewayPort) {
        this.server = server;
        this.values = values;
        this.gatewayPort = gatewayPort;
    }

    static TestKeycloak start(PostgresAddress postgres) {
        var checkout = Checkout.path();
        var realms = checkout.resolve("deploy/keycloak");
        var gatewayPort = Port.free();
        var values = values(realms, "http://localhost:" + gatewayPort);
        var server = KeycloakServer.start(new KeycloakPlan(
                Path.of("target", "test-keycloak"),
                checkout.resolve("quickstart/target/keycloak/keycloak.zip"),
                realms,
                Path.of("target", "test-keycloak.log"),
                new KeycloakPlan.Ports(Port.free(), Port.free()),
                database(postgres),
                RandomSecret.password(),
                values));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::kill));
        return new TestKeycloak(server, values, gatewayPort);
    }

    /** The address for browsers and services. */
    public URI url() {
        return server.url();
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return server.issuer(realm);
    }

    /** Where a realm's public keys are. */
    public URI keySet(String realm) {
        return URI.create(server.issuer(realm) + "/protocol/openid-connect/certs");
    }

    /** The value of a variable of the realm files, such as {@code PORTAL_CLIENT_SECRET} or {@code OPERATOR_PASSWORD}. */
    public String value(String variable) {
        return Objects.requireNonNull(values.get(variable), variable);
    }

    /** The port on which a gateway under test has to listen: redirect addresses and back-channel logouts name it. */
    public int gatewayPort() {
        return gatewayPort;
    }

    private static Map<String, String> values(Path realms, String gateway) {
        var values = new TreeMap<String, String>();
        try (var files = Files.list(realms)) {
            for (var file : files.filter(path -> path.toString().endsWith("-realm.json"))
                    .toList()) {
                VARIABLE.matcher(Files.readString(file))
                        .results()
                        .forEach(variable -> values.put(variable.group(1), RandomSecret.personsPassword()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        values.put("GATEWAY_URL", gateway);
        values.put("GATEWAY_INTERNAL_URL", gateway);
        return values;
    }

    private static KeycloakPlan.Database database(PostgresAddress postgres) {
        var password = RandomSecret.password();
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role keycloak login password '" + password + "'");
            statement.execute("create database keycloak owner keycloak");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new KeycloakPlan.Database(postgres.url("keycloak"), "keycloak", password);
    }
}
