package io.leadledger.delivery.recording;

import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharactersThatLookTheSameTest extends RealServers {

    @Test
    void a_delivery_is_billed_once_whichever_way_its_id_is_written() {
        Setup alpha = given.assignmentAt("25.00");
        Map<String, Object> again = delivery(alpha, "m\u00e4rz\u00a01", Map.of("leadId", "lead \u200b1"));
        again.put("assignment", "\ufeff" + alpha.assignment() + "\u200b");

        assertThat(outcomes(alpha, delivery(alpha, "ma\u0308rz 1", Map.of("leadId", "lead 1"))))
                .containsExactly("recorded");
        assertThat(outcomes(alpha, again)).containsExactly("duplicate");
        assertThat(outcomes(alpha, delivery(alpha, "d-2", Map.of("leadId", "\u200b"))))
                .containsExactly("rejected");

        String transaction = "/transactions/" + alpha.transactionId("m\u00e4rz 1");
        api.post(
                transaction + "/cancellation",
                Map.of("cause", "OPERATOR_REFUND", "reason", "no\u00a0an\u200bswer \u202ebefore"));
        assertThat(api.get(transaction).body().get("leadId").asString()).isEqualTo("lead 1");
        assertThat(api.get(transaction).body().get("cancellation").get("reason").asString())
                .isEqualTo("no answer before");
    }

    private List<String> outcomes(Setup alpha, Map<String, Object> row) {
        Answer answer = api.post("/deliveries", Map.of("entityId", alpha.entityId(), "deliveries", List.of(row)));
        return answer.body().get("results").findValuesAsString("outcome");
    }
}
