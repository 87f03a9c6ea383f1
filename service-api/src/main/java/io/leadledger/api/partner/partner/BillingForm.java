package io.leadledger.api.partner.partner;

import io.leadledger.api.Refuses;
import io.leadledger.api.partner.AddressForm;
import org.jspecify.annotations.Nullable;

/**
 * What invoices need to know of a partner, as sent. A malformed VAT ID is taken, and its check says so (D-26). A
 * billing address that is absent stays what it was, an empty one is taken away; a text that is absent has no value, but for the VAT
 * territory, which younger callers alone know of: it stays until it is sent empty.
 */
@Refuses({"not-a-number", "out-of-range", "unknown-currency", "unknown-value", "unknown-country"})
public record BillingForm(
        @Nullable AddressForm billingAddress,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String paymentTermsDays,
        @Nullable String currency,
        @Nullable String lineGranularity,
        @Nullable String eInvoiceFormat,
        @Nullable String buyerReference,
        @Nullable String vatTerritory) {}
