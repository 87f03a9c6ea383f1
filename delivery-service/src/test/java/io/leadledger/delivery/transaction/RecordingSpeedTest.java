package io.leadledger.delivery.transaction;

import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many deliveries a second are recorded over HTTP; told, not demanded, for machines differ. */
class RecordingSpeedTest extends RealServers {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingSpeedTest.class);
    private static final int ROUNDS = 15;

    @Test
    void deliveries_are_recorded_in_bulk_and_none_is_missing() {
        Setup alpha = given.assignmentAt("25.00");

        long small = medianPerSecond(alpha, 500);
        long large = medianPerSecond(alpha, 5_000);

        LOG.info("recorded in bulk of500PerSecond={} of5000PerSecond={}", small, large);
        long recorded = jdbc.sql("select count(*) from transaction where assignment_id = ?::uuid")
                .param(alpha.assignmentId())
                .query(Long.class)
                .single();
        assertThat(recorded).isEqualTo(ROUNDS * 5_500L);
    }

    private long medianPerSecond(Setup setup, int size) {
        List<Long> perSecond = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<String, Object>> rows = rows(setup, size + "-" + round + "-", size);
            long begin = System.nanoTime();
            Answer answer = api.post("/deliveries", Map.of("entityId", setup.entityId(), "deliveries", rows));
            perSecond.add(size * 1_000_000_000L / (System.nanoTime() - begin));
            LOG.info("round size={} perSecond={}", size, perSecond.getLast());
            assertThat(answer.body().get("recorded").asInt()).isEqualTo(size);
        }
        Collections.sort(perSecond);
        return perSecond.get(ROUNDS / 2);
    }

    private static List<Map<String, Object>> rows(Setup setup, String prefix, int size) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, String> fields =
                    Map.of("email", prefix + i + "@example.org", "phone", "030 1234" + i, "rooms", "3");
            rows.add(delivery(setup, prefix + i, Map.of("fields", fields)));
        }
        return rows;
    }
}
