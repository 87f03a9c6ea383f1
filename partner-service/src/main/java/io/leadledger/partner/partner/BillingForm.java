package io.leadledger.partner.partner;

import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.event.partner.LineGranularity;
import io.leadledger.partner.form.AddressForm;
import io.leadledger.partner.form.CodeLists;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Numbers;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.vatid.VatIds;
import org.jspecify.annotations.Nullable;

/**
 * What invoices need to know of a partner, as sent. A malformed VAT ID is taken, and its check says so (D-26). A
 * billing address that is absent stays what it was, an empty one is taken away; a text that is absent has no value, but for the VAT
 * territory, which younger callers alone know of: it stays until it is sent empty.
 */
record BillingForm(
        @Nullable AddressForm billingAddress,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String paymentTermsDays,
        @Nullable String currency,
        @Nullable String lineGranularity,
        @Nullable String eInvoiceFormat,
        @Nullable String buyerReference,
        @Nullable String vatTerritory) {

    /** @param before what is there already, absent at first */
    BillingDetails read(@Nullable BillingDetails before, Findings findings) {
        String vat = findings.optional("vatId", vatId, Texts::line);
        return new BillingDetails(
                AddressForm.read(
                        billingAddress,
                        before == null ? AddressForm.NONE : before.billingAddress(),
                        findings.in("billingAddress")),
                vat == null ? null : VatIds.normalise(vat),
                findings.optional("taxNumber", taxNumber, Texts::line),
                findings.optional("paymentTermsDays", paymentTermsDays, Numbers::paymentTermsDays),
                findings.optional(
                        "currency", currency, CodeLists.currencyOr(before == null ? null : before.currency())),
                findings.optional(
                        "lineGranularity", lineGranularity, text -> Texts.choice(LineGranularity.class, text)),
                findings.optional("eInvoiceFormat", eInvoiceFormat, text -> Texts.choice(EInvoiceFormat.class, text)),
                findings.optional("buyerReference", buyerReference, Texts::line),
                vatTerritory == null && before != null
                        ? before.vatTerritory()
                        : findings.optional("vatTerritory", vatTerritory, CodeLists::vatTerritory));
    }
}
