package io.leadledger.partner.leadfield;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.id.EntityId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Follows the delivery topic for the names of fields; the values, which are sealed, do not matter. */
@Component
class UsedLeadFieldsProjection implements Projection {

    private record Used(EntityId entityId, String field) {}

    private final JdbcTemplate jdbc;

    UsedLeadFieldsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "used-lead-fields";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELIVERY);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        List<Used> used = events.stream()
                .map(received -> received.event().data())
                .filter(DeliverySucceeded.class::isInstance)
                .map(DeliverySucceeded.class::cast)
                .flatMap(delivered ->
                        delivered.fields().keySet().stream().map(field -> new Used(delivered.entityId(), field)))
                .distinct()
                .toList();
        ColumnBatch.of(used)
                .column("text", Used::entityId)
                .column("text", Used::field)
                .update(jdbc, """
                insert into used_lead_field (entity_id, field)
                select * from unnest(?, ?) as used (entity_id, field) order by 1, 2
                on conflict do nothing
                """);
    }
}
