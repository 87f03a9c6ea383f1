package io.leadledger.partner.assigned;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.id.Id;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the delivery topic: an assignment's entity and partner never change, so the first word of it is enough. */
@Component
class AssignedPartnersProjection implements Projection {

    private final JdbcClient jdbc;

    AssignedPartnersProjection(JdbcClient jdbc) {
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
        if (!assignments.isEmpty()) {
            jdbc.sql("""
                            insert into partner_in_entity (entity_id, partner_id)
                            select distinct * from unnest(?::text[], ?::text[]) as assigned (entity_id, partner_id)
                            order by 1, 2
                            on conflict do nothing
                            """)
                    .param(Id.texts(assignments.stream()
                            .map(AssignmentDefined::entityId)
                            .toList()))
                    .param(Id.texts(assignments.stream()
                            .map(AssignmentDefined::partnerId)
                            .toList()))
                    .update();
        }
    }
}
