package io.leadledger.testservers;

import io.leadledger.servers.keycloak.KeycloakPlan;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.Server;
import java.net.URI;
import java.nio.file.Path;

/**
 * A real Keycloak with the realms of a deployment and a PostgreSQL of its own; processes of this machine, wherever the other
 * servers come from.
 */
public final class TestKeycloak {
    private final Server<KeycloakPlan> server;
    private final ImportedRealms realms;
    private final int gatewayPort;

    private TestKeycloak(Server<KeycloakPlan> server, ImportedRealms realms, int gatewayPort) {
        this.server = server;
        this.realms = realms;
        this.gatewayPort = gatewayPort;
    }

    static TestKeycloak start() {
        var realms = ImportedRealms.ofCheckout(EmbeddedServers.programs());
        var gatewayPort = Port.free();
        var postgres = realms.copy(Path.of("target", "test-keycloak-data"), "http://localhost:" + gatewayPort);
        var server = realms.keycloak(
                Path.of("target", "test-keycloak"),
                Path.of("target", "test-keycloak.log"),
                postgres.plan().address());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.kill();
            postgres.kill();
        }));
        return new TestKeycloak(server, realms, gatewayPort);
    }

    /** The address for browsers and services. */
    public URI url() {
        return server.plan().url();
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return server.plan().issuer(realm);
    }

    /** Where a realm's public keys are. */
    public URI keySet(String realm) {
        return URI.create(server.plan().issuer(realm) + "/protocol/openid-connect/certs");
    }

    /** The value of a variable of the realm files, such as {@code PORTAL_CLIENT_SECRET} or {@code OPERATOR_PASSWORD}. */
    public String value(String variable) {
        return realms.value(variable);
    }

    /** The port on which a gateway under test has to listen: redirect addresses and back-channel logouts name it. */
    public int gatewayPort() {
        return gatewayPort;
    }
}
