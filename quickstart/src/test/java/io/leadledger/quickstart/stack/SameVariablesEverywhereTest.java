package io.leadledger.quickstart.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.deployment.ComposeFile;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.servers.port.Ports;
import io.leadledger.servers.secret.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quickstart and the containers tell the programs the same things. */
class SameVariablesEverywhereTest {

    /** The quickstart's services find them in the environment that {@code ./leadledger start} was called in. */
    private static final Set<String> CHOSEN_BY_WHO_STARTS_IT = Set.of("LEADLEDGER_VIES_ENABLED", "LEADLEDGER_VIES_URL");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void a_container_is_told_the_variables_that_the_quickstart_tells_its_service(ServiceName service)
            throws IOException {
        var addresses = new Addresses(Ports.from(Map.of()));
        var quickstart = new ServiceEnvironment(addresses, new StackSecrets(Secrets.in(home))).of(service);

        var container = ComposeFile.ofCheckout().environment(service.module());

        assertThat(container.keys().filter(key -> !CHOSEN_BY_WHO_STARTS_IT.contains(key)))
                .containsExactlyInAnyOrderElementsOf(quickstart.keySet());
        assertThat(container.text("SPRING_DATASOURCE_USERNAME"))
                .isEqualTo(quickstart.get("SPRING_DATASOURCE_USERNAME"));
        assertThat(container.text("SPRING_DATASOURCE_URL")).endsWith("/" + service.database());
        assertThat(container.text("SPRING_FLYWAY_USER")).isEqualTo(quickstart.get("SPRING_FLYWAY_USER"));
    }

    @Test
    void keycloak_is_told_every_value_of_the_realm_files() throws IOException {
        var values = new StackSecrets(Secrets.in(home)).realmValues().keySet();

        var keycloak = ComposeFile.ofCheckout().environment("keycloak");

        assertThat(keycloak.keys()).containsAll(values).contains("GATEWAY_URL", "GATEWAY_INTERNAL_URL");
    }

    @Test
    void postgres_is_told_every_password_of_the_database_files() throws IOException {
        var wanted = new StackSecrets(Secrets.in(home))
                .databaseVariables().keySet().stream()
                        .map(name -> name.equals("keycloak_password") ? "keycloak_database_password" : name)
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());

        var postgres = ComposeFile.ofCheckout().environment("postgres");

        assertThat(postgres.keys()).containsAll(wanted);
    }
}
