package io.leadledger.portal.partner.lead;

import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Cell.Contact;
import io.leadledger.portal.partner.lead.query.LeadRow;
import io.leadledger.portal.partner.lead.query.LeadValues;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.List;
import java.util.stream.Stream;

/** How leads are called and mailed, from a phone. */
record LeadContacts(LeadValues values, Surroundings around) {

    List<Contact> of(LeadRow lead, String name) {
        Words words = around.words();
        Stream<Contact> call = link(lead, LeadFieldType.PHONE)
                .map(href -> new Contact(Icon.PHONE, words.say("leads.call"), href, words.say("leads.call.of", name)));
        Stream<Contact> mail = link(lead, LeadFieldType.EMAIL)
                .map(href -> new Contact(Icon.MAIL, words.say("leads.mail"), href, words.say("leads.mail.to", name)));
        return Stream.concat(call, mail).toList();
    }

    /** By the first of its fields of that kind that has something. */
    private Stream<String> link(LeadRow lead, LeadFieldType type) {
        return around.fieldsOf(lead.entityId()).ofType(type).stream()
                .flatMap(field -> values.readable(lead, field).stream())
                .flatMap(value -> LeadFields.link(type, value).stream())
                .limit(1);
    }
}
