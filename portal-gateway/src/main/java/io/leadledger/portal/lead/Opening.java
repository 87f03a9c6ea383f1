package io.leadledger.portal.lead;

import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.personaldata.DataKeys;
import io.leadledger.portal.personaldata.OpenedKeys;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fetches the keys that showing leads takes: all at once, and only where something encrypted is shown. */
@Component
class Opening {

    private final DataKeys dataKeys;

    Opening(DataKeys dataKeys) {
        this.dataKeys = dataKeys;
    }

    /** For showing all their fields. */
    LeadValues everything(Collection<LeadRow> leads, Surroundings around) {
        return values(leads.stream().flatMap(LeadRow::keyIds), around);
    }

    /** For showing their names only. */
    LeadValues names(Collection<LeadRow> leads, Surroundings around) {
        return values(
                leads.stream()
                        .filter(lead -> lead.name() == null)
                        .flatMap(lead -> around.fieldsOf(lead.entityId()).displayNames().stream()
                                .flatMap(
                                        field -> Stream.ofNullable(lead.sealed().get(field))))
                        .map(EncryptedValue::keyId),
                around);
    }

    private LeadValues values(Stream<String> keyIds, Surroundings around) {
        Set<String> wanted = keyIds.collect(Collectors.toSet());
        OpenedKeys keys = wanted.isEmpty() ? new OpenedKeys(Map.of()) : dataKeys.open(wanted);
        return new LeadValues(keys, around.words());
    }
}
