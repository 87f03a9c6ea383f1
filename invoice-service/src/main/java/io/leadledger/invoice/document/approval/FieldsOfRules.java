package io.leadledger.invoice.document.approval;

import io.leadledger.api.invoice.document.RuleFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which field of ours a bookkeeper mends where a rule refuses: by the rule, else by the place in the XML. */
final class FieldsOfRules {

    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("BR-06", "seller.legalName"),
            Map.entry("BR-08", "seller.address.street"),
            Map.entry("BR-09", "seller.address.country"),
            Map.entry("BR-07", "partner.legalName"),
            Map.entry("BR-10", "partner.billingAddress.street"),
            Map.entry("BR-11", "partner.billingAddress.country"),
            Map.entry("BR-33", "adjustment.reason"),
            Map.entry("BR-38", "adjustment.reason"),
            Map.entry("BR-50", "seller.bank.iban"),
            Map.entry("BR-61", "seller.bank.iban"),
            Map.entry("BR-62", "seller.contact.email"),
            Map.entry("BR-63", "partner.contactEmail"),
            Map.entry("BR-CL-04", "entity.currency"),
            Map.entry("BR-CO-25", "partner.paymentTermsDays"),
            Map.entry("BR-CO-26", "seller.taxNumber"),
            Map.entry("BR-S-02", "seller.vatId"),
            Map.entry("BR-AE-02", "partner.vatId"),
            Map.entry("BR-O-02", "partner.vatId"),
            Map.entry("BR-DE-1", "seller.bank.iban"),
            Map.entry("BR-DE-2", "seller.contact.name"),
            Map.entry("BR-DE-3", "seller.address.city"),
            Map.entry("BR-DE-4", "seller.address.postcode"),
            Map.entry("BR-DE-5", "seller.contact.name"),
            Map.entry("BR-DE-6", "seller.contact.phone"),
            Map.entry("BR-DE-7", "seller.contact.email"),
            Map.entry("BR-DE-8", "partner.billingAddress.city"),
            Map.entry("BR-DE-9", "partner.billingAddress.postcode"),
            Map.entry("BR-DE-15", "partner.buyerReference"),
            Map.entry("BR-DE-16", "seller.vatId"),
            Map.entry("BR-DE-23-a", "seller.bank.iban"),
            Map.entry("PEPPOL-EN16931-R010", "partner.contactEmail"),
            Map.entry("PEPPOL-EN16931-R020", "seller.contact.email"),
            Map.entry("PEPPOL-EN16931-R003", "partner.buyerReference"),
            Map.entry("DE-R-001", "seller.bank.iban"),
            Map.entry("DE-R-002", "seller.contact.name"),
            Map.entry("DE-R-003", "seller.address.city"),
            Map.entry("DE-R-004", "seller.address.postcode"),
            Map.entry("DE-R-005", "seller.contact.name"),
            Map.entry("DE-R-006", "seller.contact.phone"),
            Map.entry("DE-R-007", "seller.contact.email"),
            Map.entry("DE-R-008", "partner.billingAddress.city"),
            Map.entry("DE-R-009", "partner.billingAddress.postcode"),
            Map.entry("DE-R-016", "seller.vatId"),
            Map.entry("NL-R-003", "seller.registerNumber"),
            Map.entry("SE-R-004", "seller.registerNumber"),
            Map.entry("SE-R-013", "seller.registerNumber"));

    private record Place(String within, String field) {}

    /** The first that fits: the closer place stands before the wider one. */
    private static final List<Place> BY_PLACE = List.of(
            new Place("SellerTradeParty.*SpecifiedTaxRegistration", "seller.vatId"),
            new Place("SellerTradeParty.*PostalTradeAddress", "seller.address.country"),
            new Place("SellerTradeParty", "seller"),
            new Place("AccountingSupplierParty.*(EndpointID|PartyTaxScheme)", "seller.vatId"),
            new Place("AccountingSupplierParty.*PostalAddress", "seller.address.country"),
            new Place("AccountingSupplierParty", "seller"),
            new Place("AccountingCustomerParty.*(EndpointID|PartyTaxScheme)", "partner.vatId"),
            new Place("AccountingCustomerParty.*PostalAddress", "partner.billingAddress.country"),
            new Place("AccountingCustomerParty", "partner.legalName"),
            new Place("PaymentMeans", "seller.bank.iban"),
            new Place("AllowanceCharge", "adjustment.reason"),
            new Place("BuyerTradeParty.*SpecifiedTaxRegistration", "partner.vatId"),
            new Place("BuyerTradeParty.*PostalTradeAddress", "partner.billingAddress.country"),
            new Place("BuyerTradeParty", "partner.legalName"),
            new Place("SpecifiedTradeSettlementPaymentMeans", "seller.bank.iban"),
            new Place("SpecifiedTradeAllowanceCharge", "adjustment.reason"));

    private FieldsOfRules() {}

    /** Absent where nothing that a person entered is to blame. */
    static @Nullable String of(RuleFinding finding) {
        String place = finding.location() == null ? "" : finding.location();
        return Optional.ofNullable(BY_RULE.get(finding.rule()))
                .or(() -> BY_PLACE.stream()
                        .filter(one -> place.matches(".*" + one.within() + ".*"))
                        .map(Place::field)
                        .findFirst())
                .orElse(null);
    }
}
