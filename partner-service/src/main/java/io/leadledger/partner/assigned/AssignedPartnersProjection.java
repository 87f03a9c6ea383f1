package io.leadledger.partner.assigned;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Follows the delivery topic: an assignment's entity and partner never change, so the first word of it is enough. */
@Component
class AssignedPartnersProjection implements Projection {

    private final JdbcTemplate jdbc;

    AssignedPartnersProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "assigned-partners";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELIVERY);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        List<AssignmentDefined> assignments = events.stream()
                .map(received -> received.event().data())
                .filter(AssignmentDefined.class::isInstance)
                .map(AssignmentDefined.class::cast)
                .toList();
        ColumnBatch.of(assignments)
                .column("text", AssignmentDefined::entityId)
                .column("text", AssignmentDefined::partnerId)
                .update(jdbc, """
                        insert into partner_in_entity (entity_id, partner_id)
                        select distinct * from unnest(?, ?) as assigned (entity_id, partner_id)
                        order by 1, 2
                        on conflict do nothing
                        """);
    }
}
