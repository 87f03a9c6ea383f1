package io.leadledger.portal.readmodel.lead;

import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.portal.personaldata.OpenedKeys;
import io.leadledger.portal.personaldata.SealedField;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delivered lead as the read model keeps it: values that may lie in the clear are opened, encrypted ones stay
 * as they came. The same event under the same definition gives the same row.
 *
 * @param name what lists call it; absent when it is encrypted, erased or was not sent
 * @param clear values by field
 * @param sealed encrypted values by field
 * @param erased the person's key is destroyed
 */
record ReceivedLead(
        DeliverySucceeded delivery,
        @Nullable String name,
        Map<String, String> clear,
        Map<String, EncryptedValue> sealed,
        boolean erased) {

    /** The keys that {@link #of} needs for a lead. */
    static Stream<String> keysFor(DeliverySucceeded delivery, LeadFields definition) {
        return delivery.fields().entrySet().stream()
                .filter(field -> definition.isClear(field.getKey()))
                .map(field -> field.getValue().keyId());
    }

    static ReceivedLead of(DeliverySucceeded delivery, LeadFields definition, OpenedKeys keys) {
        Map<String, String> clear = new TreeMap<>();
        Map<String, EncryptedValue> sealed = new TreeMap<>();
        boolean erased = false;
        for (Map.Entry<String, EncryptedValue> field : delivery.fields().entrySet()) {
            if (definition.isClear(field.getKey())) {
                Optional<String> value = keys.open(new SealedField(
                        delivery.entityId().value(),
                        delivery.dataSubjectId().value(),
                        field.getKey(),
                        field.getValue()));
                value.ifPresent(opened -> clear.put(field.getKey(), storable(opened)));
                erased |= value.isEmpty();
            } else {
                sealed.put(field.getKey(), field.getValue());
            }
        }
        return new ReceivedLead(delivery, nameOf(definition, clear), clear, sealed, erased);
    }

    private static @Nullable String nameOf(LeadFields definition, Map<String, String> clear) {
        String name = definition.displayNames().stream()
                .flatMap(field -> Optional.ofNullable(clear.get(field)).stream())
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    /** PostgreSQL keeps no NUL. */
    private static String storable(String value) {
        return value.replace("\u0000", "");
    }

    String clearJson() {
        return EventJson.mapper().writeValueAsString(clear);
    }

    String sealedJson() {
        return EventJson.mapper().writeValueAsString(sealed);
    }

    String nameKey() {
        return name == null ? "" : SearchKey.of(name);
    }

    String surnameKey() {
        return name == null ? "" : SearchKey.bySurname(name);
    }
}
