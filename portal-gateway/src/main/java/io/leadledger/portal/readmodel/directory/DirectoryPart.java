package io.leadledger.portal.readmodel.directory;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.portal.readmodel.generation.ReadModelPart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps names, time zones and lead fields. */
@Component
class DirectoryPart implements ReadModelPart {

    static final String NAME = "directory";

    private final JdbcClient jdbc;

    DirectoryPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent received : events) {
            CloudEvent<?> event = received.event();
            switch (event.data()) {
                case EntityDefined fact -> define(fact, event.sequence());
                case SellerProfileChanged fact -> sell(fact, event.sequence());
                case PartnerRegistered fact ->
                    name(fact.partnerId().value(), fact.displayName(), null, null, event.sequence());
                case PartnerDetailsChanged fact ->
                    name(
                            fact.partnerId().value(),
                            fact.details().displayName(),
                            fact.details().timeZone(),
                            fact.details().language(),
                            event.sequence());
                default -> {}
            }
        }
    }

    /** The definition rises only when rows would be written otherwise now: a name alone is no reason. */
    private void define(EntityDefined fact, long sequence) {
        Optional<LeadFields> known = jdbc.sql("select lead_fields, definition from entity where entity_id = ?::uuid")
                .param(fact.entityId().value())
                .query((row, n) -> LeadFields.read(row.getString(1), row.getLong(2)))
                .optional();
        LeadFields next = new LeadFields(fact.leadFields(), sequence);
        long definition =
                known.filter(next::readsLike).map(LeadFields::definition).orElse(sequence);
        jdbc.sql("""
                        insert into entity as known (entity_id, time_zone, lead_fields, definition, sequence)
                        values (?::uuid, ?, ?::jsonb, ?, ?)
                        on conflict (entity_id) do update
                        set time_zone = excluded.time_zone, lead_fields = excluded.lead_fields,
                            definition = excluded.definition, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .params(fact.entityId().value(), fact.timeZone().getId(), next.json(), definition, sequence)
                .update();
    }

    private void sell(SellerProfileChanged fact, long sequence) {
        jdbc.sql("""
                        insert into seller as known (entity_id, legal_name, sequence) values (?::uuid, ?, ?)
                        on conflict (entity_id) do update
                        set legal_name = excluded.legal_name, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .params(
                        fact.entityId().value(),
                        Objects.requireNonNullElse(fact.seller().legalName(), ""),
                        sequence)
                .update();
    }

    private void name(
            String partnerId, String displayName, @Nullable String timeZone, @Nullable String language, long sequence) {
        jdbc.sql("""
                        insert into partner_profile as known (partner_id, display_name, time_zone, language, sequence)
                        values (?::uuid, ?, ?, ?, ?)
                        on conflict (partner_id) do update
                        set display_name = excluded.display_name, time_zone = excluded.time_zone,
                            language = excluded.language, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .param(1, partnerId)
                .param(2, displayName)
                .param(3, timeZone)
                .param(4, language)
                .param(5, sequence)
                .update();
    }
}
