package io.leadledger.portal.operator.search;

import io.leadledger.portal.operator.search.Found.Partner;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.OwningServices;
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

    private final OwningServices services;
    private final Invoices invoices;

    Search(OwningServices services, Invoices invoices) {
        this.services = services;
        this.invoices = invoices;
    }

    Found find(String entityId, String asked) {
        String text = asked.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Found.nothing();
        }
        String number = text.toUpperCase(Locale.ROOT);
        return new Found(
                text,
                services.partner()
                        .page(Query.of("/api/v1/partners").with("q", text).with("limit", PARTNERS), Partner.class),
                invoices.numbered(entityId, number),
                invoices.creditNotesNumbered(entityId, number));
    }
}
