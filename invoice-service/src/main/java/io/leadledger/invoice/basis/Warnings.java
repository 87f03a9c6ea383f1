package io.leadledger.invoice.basis;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.invoice.tax.TaxRules;
import java.util.ArrayList;
import java.util.List;

/** What deserves a look before an invoice is final, without stopping it. */
final class Warnings {

    private Warnings() {}

    static List<Finding> of(TaxDecision tax, Buyer buyer) {
        List<Finding> warnings = new ArrayList<>();
        if (tax.warnings().contains(TaxRules.NO_VALID_VAT_ID)) {
            warnings.add(new Finding(
                    TaxRules.NO_VALID_VAT_ID,
                    "partner.vatId",
                    "no valid VAT ID: the seller's VAT is charged; confirm it to finalize"));
        }
        if (tax.treatment() == TaxTreatment.REVERSE_CHARGE && tax.buyerVatIdStatus() == VatIdStatus.WELL_FORMED) {
            warnings.add(new Finding(
                    "vat-id-unconfirmed", "partner.vatId", "the VAT ID is well formed but nobody confirmed it"));
        }
        if (buyer.format() == EInvoiceFormat.PDF_ONLY
                && "DE".equals(tax.buyerCountry())
                && "DE".equals(tax.sellerCountry())) {
            warnings.add(new Finding(
                    "pdf-only-in-germany",
                    "partner.eInvoiceFormat",
                    "between businesses in Germany an e-invoice is due; a PDF alone is not one"));
        }
        return warnings;
    }
}
