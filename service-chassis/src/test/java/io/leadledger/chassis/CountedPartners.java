package io.leadledger.chassis;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A view that is not idempotent on purpose: it shows whether an event had its effect once. */
@Component
class CountedPartners implements Projection {

    private final JdbcClient jdbc;

    CountedPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "counted-partners";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> batch) {
        for (ReceivedEvent received : batch) {
            if (received.event().data() instanceof PartnerActivated activated) {
                jdbc.sql("""
                                insert into projected_count as c (partner_id, times) values (?, 1)
                                on conflict (partner_id) do update set times = c.times + 1
                                """).param(activated.partnerId().value()).update();
            }
        }
    }

    /** How often each partner of that prefix was counted. */
    List<Integer> times(String prefix) {
        return jdbc.sql("select times from projected_count where partner_id like ? || '%'")
                .param(prefix)
                .query(Integer.class)
                .list();
    }
}
