package io.leadledger.delivery.personaldata;

import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.delivery.testing.Topics;
import io.leadledger.event.EventIds;
import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.EncryptedValue;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Tag("R-035")
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalInClearTest extends RealServers {

    private static final String CANARY = "canary7431";

    @Test
    void a_lead_field_is_found_in_no_table_no_topic_and_no_log(
            CapturedOutput output,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password)
            throws SQLException {
        Setup alpha = given.assignmentAt("25.00");
        String leadId = "printable-" + EventIds.next();
        record(alpha, "d-1", leadId, Map.of("email", CANARY + "@example.org", "phone", "+49 7431 74317431"));
        record(alpha, "d-2", "bad", Map.of("email", CANARY, "rooms", CANARY));
        await().atMost(Duration.ofSeconds(20)).until(() -> onTopics().contains(leadId));

        String tables = dump(url, user, password);
        String keys = dump(KEYS.url(), KEYS.owner().user(), KEYS.owner().password());

        assertThat(tables).contains(leadId).doesNotContain(CANARY).doesNotContain("74317431");
        assertThat(keys).contains("entity_id").doesNotContain(CANARY).doesNotContain("74317431");
        assertThat(onTopics()).contains(leadId).doesNotContain(CANARY).doesNotContain("74317431");
        assertThat(output.getAll()).contains("deliveries recorded").doesNotContain(CANARY);
    }

    @Test
    void whoever_may_read_the_key_reads_the_value() {
        Setup alpha = given.assignmentAt("25.00");
        record(alpha, "d-1", "l-1", Map.of("email", "anna@example.org", "rooms", "3"));
        record(alpha, "d-2", "l-2", Map.of("email", "Anna@Example.org"));
        record(alpha, "d-3", "l-3", Map.of("email", "berta@example.org"));
        await().atMost(Duration.ofSeconds(20)).until(() -> succeeded(alpha).size() == 3);

        DeliverySucceeded first = succeeded(alpha).get(0);
        DeliverySucceeded second = succeeded(alpha).get(1);
        String keyId = first.fields().get("email").keyId();

        assertThat(first.dataSubjectId()).isEqualTo(second.dataSubjectId());
        assertThat(second.fields().get("email").keyId()).isEqualTo(keyId);
        assertThat(succeeded(alpha).get(2).fields().get("email").keyId()).isNotEqualTo(keyId);
        assertThat(open(first, "email")).isEqualTo("anna@example.org");
        assertThat(open(first, "rooms")).isEqualTo("3");
    }

    private String open(DeliverySucceeded delivery, String field) {
        EncryptedValue value = delivery.fields().get(field);
        Answer keys = api.send(
                "POST",
                "/data-keys",
                TokenIssuer.operators().bearer("data-keys:read"),
                null,
                Map.of("keyIds", List.of(value.keyId(), EventIds.next(), "nonsense")));
        assertThat(keys.body().get("keys").size()).isEqualTo(1);
        String key = keys.body().get("keys").get(0).get("key").asString();
        DataSubject subject = new DataSubject(delivery.entityId(), delivery.dataSubjectId());
        return new DataKey(value.keyId(), subject, Base64.getDecoder().decode(key)).decrypt(field, value);
    }

    private void record(Setup setup, String deliveryId, String leadId, Map<String, String> fields) {
        Map<String, Object> row = delivery(setup, deliveryId, Map.of("leadId", leadId, "fields", fields));
        api.post("/deliveries", Map.of("entityId", setup.entityId(), "delivery", row));
    }

    private static List<DeliverySucceeded> succeeded(Setup setup) {
        return Topics.about(setup.partnerId()).stream()
                .filter(record -> record.type().equals("DeliverySucceeded"))
                .map(record -> EventJson.mapper().readValue(record.body(), DeliverySucceeded.class))
                .toList();
    }

    private static String onTopics() {
        return Topics.all().toString();
    }

    /** Every row of every table, and the names of their columns. */
    private static String dump(String url, String user, String password) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            for (String table : strings(owner, "select tablename from pg_tables where schemaname = 'public'")) {
                strings(owner, "select row_to_json(t)::text from " + table + " t")
                        .forEach(dump::append);
            }
        }
        return dump.toString();
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
