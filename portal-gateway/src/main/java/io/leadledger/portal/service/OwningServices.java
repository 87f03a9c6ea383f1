package io.leadledger.portal.service;

import io.leadledger.api.client.ServiceClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The services that have no contract in {@code service-api} yet. */
@Component
public class OwningServices {

    private final OwningService delivery;
    private final OwningService invoice;

    OwningServices(
            @Qualifier("deliveryService") ServiceClient delivery, @Qualifier("invoiceService") ServiceClient invoice) {
        this.delivery = new OwningService(delivery);
        this.invoice = new OwningService(invoice);
    }

    /** Assignments, prices, transactions. */
    public OwningService delivery() {
        return delivery;
    }

    /** Previews, invoices, credit notes. */
    public OwningService invoice() {
        return invoice;
    }
}
