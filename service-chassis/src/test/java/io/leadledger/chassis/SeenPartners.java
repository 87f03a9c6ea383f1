package io.leadledger.chassis;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A view for tests: which partners were seen, and in how many batches. */
@Component
class SeenPartners implements Projection {

    final AtomicInteger events = new AtomicInteger();
    private final JdbcClient jdbc;

    SeenPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "seen-partners";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> batch) {
        for (ReceivedEvent received : batch) {
            if (received.event().data() instanceof PartnerRegistered registered) {
                jdbc.sql("insert into seen_partner (partner_id, external_id) values (?, ?) on conflict do nothing")
                        .params(registered.partnerId().value(), registered.externalId())
                        .update();
                events.incrementAndGet();
            }
        }
    }

    List<String> externalIds() {
        return jdbc.sql("select external_id from seen_partner order by external_id")
                .query(String.class)
                .list();
    }
}
