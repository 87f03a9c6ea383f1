package io.leadledger.partner.leadfield;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the delivery topic for the names of fields; the values, which are sealed, do not matter. */
@Component
class UsedLeadFieldsProjection implements Projection {

    private record Used(String entityId, String field) {}

    private final JdbcClient jdbc;

    UsedLeadFieldsProjection(JdbcClient jdbc) {
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
        Set<Used> used = new HashSet<>();
        for (ReceivedEvent received : events) {
            if (received.event().data() instanceof DeliverySucceeded delivered) {
                delivered
                        .fields()
                        .keySet()
                        .forEach(field -> used.add(new Used(delivered.entityId().value(), field)));
            }
        }
        if (!used.isEmpty()) {
            jdbc.sql("""
                            insert into used_lead_field (entity_id, field)
                            select * from unnest(?::text[], ?::text[]) as used (entity_id, field) order by 1, 2
                            on conflict do nothing
                            """)
                    .param(used.stream().map(Used::entityId).toArray(String[]::new))
                    .param(used.stream().map(Used::field).toArray(String[]::new))
                    .update();
        }
    }
}
