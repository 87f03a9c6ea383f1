package io.leadledger.delivery.recording;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.delivery.intake.DeliveryContent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.LeadId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which delivery ids of an entity are taken, and by what (D-06). */
@Component
class DeliveryTable {

    private static final String INSERT = """
            insert into delivery (entity_id, delivery_id, assignment_id, lead_id, delivered_at, test)
            select ?::uuid, * from unnest(?::text[], ?::uuid[], ?::text[], ?::timestamptz[], ?::boolean[])
            on conflict on constraint a_delivery_id_is_used_once_in_its_entity do nothing
            returning delivery_id
            """;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    DeliveryTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** The contents of those ids that are taken. */
    Map<DeliveryId, DeliveryContent> contents(EntityId entityId, Collection<DeliveryId> deliveryIds) {
        Map<DeliveryId, DeliveryContent> contents = new HashMap<>();
        client.sql("""
                        select delivery_id, assignment_id, lead_id, delivered_at, test from delivery
                        where entity_id = ?::uuid and delivery_id = any (?)
                        """).param(entityId.value()).param(Id.texts(deliveryIds)).query(row -> {
            contents.put(
                    new DeliveryId(row.getString("delivery_id")),
                    new DeliveryContent(
                            new AssignmentId(row.getString("assignment_id")),
                            new LeadId(row.getString("lead_id")),
                            row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("test")));
        });
        return contents;
    }

    /**
     * Takes ids, and answers which were free. Where another transaction is just taking one it waits for its end; all
     * take them in the same order, so none waits for ever.
     */
    Set<DeliveryId> take(EntityId entityId, List<AcceptedDelivery> deliveries) {
        List<AcceptedDelivery> sorted = deliveries.stream()
                .sorted(Comparator.comparing(delivery -> delivery.deliveryId().value()))
                .toList();
        return new HashSet<>(ColumnBatch.of(sorted)
                .value(entityId)
                .column("text", AcceptedDelivery::deliveryId)
                .column("uuid", delivery -> delivery.content().assignmentId())
                .column("text", delivery -> delivery.content().leadId())
                .column(
                        "timestamptz",
                        delivery -> delivery.content().deliveredAt().toString())
                .column("boolean", delivery -> delivery.content().test())
                .query(jdbc, INSERT, (row, n) -> new DeliveryId(row.getString("delivery_id"))));
    }
}
