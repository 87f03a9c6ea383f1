package io.leadledger.portal.partner.lead.query;

import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.personaldata.OpenedKeys;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of leads for their partner to read: encrypted ones are opened for the moment, erased ones say so. */
public record LeadValues(OpenedKeys keys, Words words) {

    /** The value of a field; empty when it was not sent. */
    public Optional<String> of(LeadRow lead, String field) {
        EncryptedValue sealed = lead.sealed().get(field);
        if (sealed != null) {
            return Optional.of(keys.open(lead.sealed(field, sealed)).orElseGet(this::erased));
        }
        return Optional.ofNullable(lead.clear().get(field));
    }

    /** The value itself; empty when it was not sent, was erased, or its key is not here. */
    public Optional<String> readable(LeadRow lead, String field) {
        EncryptedValue sealed = lead.sealed().get(field);
        return sealed == null ? Optional.ofNullable(lead.clear().get(field)) : keys.open(lead.sealed(field, sealed));
    }

    /** What a list calls it: the display name, else its id. */
    public String nameOf(LeadRow lead, LeadFields fields) {
        if (lead.name() != null) {
            return lead.name();
        }
        if (lead.erased()) {
            return erased();
        }
        String name = fields.displayNames().stream()
                .flatMap(field -> of(lead, field).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return name.isBlank() ? lead.leadId() : name;
    }

    private String erased() {
        return words.say("lead.erased");
    }
}
