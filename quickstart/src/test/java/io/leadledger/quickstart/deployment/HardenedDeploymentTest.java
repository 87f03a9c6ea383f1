package io.leadledger.quickstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardenedDeploymentTest {
    @Test
    void the_compose_file_keeps_every_rule_for_all_seven_containers() throws IOException {
        var file = ComposeFile.ofCheckout();

        assertThat(file.services())
                .containsOnlyKeys(
                        "postgres",
                        "kafka",
                        "keycloak",
                        "partner-service",
                        "delivery-service",
                        "invoice-service",
                        "portal-gateway");
        assertThat(DeploymentRules.complaints(file)).isEmpty();
    }

    @Test
    void keycloak_has_the_theme_that_the_realms_name_and_may_not_change_it() throws IOException {
        var theme = "./deploy/keycloak/themes/leadledger";

        assertThat(ComposeFile.ofCheckout().services().get("keycloak").list("volumes"))
                .contains(theme + ":/opt/keycloak/themes/leadledger:ro");
        assertThat(Checkout.path().resolve(theme).resolve("login/theme.properties"))
                .isRegularFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cap_drop: [ALL]                | cap_drop: [NET_RAW]      | partner-service: expected cap_drop: [ALL]
            no-new-privileges:true         | seccomp:unconfined       | kafka: expected no-new-privileges:true
            restart: unless-stopped        | privileged: true         | keycloak: expected no privileged container
            user: "10001:10001"            | user: "0:0"              | portal-gateway: expected a user that is not root, by number
            user: "10001:10001"            | user: root               | invoice-service: expected a user that is not root, by number
            user: "10001:10001"            | cap_add: [SYS_ADMIN]     | invoice-service: expected no capability
            user: "10001:10001"            | volumes: [/:/host]       | delivery-service: expected no volume
            read_only: true                | init: true               | partner-service: expected read_only: true
            /tmp:size=128m,                | /tmp:                    | partner-service: expected a bounded /tmp
            mem_limit: 1g                  | scale: 1                 | postgres: expected a mem_limit
            pids_limit: 512                | scale: 1                 | kafka: expected a pids_limit
            healthcheck:                   | unchecked:               | kafka: expected a health check
            postgres:18                    | postgres:latest          | postgres: expected an image with a version
            apache/kafka:4.2.1             | apache/kafka             | kafka: expected an image with a version
            networks: [kafka]              | network_mode: host       | kafka: expected networks of its own
            networks: [kafka]              | ports: [127.0.0.1:1:1]   | kafka: expected no published port
            networks: [kafka]              | networks: [kafka, edge]  | kafka: expected to stay off the network that reaches the world
            networks: [kafka]              | networks: [kafka, mail]  | kafka: expected to stay off the network that reaches the world
            127.0.0.1:8080:8080            | 8080:8080                | portal-gateway: expected ports on 127.0.0.1 only
            127.0.0.1:8081:8080            | 0.0.0.0:8081:8080        | keycloak: expected ports on 127.0.0.1 only
            service_healthy                | service_started          | partner-service: expected to start after healthy servers only
            database: {internal: true}     | database: {}             | database: expected a network without a way out
            ${PORTAL_CLIENT_SECRET:?run deploy/make-env first} | changeit                          | keycloak: expected PORTAL_CLIENT_SECRET to be ${…:?run deploy/make-env first}
            ${DELIVERY_MASTER_KEY:?run deploy/make-env first}  | ${DELIVERY_MASTER_KEY:-changeit}  | delivery-service: expected LEADLEDGER_MASTERKEY to be ${…:?run deploy/make-env first}
            ${VIES_ENABLED:-false}                             | ${VIES_ENABLED:-true}             | VIES_ENABLED: expected to read ${VIES_ENABLED:-false
            jdbc:postgresql://postgres:5432/keycloak           | jdbc:postgresql://${KEY}          | KEY: expected to read ${KEY:?run deploy/make-env first
            """)
    void a_file_that_breaks_a_rule_is_found_out(String kept, String broken, String complaint) throws IOException {
        var text = ComposeFile.ofCheckout().text();

        assertThat(text).contains(kept);
        assertThat(DeploymentRules.complaints(ComposeFile.of(text.replace(kept, broken))))
                .contains(complaint);
    }

    @Test
    void the_image_is_pinned_not_root_and_the_build_sees_jars_only() throws IOException {
        assertThat(lines("Dockerfile"))
                .filteredOn(line -> line.startsWith("FROM"))
                .isNotEmpty()
                .allMatch(line -> line.matches("FROM eclipse-temurin:25-jre( AS [a-z]+)?"));
        assertThat(lines("Dockerfile"))
                .contains("USER 10001:10001")
                .anyMatch(line -> line.contains("user.timezone=UTC"));
        assertThat(lines(".dockerignore"))
                .filteredOn(line -> !line.startsWith("#"))
                .startsWith("**")
                .allMatch(line -> line.equals("**") || line.matches("!([a-z-]+)/target/\\1-[0-9.]+\\.jar"));
        assertThat(lines(".gitignore")).contains(".env");
    }

    @Test
    void servers_are_of_the_versions_the_quickstart_runs() throws IOException {
        var services = ComposeFile.ofCheckout().services();

        var kafka = services.get("kafka").text("image");
        var keycloak = services.get("keycloak").text("image");

        assertThat(kafka).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
        assertThat(lines("pom.xml"))
                .anyMatch(
                        line -> keycloak.equals("quay.io/keycloak/keycloak:" + line.replaceAll("\\s*</?[a-z.]+>", "")));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Checkout.path().resolve(file));
    }
}
