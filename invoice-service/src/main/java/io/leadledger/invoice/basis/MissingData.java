package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.document.einvoice.DocumentVatIds;
import io.leadledger.vat.ElectronicAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document would lack, by name, before any official rule fires: EN 16931's mandatory terms, § 14 (4) UStG, and
 * what XRechnung and Peppol want beyond them.
 */
final class MissingData {

    private final List<Finding> missing = new ArrayList<>();

    private MissingData() {}

    static List<Finding> of(KnownEntity entity, Buyer buyer, TaxDecision tax) {
        MissingData data = new MissingData();
        if (entity.seller() == null) {
            data.need(null, "seller", "the seller's profile");
            data.buyer(buyer, buyer.format() == EInvoiceFormat.XRECHNUNG);
        } else {
            boolean asInGermany = wantsAsInGermany(entity.seller(), buyer);
            data.seller(entity.seller(), tax, asInGermany);
            data.buyer(buyer, asInGermany);
            data.addresses(DocumentVatIds.of(tax, entity.seller(), buyer), buyer.format());
        }
        return data.missing;
    }

    private void seller(SellerProfile seller, TaxDecision tax, boolean asInGermany) {
        need(seller.legalName(), "seller.legalName", "the seller's legal name");
        need(seller.address().street(), "seller.address.street", "the seller's street");
        need(seller.address().city(), "seller.address.city", "the seller's city");
        need(seller.address().country(), "seller.address.country", "the seller's country");
        String taxId = seller.vatId() == null ? seller.taxNumber() : seller.vatId();
        switch (tax.treatment()) {
            case DOMESTIC, EXEMPT -> need(taxId, "seller.vatId", "the seller's VAT ID or tax number");
            case REVERSE_CHARGE -> need(seller.vatId(), "seller.vatId", "the seller's VAT ID");
            case OUTSIDE_EU ->
                need(
                        seller.taxNumber() == null ? seller.registerNumber() : seller.taxNumber(),
                        "seller.taxNumber",
                        "the seller's tax number or register number");
        }
        if (asInGermany) {
            need(seller.address().postcode(), "seller.address.postcode", "the seller's postcode");
            need(seller.contact().name(), "seller.contact.name", "the seller's contact name");
            need(seller.contact().phone(), "seller.contact.phone", "the seller's contact phone");
            need(seller.contact().email(), "seller.contact.email", "the seller's contact email");
            need(seller.bank().iban(), "seller.bank.iban", "the seller's IBAN");
        }
    }

    private void buyer(Buyer buyer, boolean asInGermany) {
        need(buyer.name(), "partner.legalName", "the partner's legal name");
        need(buyer.address().street(), "partner.billingAddress.street", "the partner's street");
        need(buyer.address().city(), "partner.billingAddress.city", "the partner's city");
        need(buyer.address().country(), "partner.billingAddress.country", "the partner's country");
        if (asInGermany) {
            need(buyer.address().postcode(), "partner.billingAddress.postcode", "the partner's postcode");
        }
        if (buyer.format() == EInvoiceFormat.XRECHNUNG) {
            need(buyer.buyerReference(), "partner.buyerReference", "the buyer reference (Leitweg-ID)");
            need(buyer.email(), "partner.contactEmail", "the partner's email as electronic address");
        }
    }

    /** Peppol has the rules of XRechnung where both are in Germany (DE-R-001 to 031). */
    private static boolean wantsAsInGermany(SellerProfile seller, Buyer buyer) {
        return switch (buyer.format()) {
            case XRECHNUNG -> true;
            case PEPPOL_BIS ->
                "DE".equals(seller.address().country())
                        && "DE".equals(buyer.address().country());
            case ZUGFERD, PDF_ONLY -> false;
        };
    }

    /** Peppol addresses both sides by their VAT IDs (PEPPOL-EN16931-R010, R020). */
    private void addresses(DocumentVatIds vatIds, EInvoiceFormat format) {
        if (format == EInvoiceFormat.PEPPOL_BIS) {
            need(address(vatIds.seller()), "seller.vatId", "the seller's VAT ID as address in the Peppol network");
            need(address(vatIds.buyer()), "partner.vatId", "the partner's VAT ID as address in the Peppol network");
        }
    }

    private static @Nullable String address(@Nullable String vatId) {
        return ElectronicAddress.ofVatId(vatId).map(ElectronicAddress::id).orElse(null);
    }

    private void need(@Nullable String value, String field, String what) {
        if (value == null || value.isBlank()) {
            Finding finding = new Finding("missing-data", field, what + " is missing");
            if (missing.stream().noneMatch(one -> field.equals(one.field()))) {
                missing.add(finding);
            }
        }
    }
}
