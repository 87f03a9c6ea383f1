package io.leadledger.invoice.basis;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.calculation.BillingTerms;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.text.Sha256;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hash over all that a document would show but for its lines: another one later is drift (D-16). What goes in is written
 * out here, by name; what is absent is left out. So a field that is new in an event changes nobody's draft before it
 * stands in this list, and a changed list is a new {@link #VERSION} beside this one, never instead of it.
 */
final class BasisHash {

    private static final int VERSION = 1;

    private final StringBuilder text = new StringBuilder();

    private BasisHash() {}

    /** {@code 1:} and hex SHA-256. */
    static String of(BillingBasis basis) {
        BasisHash hash = new BasisHash();
        hash.terms(basis.terms(), basis.paymentTermsDays());
        hash.tax(basis.taxDecision());
        if (basis.seller() != null) {
            hash.seller(basis.seller());
        }
        hash.buyer(basis.buyer());
        return VERSION + ":" + Sha256.hex(hash.text.toString());
    }

    private void terms(BillingTerms terms, int paymentTermsDays) {
        add("period.from", terms.period().from());
        add("period.to", terms.period().to());
        add("granularity", terms.granularity());
        add("currency", terms.currency());
        add("paymentTermsDays", paymentTermsDays);
        if (terms.treatment() == TaxTreatment.DOMESTIC) {
            terms.rates()
                    .before(terms.applies(), terms.period().to())
                    .forEach(rate -> add(
                            "rate." + rate.validFrom(),
                            rate.percent().stripTrailingZeros().toPlainString()));
        }
    }

    private void tax(TaxDecision tax) {
        add("tax.treatment", tax.treatment());
        add("tax.rule", tax.rule());
        add("tax.sellerCountry", tax.sellerCountry());
        add("tax.buyerCountry", tax.buyerCountry());
        add("tax.sellerVatId", tax.sellerVatId());
        add("tax.buyerVatId", tax.buyerVatId());
        add("tax.buyerVatIdStatus", tax.buyerVatIdStatus());
        tax.notices().forEach(notice -> add("tax.notice", notice));
        tax.warnings().forEach(warning -> add("tax.warning", warning));
    }

    private void seller(SellerProfile seller) {
        add("seller.legalName", seller.legalName());
        address("seller", seller.address());
        add("seller.vatId", seller.vatId());
        add("seller.taxNumber", seller.taxNumber());
        add("seller.taxOffice", seller.taxOffice());
        add("seller.registerNumber", seller.registerNumber());
        add("seller.iban", seller.bank().iban());
        add("seller.bic", seller.bank().bic());
        add("seller.bankName", seller.bank().bankName());
        add("seller.contact.name", seller.contact().name());
        add("seller.contact.phone", seller.contact().phone());
        add("seller.contact.email", seller.contact().email());
    }

    private void buyer(Buyer buyer) {
        add("buyer.name", buyer.name());
        add("buyer.contactPerson", buyer.contactPerson());
        add("buyer.email", buyer.email());
        address("buyer", buyer.address());
        add("buyer.vatId", buyer.vatId());
        add("buyer.taxNumber", buyer.taxNumber());
        add("buyer.buyerReference", buyer.buyerReference());
        add("buyer.format", buyer.format());
        add("buyer.language", buyer.language());
    }

    private void address(String whose, Address address) {
        add(whose + ".street", address.street());
        add(whose + ".postcode", address.postcode());
        add(whose + ".city", address.city());
        add(whose + ".country", address.country());
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            text.append(name)
                    .append('=')
                    .append(JsonColumn.write(Objects.toString(value)))
                    .append('\n');
        }
    }
}
