package io.leadledger.portal.readmodel.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@Tag("R-102")
class RebuildCommandTest {

    @Test
    void an_operator_on_the_machine_has_the_read_model_built_anew_by_one_command() {
        try (Gateway gateway = Gateway.start(Map.of(
                "management.server.port", "0",
                "management.server.address", "127.0.0.1",
                "management.endpoints.web.exposure.include", "health,readmodel"))) {
            URI management = URI.create(
                    "http://127.0.0.1:" + gateway.bean(Environment.class).getProperty("local.management.port"));
            long before = serving(gateway);

            HttpResponse<String> refused = gateway.browser().post("/actuator/readmodel", Map.of());
            HttpResponse<String> asked = new Browser(management).get("/actuator/readmodel");
            HttpResponse<String> answer =
                    new Browser(management).send("POST", management.resolve("/actuator/readmodel"), null);

            assertThat(refused.statusCode()).isIn(302, 403);
            assertThat(asked.body()).contains("\"state\":\"CURRENT\"").doesNotContain("BUILDING");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"building\":" + (before + 1) + "}");
            await().atMost(Duration.ofSeconds(60)).until(() -> serving(gateway) == before + 1);
        }
    }

    @Test
    void where_there_is_no_port_for_commands_there_is_no_command_and_a_start_can_ask_for_it() {
        try (Gateway gateway = Gateway.start(Map.of("leadledger.read-model.rebuild-on-start", "true"))) {
            assertThat(gateway.browser().get("/actuator/readmodel").statusCode())
                    .isNotEqualTo(200);
            await().atMost(Duration.ofSeconds(60)).until(() -> serving(gateway) == 2);
        }
    }

    private static long serving(Gateway gateway) {
        List<Long> numbers = gateway.jdbc()
                .sql("select generation from readmodel.generation where state = 'CURRENT'")
                .query(Long.class)
                .list();
        return numbers.getFirst();
    }
}
