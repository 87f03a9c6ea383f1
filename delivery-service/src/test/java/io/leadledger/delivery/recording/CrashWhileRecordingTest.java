package io.leadledger.delivery.recording;

import static io.leadledger.delivery.testing.Given.deliveries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Crash;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.delivery.testing.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CrashWhileRecordingTest extends RealServers {

    @Autowired
    Crash crash;

    @ParameterizedTest
    @ValueSource(strings = {"delivery.bulk.after-delivery-insert", "delivery.bulk.before-commit"})
    void before_the_commit_nothing_is_left_and_the_same_call_records_all(String point) {
        Setup alpha = given.assignmentAt("25.00");
        crash.at(point);

        assertThat(bulk(alpha).status()).isEqualTo(500);
        assertThat(rows(alpha)).containsExactly(0L, 0L, 0L, 0L);

        assertThat(bulk(alpha).body().get("recorded").asInt()).isEqualTo(20);
        assertThat(rows(alpha)).containsExactly(20L, 20L, 20L, 40L);
    }

    @Test
    void after_the_commit_the_same_call_answers_duplicates() {
        Setup alpha = given.assignmentAt("25.00");
        crash.at("delivery.bulk.after-commit");

        assertThat(bulk(alpha).status()).isEqualTo(500);

        assertThat(bulk(alpha).body().get("duplicates").asInt()).isEqualTo(20);
        assertThat(rows(alpha)).containsExactly(20L, 20L, 20L, 40L);
    }

    @Test
    void a_relay_that_crashes_begins_again_and_loses_nothing() {
        Setup alpha = given.assignmentAt("25.00");
        crash.at("delivery.relay.after-send-before-cursor");

        bulk(alpha);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Topics.about(alpha.partnerId()).stream()
                                .filter(record -> record.type().equals("TransactionRecorded"))
                                .map(Topics.Published::id)
                                .distinct()
                                .count()
                        == 20);
    }

    private Answer bulk(Setup setup) {
        return api.post("/deliveries", Map.of("entityId", setup.entityId(), "deliveries", deliveries(setup, "d-", 20)));
    }

    /** Deliveries, transactions, the last position, and facts of deliveries. */
    private List<Long> rows(Setup setup) {
        return List.of(
                count("select count(*) from delivery where assignment_id = ?::uuid", setup.assignmentId()),
                count("select count(*) from transaction where assignment_id = ?::uuid", setup.assignmentId()),
                count(
                        "select coalesce(sum(last), 0) from position_counter where assignment_id = ?::uuid",
                        setup.assignmentId()),
                count(
                        "select count(*) from event_log where body::jsonb ->> 'deliveryId' is not null"
                                + " and body::jsonb ->> 'assignmentId' = ?",
                        setup.assignmentId()));
    }

    private long count(String sql, String id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
