package io.leadledger.delivery.directory;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.EventJson;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.id.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Follows the partner topic. The newest fact of each entity and partner wins, whatever comes twice or late. A partner
 * is active from its registration on until it is deactivated; all its changes are kept, with their times.
 */
@Component
class DirectoryProjection implements Projection {

    private record Seen<E>(CloudEvent<?> fact, E event) {
        long sequence() {
            return fact.sequence();
        }
    }

    private static final String ENTITIES = """
            insert into known_entity as known (entity_id, external_id, currency, time_zone, lead_fields, sequence)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::bigint[])
            on conflict (entity_id) do update
                set external_id = excluded.external_id, currency = excluded.currency,
                    time_zone = excluded.time_zone, lead_fields = excluded.lead_fields, sequence = excluded.sequence
                where known.sequence < excluded.sequence
            """;

    private static final String PARTNERS = """
            insert into partner_activity as known (partner_id, sequence, since, active)
            select distinct * from unnest(?::uuid[], ?::bigint[], ?::timestamptz[], ?::boolean[])
            on conflict (partner_id, sequence) do update set since = excluded.since
                where known.since < excluded.since
            """;

    private final JdbcTemplate jdbc;

    DirectoryProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Map<EntityId, Seen<EntityDefined>> entities = new TreeMap<>(Comparator.comparing(EntityId::value));
        List<Seen<PartnerEvent>> partners = new ArrayList<>();
        for (ReceivedEvent received : events) {
            CloudEvent<?> fact = received.event();
            switch (fact.data()) {
                case EntityDefined entity -> keepNewest(entities, entity.entityId(), new Seen<>(fact, entity));
                case PartnerRegistered partner -> partners.add(new Seen<>(fact, partner));
                case PartnerActivated partner -> partners.add(new Seen<>(fact, partner));
                case PartnerDeactivated partner -> partners.add(new Seen<>(fact, partner));
                default -> {}
            }
        }
        writeEntities(List.copyOf(entities.values()));
        writePartners(partners);
    }

    private static <E> void keepNewest(Map<EntityId, Seen<E>> newest, EntityId id, Seen<E> seen) {
        newest.merge(id, seen, (known, fresh) -> known.sequence() < fresh.sequence() ? fresh : known);
    }

    private void writeEntities(List<Seen<EntityDefined>> entities) {
        ColumnBatch.of(entities)
                .column("uuid", seen -> seen.event().entityId())
                .column("text", seen -> seen.event().externalId())
                .column("text", seen -> seen.event().currency())
                .column("text", seen -> seen.event().timeZone().getId())
                .column(
                        "jsonb",
                        seen -> EventJson.mapper()
                                .writeValueAsString(seen.event().leadFields()))
                .column("bigint", Seen::sequence)
                .update(jdbc, ENTITIES);
    }

    private void writePartners(List<Seen<PartnerEvent>> partners) {
        ColumnBatch.of(partners)
                .column("uuid", seen -> seen.event().partnerId())
                .column("bigint", Seen::sequence)
                .column("timestamptz", seen -> seen.fact().time().toString())
                .column("boolean", seen -> !(seen.event() instanceof PartnerDeactivated))
                .update(jdbc, PARTNERS);
    }
}
