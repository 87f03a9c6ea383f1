package io.leadledger.portal.readmodel.directory;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.portal.readmodel.generation.ReadModelPart;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which logo each seller has, and every picture that one ever had: old documents show theirs. */
@Component
class LogoPart implements ReadModelPart {

    private final JdbcClient jdbc;

    LogoPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "logos";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent received : events) {
            if (received.event().data() instanceof SellerLogoChanged fact) {
                show(fact, received.event().sequence());
                if (fact.logo() != null) {
                    keep(fact.entityId().value(), fact.logo());
                }
            }
        }
    }

    private void show(SellerLogoChanged fact, long sequence) {
        jdbc.sql("""
                        insert into seller_logo as known (entity_id, sha256, sequence) values (?::uuid, ?, ?)
                        on conflict (entity_id) do update set sha256 = excluded.sha256, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .param(1, fact.entityId().value())
                .param(2, fact.logo() == null ? null : fact.logo().sha256())
                .param(3, sequence)
                .update();
    }

    private void keep(String entityId, SellerLogo logo) {
        jdbc.sql("insert into logo_picture (entity_id, sha256, png) values (?::uuid, ?, ?) on conflict do nothing")
                .params(entityId, logo.sha256(), Base64.getDecoder().decode(logo.png()))
                .update();
    }
}
