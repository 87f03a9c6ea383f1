package io.leadledger.partner.billingdetails;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a partner's billing. A value that is absent is none.
 *
 * @param unsaid the parts of which nothing was said; what the details have there means nothing
 */
public record SaidBilling(BillingDetails details, Set<BillingPart> unsaid) {

    public SaidBilling {
        unsaid = Set.copyOf(unsaid);
    }

    /** The details as they are meant, with what stays of those before; absent at first. */
    BillingDetails over(@Nullable BillingDetails before) {
        return new BillingDetails(
                unsaid.contains(BillingPart.ADDRESS)
                        ? before == null ? Address.NONE : before.billingAddress()
                        : details.billingAddress(),
                details.vatId(),
                details.taxNumber(),
                details.paymentTermsDays(),
                details.currency(),
                details.lineGranularity(),
                details.eInvoiceFormat(),
                details.buyerReference(),
                meant(BillingPart.VAT_TERRITORY, BillingDetails::vatTerritory, before),
                meant(BillingPart.INVOICE_EMAILS, BillingDetails::invoiceEmails, before),
                meant(BillingPart.INVOICE_COPIES, BillingDetails::invoiceCopies, before));
    }

    private @Nullable String meant(
            BillingPart part, Function<BillingDetails, @Nullable String> value, @Nullable BillingDetails before) {
        if (!unsaid.contains(part)) {
            return value.apply(details);
        }
        return before == null ? null : value.apply(before);
    }
}
