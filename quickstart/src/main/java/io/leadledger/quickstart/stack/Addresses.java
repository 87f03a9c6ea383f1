package io.leadledger.quickstart.stack;

import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Ports;
import java.net.URI;

/** Where everything is reached. Browsers use {@code localhost}, programs {@code 127.0.0.1}. */
public record Addresses(Ports ports) {

    /** The operator console. */
    public URI console() {
        return forBrowsers(Listener.GATEWAY).resolve("/");
    }

    /** The partner portal. */
    public URI portal() {
        return forBrowsers(Listener.GATEWAY).resolve("/partner");
    }

    /** The gateway as browsers see it. */
    public URI gateway() {
        return forBrowsers(Listener.GATEWAY);
    }

    /** Keycloak as browsers see it; tokens name it as issuer. */
    public URI keycloak() {
        return forBrowsers(Listener.KEYCLOAK);
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return keycloak().resolve("/realms/" + realm);
    }

    /** Where a realm's public keys are fetched by the services. */
    public URI keySet(String realm) {
        return forPrograms(Listener.KEYCLOAK).resolve("/realms/%s/protocol/openid-connect/certs".formatted(realm));
    }

    /** Kafka's bootstrap servers. */
    public String kafka() {
        return "127.0.0.1:" + ports.of(Listener.KAFKA);
    }

    /** The JDBC address of a database. */
    public String database(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Listener.POSTGRES), name);
    }

    /** The address of a listener for programs on this machine. */
    public URI forPrograms(Listener listener) {
        return URI.create("http://127.0.0.1:" + ports.of(listener));
    }

    private URI forBrowsers(Listener listener) {
        return URI.create("http://localhost:" + ports.of(listener));
    }
}
