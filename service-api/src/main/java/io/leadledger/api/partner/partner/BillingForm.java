package io.leadledger.api.partner.partner;

import io.leadledger.api.Refuses;
import io.leadledger.api.partner.AddressForm;
import org.jspecify.annotations.Nullable;

/**
 * What invoices need to know of a partner, as sent. A malformed VAT ID is taken, and its check says so (D-26). A
 * billing address that is absent stays what it was, an empty one is taken away; a text that is absent has no value, but for the VAT
 * territory and whom documents are mailed to, which younger callers alone know of: they stay until they are sent empty.
 *
 * @param invoiceEmails whom documents are mailed to, at most 10 addresses with commas between; none for the contact's address
 * @param invoiceCopies who gets a copy, likewise
 */
@Refuses({
    "not-a-number",
    "out-of-range",
    "unknown-currency",
    "unknown-value",
    "unknown-country",
    "bad-email",
    "too-many"
})
public record BillingForm(
        @Nullable AddressForm billingAddress,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String paymentTermsDays,
        @Nullable String currency,
        @Nullable String lineGranularity,
        @Nullable String eInvoiceFormat,
        @Nullable String buyerReference,
        @Nullable String vatTerritory,
        @Nullable String invoiceEmails,
        @Nullable String invoiceCopies) {

    /** Where nothing is said of whom documents are mailed to. */
    public BillingForm(
            @Nullable AddressForm billingAddress,
            @Nullable String vatId,
            @Nullable String taxNumber,
            @Nullable String paymentTermsDays,
            @Nullable String currency,
            @Nullable String lineGranularity,
            @Nullable String eInvoiceFormat,
            @Nullable String buyerReference,
            @Nullable String vatTerritory) {
        this(
                billingAddress,
                vatId,
                taxNumber,
                paymentTermsDays,
                currency,
                lineGranularity,
                eInvoiceFormat,
                buyerReference,
                vatTerritory,
                null,
                null);
    }
}
