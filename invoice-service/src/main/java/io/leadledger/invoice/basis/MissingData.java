package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.directory.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document would lack, by name, before any official rule fires: EN 16931's mandatory terms, § 14 (4) UStG, and
 * what XRechnung wants beyond them.
 */
final class MissingData {

    private final List<Finding> missing = new ArrayList<>();

    private MissingData() {}

    static List<Finding> of(KnownEntity entity, Buyer buyer, TaxDecision tax) {
        MissingData data = new MissingData();
        if (entity.seller() == null) {
            data.need(null, "seller", "the seller's profile");
        } else {
            data.seller(entity.seller(), tax, buyer.format());
        }
        data.buyer(buyer);
        return data.missing;
    }

    private void seller(SellerProfile seller, TaxDecision tax, EInvoiceFormat format) {
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
        if (format == EInvoiceFormat.XRECHNUNG) {
            need(seller.address().postcode(), "seller.address.postcode", "the seller's postcode");
            need(seller.contact().name(), "seller.contact.name", "the seller's contact name");
            need(seller.contact().phone(), "seller.contact.phone", "the seller's contact phone");
            need(seller.contact().email(), "seller.contact.email", "the seller's contact email");
            need(seller.bank().iban(), "seller.bank.iban", "the seller's IBAN");
        }
    }

    private void buyer(Buyer buyer) {
        need(buyer.name(), "partner.legalName", "the partner's legal name");
        need(buyer.address().street(), "partner.billingAddress.street", "the partner's street");
        need(buyer.address().city(), "partner.billingAddress.city", "the partner's city");
        need(buyer.address().country(), "partner.billingAddress.country", "the partner's country");
        if (buyer.format() == EInvoiceFormat.XRECHNUNG) {
            need(buyer.address().postcode(), "partner.billingAddress.postcode", "the partner's postcode");
            need(buyer.buyerReference(), "partner.buyerReference", "the buyer reference (Leitweg-ID)");
            need(buyer.email(), "partner.contactEmail", "the partner's email as electronic address");
        }
    }

    private void need(@Nullable String value, String field, String what) {
        if (value == null || value.isBlank()) {
            missing.add(new Finding("missing-data", field, what + " is missing"));
        }
    }
}
