package io.leadledger.partner.billingdetails;

import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.partner.support.Addresses;
import io.leadledger.partner.vatid.VatIds;
import java.util.EnumSet;
import java.util.Set;

/** Reads what was sent of a partner's billing. A malformed VAT ID is taken, and its check says so (D-26). */
public final class BillingReader {

    private BillingReader() {}

    /** What was said; whether the currency is still in use, the rules say, who know which one was taken before. */
    public static SaidBilling read(BillingForm form, Findings findings) {
        String vatId = findings.optional("vatId", form.vatId(), Texts::line);
        return new SaidBilling(
                new BillingDetails(
                        Addresses.read(form.billingAddress(), findings.in("billingAddress")),
                        vatId == null ? null : VatIds.normalise(vatId),
                        findings.optional("taxNumber", form.taxNumber(), Texts::line),
                        findings.optional("paymentTermsDays", form.paymentTermsDays(), Numbers::paymentTermsDays),
                        findings.optional("currency", form.currency(), CodeLists::everCurrency),
                        findings.optional(
                                "lineGranularity",
                                form.lineGranularity(),
                                text -> Texts.choice(LineGranularity.class, text)),
                        findings.optional(
                                "eInvoiceFormat",
                                form.eInvoiceFormat(),
                                text -> Texts.choice(EInvoiceFormat.class, text)),
                        findings.optional("buyerReference", form.buyerReference(), Texts::line),
                        findings.optional("vatTerritory", form.vatTerritory(), CodeLists::vatTerritory),
                        findings.emails("invoiceEmails", form.invoiceEmails()),
                        findings.emails("invoiceCopies", form.invoiceCopies())),
                unsaid(form));
    }

    private static Set<BillingPart> unsaid(BillingForm form) {
        Set<BillingPart> unsaid = EnumSet.noneOf(BillingPart.class);
        if (form.billingAddress() == null) {
            unsaid.add(BillingPart.ADDRESS);
        }
        if (form.vatTerritory() == null) {
            unsaid.add(BillingPart.VAT_TERRITORY);
        }
        if (form.invoiceEmails() == null) {
            unsaid.add(BillingPart.INVOICE_EMAILS);
        }
        if (form.invoiceCopies() == null) {
            unsaid.add(BillingPart.INVOICE_COPIES);
        }
        return unsaid;
    }
}
