package io.leadledger.portal.readmodel.lead;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.portal.personaldata.DataKeys;
import io.leadledger.portal.personaldata.OpenedKeys;
import io.leadledger.portal.readmodel.directory.Entities;
import io.leadledger.portal.readmodel.directory.LeadFields;
import io.leadledger.portal.readmodel.generation.ReadModelPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads deliveries, their prices and their cancellations. All keys of a batch are asked for at once (D-30). */
@Component
class LeadPart implements ReadModelPart {

    private final LeadTable table;
    private final Entities entities;
    private final DataKeys dataKeys;

    LeadPart(LeadTable table, Entities entities, DataKeys dataKeys) {
        this.table = table;
        this.entities = entities;
        this.dataKeys = dataKeys;
    }

    @Override
    public String name() {
        return "leads";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELIVERY);
    }

    /** Rows written before their entity is known would have to be written anew. */
    @Override
    public Set<String> after() {
        return Set.of("directory");
    }

    @Override
    public boolean lacksAnything(List<ReceivedEvent> events) {
        Set<UUID> named = events.stream()
                .map(received -> received.event().data())
                .filter(DeliverySucceeded.class::isInstance)
                .map(fact ->
                        UUID.fromString(((DeliverySucceeded) fact).entityId().value()))
                .collect(Collectors.toSet());
        return !named.isEmpty() && !entities.readHere(named).keySet().containsAll(named);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Map<String, DeliverySucceeded> delivered = new LinkedHashMap<>();
        List<TransactionRecorded> recorded = new ArrayList<>();
        List<TransactionCancelled> cancelled = new ArrayList<>();
        for (ReceivedEvent received : events) {
            switch (received.event().data()) {
                case DeliverySucceeded fact -> delivered.putIfAbsent(fact.subject(), fact);
                case TransactionRecorded fact -> recorded.add(fact);
                case TransactionCancelled fact -> cancelled.add(fact);
                default -> {}
            }
        }
        table.price(recorded);
        table.noteCancelled(cancelled);
        table.add(opened(delivered.values()));
        table.cancel(cancelled);
    }

    private List<ReceivedLead> opened(Collection<DeliverySucceeded> delivered) {
        if (delivered.isEmpty()) {
            return List.of();
        }
        Map<UUID, LeadFields> definitions = definitions(delivered);
        Set<String> keyIds = delivered.stream()
                .flatMap(one -> ReceivedLead.keysFor(one, definitionOf(one, definitions)))
                .collect(Collectors.toSet());
        OpenedKeys keys = keyIds.isEmpty() ? new OpenedKeys(Map.of()) : dataKeys.open(keyIds);
        return delivered.stream()
                .map(one -> ReceivedLead.of(one, definitionOf(one, definitions), keys))
                .toList();
    }

    private Map<UUID, LeadFields> definitions(Collection<DeliverySucceeded> delivered) {
        Set<UUID> ids = delivered.stream()
                .map(one -> UUID.fromString(one.entityId().value()))
                .collect(Collectors.toSet());
        Map<UUID, LeadFields> definitions = entities.readHere(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entity -> entity.getValue().leadFields()));
        ids.forEach(id -> definitions.putIfAbsent(id, LeadFields.UNKNOWN));
        table.noteDefinitions(definitions);
        return definitions;
    }

    private static LeadFields definitionOf(DeliverySucceeded delivery, Map<UUID, LeadFields> definitions) {
        return definitions.getOrDefault(UUID.fromString(delivery.entityId().value()), LeadFields.UNKNOWN);
    }
}
