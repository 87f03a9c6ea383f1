package io.leadledger.portal.operator.document;

import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.invoice.Period;

/** Addresses that several pages lead to. */
public final class Addresses {

    private Addresses() {}

    public static Query monthEnd(EntityScope scope, Period period) {
        return Query.of(scope.path("/invoices/month-end")).with("period", period.text());
    }

    public static String invoice(EntityScope scope, InvoiceId invoiceId) {
        return scope.path("/invoices/" + invoiceId);
    }

    public static String partner(EntityScope scope, PartnerId partnerId) {
        return partner(scope, partnerId.value());
    }

    public static String partner(EntityScope scope, String partnerId) {
        return scope.path("/partners/" + partnerId);
    }
}
