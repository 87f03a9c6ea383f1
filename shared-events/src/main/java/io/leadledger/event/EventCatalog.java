package io.leadledger.event;

import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.DeliveryEvent;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.TransactionEvent;
import io.leadledger.event.invoice.BillingRunEvent;
import io.leadledger.event.invoice.CreditNoteEvent;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PortalAccessEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every published event type with its name and topic, read off the sealed interfaces. */
public final class EventCatalog {

    /** One published event type: {@code io.leadledger.invoice.InvoiceFinalized.v1} on a topic. */
    public record EventType(String name, Topic topic, Class<? extends PublishedEvent> recordClass) {}

    private static final Map<Topic, List<Class<? extends PublishedEvent>>> FAMILIES = Map.of(
            Topic.PARTNER, List.of(EntityEvent.class, PartnerEvent.class, PortalAccessEvent.class),
            Topic.DELIVERY,
                    List.of(ProfileEvent.class, AssignmentEvent.class, DeliveryEvent.class, TransactionEvent.class),
            Topic.INVOICE, List.of(BillingRunEvent.class, InvoiceEvent.class, CreditNoteEvent.class));

    private static final Map<String, EventType> BY_NAME = new TreeMap<>(FAMILIES.entrySet().stream()
            .flatMap(family -> family.getValue().stream()
                    .flatMap(events -> Arrays.stream(events.getPermittedSubclasses()))
                    .map(type -> eventType(type, family.getKey())))
            .collect(Collectors.toMap(EventType::name, Function.identity())));

    private static final Map<Class<?>, EventType> BY_CLASS =
            BY_NAME.values().stream().collect(Collectors.toMap(EventType::recordClass, Function.identity()));

    private EventCatalog() {}

    /** All event types, in the order of their names. */
    public static Collection<EventType> all() {
        return BY_NAME.values();
    }

    /** The type with that {@code ce_type}; empty for one this build does not know, which a reader skips. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of an event; throws {@link IllegalArgumentException} for a class that is not published. */
    public static EventType of(PublishedEvent event) {
        EventType type = BY_CLASS.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("not a published event: " + event.getClass());
        }
        return type;
    }

    private static EventType eventType(Class<?> type, Topic topic) {
        String name = "io.leadledger." + topic.service() + "." + type.getSimpleName() + ".v1";
        return new EventType(name, topic, type.asSubclass(PublishedEvent.class));
    }
}
