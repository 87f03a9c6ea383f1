package io.leadledger.portal.operator.search;

import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.id.EntityId;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks the services that own what can be found. */
@Component
class Search {

    /** The list of partners has the others. */
    static final int PARTNERS = 20;

    /** No name, key or number is longer. */
    private static final int LONGEST = 200;

    private final PartnerApi partners;
    private final Invoices invoices;

    Search(PartnerApi partners, Invoices invoices) {
        this.partners = partners;
        this.invoices = invoices;
    }

    Found find(EntityId entityId, String asked) {
        String text = asked.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Found.nothing();
        }
        String number = text.toUpperCase(Locale.ROOT);
        return new Found(
                text,
                partners.list(null, text, null, null, PARTNERS, null),
                invoices.numbered(entityId, number),
                invoices.creditNotesNumbered(entityId, number));
    }
}
