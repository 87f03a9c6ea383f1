package io.leadledger.portal.partner.lead.query;

import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.personaldata.DataKeys;
import io.leadledger.portal.personaldata.OpenedKeys;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fetches the keys that showing leads takes: all at once, and only where something encrypted is shown. */
@Component
public class Opening {

    private final DataKeys dataKeys;

    Opening(DataKeys dataKeys) {
        this.dataKeys = dataKeys;
    }

    /** For showing all their fields. */
    public LeadValues everything(Collection<LeadRow> leads, Surroundings around) {
        Set<String> wanted = leads.stream().flatMap(LeadRow::keyIds).collect(Collectors.toSet());
        return new LeadValues(open(wanted), around.words());
    }

    /** For a list: what names them, and by what they are called and mailed, as far as that can be had soon. */
    public LeadValues listed(Collection<LeadRow> leads, Surroundings around) {
        Set<String> names = keyIds(
                leads.stream().filter(lead -> lead.name() == null),
                lead -> around.fieldsOf(lead.entityId()).displayNames());
        Set<String> contacts = keyIds(leads.stream().filter(lead -> !lead.isGone()), lead -> contacts(lead, around));
        contacts.removeAll(names);
        OpenedKeys opened = open(names);
        return new LeadValues(contacts.isEmpty() ? opened : opened.and(dataKeys.openIfSoon(contacts)), around.words());
    }

    private static List<String> contacts(LeadRow lead, Surroundings around) {
        LeadFields fields = around.fieldsOf(lead.entityId());
        return Stream.concat(fields.ofType(LeadFieldType.PHONE).stream(), fields.ofType(LeadFieldType.EMAIL).stream())
                .toList();
    }

    private static Set<String> keyIds(Stream<LeadRow> leads, Function<LeadRow, List<String>> fields) {
        return leads.flatMap(lead -> fields.apply(lead).stream()
                        .flatMap(field -> Stream.ofNullable(lead.sealed().get(field))))
                .map(EncryptedValue::keyId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private OpenedKeys open(Set<String> wanted) {
        return wanted.isEmpty() ? OpenedKeys.NONE : dataKeys.open(wanted);
    }
}
