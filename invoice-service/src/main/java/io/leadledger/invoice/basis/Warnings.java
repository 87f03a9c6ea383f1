package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.tax.NationalCurrency;
import io.leadledger.invoice.tax.TaxRules;
import io.leadledger.vat.VatTerritories;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What deserves a look before an invoice is final; that of the tax decision has to be confirmed. */
final class Warnings {

    /** Where it is paid to. */
    static final String ACCOUNT = "seller.bank.iban";

    private Warnings() {}

    static List<Finding> of(TaxDecision tax, @Nullable SellerProfile seller, Buyer buyer, Currency currency) {
        List<Finding> warnings = new ArrayList<>();
        tax.warnings().forEach(code -> warnings.add(toConfirm(code, tax, buyer, currency)));
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
        if (buyer.format() != EInvoiceFormat.PEPPOL_BIS
                && "BE".equals(tax.buyerCountry())
                && "BE".equals(tax.sellerCountry())) {
            warnings.add(new Finding(
                    "no-peppol-in-belgium",
                    "partner.eInvoiceFormat",
                    "between businesses in Belgium a Peppol BIS e-invoice is due since 2026;"
                            + " another one of EN 16931 only where both agreed on it"));
        }
        if (seller != null && buyer.format() == EInvoiceFormat.XRECHNUNG) {
            warnings.addAll(XRechnungWarnings.of(seller, buyer));
        }
        return warnings;
    }

    /** Nobody can transfer to whom no account is known of; where a format wants it, it is missing. */
    static Optional<Finding> ofAccount(SellerProfile seller) {
        String iban = seller.bank().iban();
        return iban == null || iban.isBlank()
                ? Optional.of(new Finding(
                        "no-bank-account",
                        ACCOUNT,
                        "the seller's IBAN is missing: the invoice names no account to pay to"))
                : Optional.empty();
    }

    private static Finding toConfirm(String code, TaxDecision tax, Buyer buyer, Currency currency) {
        return switch (code) {
            case TaxRules.NO_VALID_VAT_ID ->
                new Finding(
                        code, "partner.vatId", "no valid VAT ID: the seller's VAT is charged; confirm it to finalize");
            case TaxRules.VAT_TERRITORY -> territory(code, buyer);
            case TaxRules.VAT_ID_FOR_GOODS ->
                new Finding(
                        code,
                        "partner.vatId",
                        "a VAT ID of Northern Ireland (XI) serves goods, not services: it proves no reverse charge;"
                                + " confirm it to finalize");
            case TaxRules.VAT_IN_FOREIGN_CURRENCY -> foreignCurrency(code, tax, currency);
            default -> new Finding(code, null, "confirm it to finalize");
        };
    }

    private static Finding territory(String code, Buyer buyer) {
        String apart = VatTerritories.suspected(
                        buyer.address().country(), buyer.address().postcode())
                .map(VatTerritories.Apart::toString)
                .orElse("");
        return new Finding(
                code,
                "partner.vatTerritory",
                "the postcode %s is of %s, where the VAT of %s does not apply: say the partner's VAT territory, or confirm it to finalize"
                        .formatted(
                                buyer.address().postcode(),
                                apart,
                                buyer.address().country()),
                apart);
    }

    private static Finding foreignCurrency(String code, TaxDecision tax, Currency currency) {
        @Nullable Currency wanted = NationalCurrency.of(tax.sellerCountry());
        return new Finding(
                code,
                "entity.currency",
                "the VAT is in %s alone, but %s wants it in %s too (Art. 230 Directive 2006/112/EC); confirm it to finalize"
                        .formatted(currency, tax.sellerCountry(), wanted),
                wanted == null ? "" : wanted.getCurrencyCode());
    }
}
