package io.leadledger.event.party;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What invoices need to know of a partner. What is absent follows the entity (terms, granularity) or the
 * seller's country (format, D-27).
 *
 * @param paymentTermsDays days from issue to due date
 * @param buyerReference Leitweg-ID for German public bodies (EN 16931 BT-10)
 * @param vatTerritory whose VAT law rules at the billing address where that is not its country: an ISO 3166 country, or a
 *     part of one that has a code of its own ({@code IC}); absent where nobody said so
 * @param invoiceEmails whom documents are mailed to, with {@code ", "} between the addresses; absent for the contact's address
 * @param invoiceCopies who gets a copy, likewise; absent for nobody
 */
public record BillingDetails(
        Address billingAddress,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable Integer paymentTermsDays,
        @Nullable Currency currency,
        @Nullable LineGranularity lineGranularity,
        @Nullable EInvoiceFormat eInvoiceFormat,
        @Nullable String buyerReference,
        @Nullable String vatTerritory,
        @Nullable String invoiceEmails,
        @Nullable String invoiceCopies) {

    /** Where documents are mailed to the contact. */
    public BillingDetails(
            Address billingAddress,
            @Nullable String vatId,
            @Nullable String taxNumber,
            @Nullable Integer paymentTermsDays,
            @Nullable Currency currency,
            @Nullable LineGranularity lineGranularity,
            @Nullable EInvoiceFormat eInvoiceFormat,
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

    /** Where the VAT law is that of the country. */
    public BillingDetails(
            Address billingAddress,
            @Nullable String vatId,
            @Nullable String taxNumber,
            @Nullable Integer paymentTermsDays,
            @Nullable Currency currency,
            @Nullable LineGranularity lineGranularity,
            @Nullable EInvoiceFormat eInvoiceFormat,
            @Nullable String buyerReference) {
        this(
                billingAddress,
                vatId,
                taxNumber,
                paymentTermsDays,
                currency,
                lineGranularity,
                eInvoiceFormat,
                buyerReference,
                null);
    }
}
