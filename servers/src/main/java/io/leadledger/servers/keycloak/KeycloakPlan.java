package io.leadledger.servers.keycloak;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and how a Keycloak runs.
 *
 * @param folder the unpacked distribution lies below
 * @param distribution the zip of the distribution
 * @param realms folder with the realm files that are imported on the first start, and with {@code themes}
 * @param log file for its log
 * @param ports where it listens, on the loopback address
 * @param database where it keeps everything
 * @param adminPassword of the first administrator, {@code admin}; used on the first start
 * @param realmValues values of the {@code ${…}} in the realm files; used on the first start
 */
public record KeycloakPlan(
        Path folder,
        Path distribution,
        Path realms,
        Path log,
        Ports ports,
        Database database,
        String adminPassword,
        Map<String, String> realmValues) {

    /** The port for browsers and services, and the one for {@code /health}. */
    public record Ports(int http, int management) {}

    /** JDBC address and login of the database. */
    public record Database(String url, String user, String password) {}
}
