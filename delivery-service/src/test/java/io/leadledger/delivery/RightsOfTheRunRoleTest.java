package io.leadledger.delivery;

import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.testservers.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class RightsOfTheRunRoleTest extends RealServers {

    @BeforeEach
    void something_is_recorded_and_cancelled() {
        Setup alpha = given.assignmentAt("25.00");
        Map<String, Object> row = delivery(alpha, "d-1", Map.of("fields", Map.of("email", "a@b.example")));
        api.post("/deliveries", Map.of("entityId", alpha.entityId(), "delivery", row));
        api.post("/transactions/" + alpha.transactionId("d-1") + "/cancellation", Map.of("cause", "OPERATOR_REFUND"));
    }

    @ParameterizedTest
    @CsvSource({
        "event_log, body = ''",
        "delivery, lead_id = 'x'",
        "transaction, price_minor = 0",
        "cancellation, reason = 'x'",
    })
    void facts_can_be_read_and_added_but_not_changed_or_removed(String table, String change) {
        assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .isPositive();
        assertDenied("update " + table + " set " + change);
        assertDenied("delete from " + table);
        assertDenied("truncate " + table);
        assertDenied("drop table " + table);
        assertDenied("alter table " + table + " disable trigger all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_log", "delivery", "transaction", "cancellation"})
    void not_even_the_owner_changes_a_fact_by_mistake(
            String table,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password)
            throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + table)).hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("truncate " + table)).hasMessageContaining("append-only");
            assertThat(statement.execute("select count(*) from " + table)).isTrue();
        }
    }

    @Test
    void the_run_role_makes_no_tables() {
        assertDenied("create table mine (id int)");
        assertDenied("create schema mine");
        assertThat(jdbc.sql("update relay_cursor set id = id").update()).isNotNegative();
    }

    @Test
    void data_keys_can_be_read_and_added_but_not_changed_or_removed() throws SQLException {
        TestDatabase.Login login = KEYS.service();
        try (Connection keys = DriverManager.getConnection(KEYS.url(), login.user(), login.password());
                var statement = keys.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update data_key set created_at = now()"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from data_key"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThat(statement.execute("select count(*) from data_key")).isTrue();
        }
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .as(sql)
                .hasStackTraceContaining("ERROR: ")
                .satisfies(
                        e -> assertThat(e.getCause().getMessage()).containsAnyOf("permission denied", "must be owner"));
    }
}
