package io.leadledger.delivery.transaction;

import static io.leadledger.delivery.testing.Given.deliveries;
import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("R-033")
class RecordingDeliveriesTest extends RealServers {

    @Test
    @Tag("R-031")
    void each_delivery_is_recorded_once_at_its_price_however_often_it_is_reported() {
        Setup alpha = given.assignmentAt("25.00");
        List<Map<String, Object>> rows = deliveries(alpha, "d-", 40);

        Answer first = bulk(alpha, rows);
        Answer again = bulk(alpha, rows);

        assertThat(first.status()).isEqualTo(200);
        assertThat(counts(first)).isEqualTo("40 recorded, 0 duplicates, 0 rejected");
        assertThat(counts(again)).isEqualTo("0 recorded, 40 duplicates, 0 rejected");
        JsonNode row = again.body().get("results").get(0);
        assertThat(row.get("transactionId").asString()).isEqualTo(EventIds.transaction(alpha.entityId(), "d-1"));
        assertThat(row.get("eventIds").size()).isZero();
        assertThat(prices(alpha)).containsOnly("2500 EUR BASE").hasSize(40);
    }

    private Answer bulk(Setup setup, List<Map<String, Object>> rows) {
        return api.post("/deliveries", Map.of("entityId", setup.entityId(), "deliveries", rows));
    }

    private static String counts(Answer answer) {
        return "%s recorded, %s duplicates, %s rejected"
                .formatted(
                        answer.body().get("recorded"),
                        answer.body().get("duplicates"),
                        answer.body().get("rejected"));
    }

    private List<String> prices(Setup setup) {
        return jdbc.sql(
                        """
                        select price_minor || ' ' || price_currency || ' ' || price_kind from transaction
                        where assignment_id = ?::uuid order by position
                        """)
                .param(setup.assignmentId())
                .query(String.class)
                .list();
    }
}
