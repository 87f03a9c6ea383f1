package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.document.DocumentContent;
import org.jspecify.annotations.Nullable;

/**
 * The VAT IDs a document names: those of its tax decision (D-22), else those of seller and buyer. A buyer's that was
 * found malformed or refuted is not repeated on an invoice.
 */
public record DocumentVatIds(
        @Nullable String seller, @Nullable String buyer) {

    /** Reads them off the content. */
    public static DocumentVatIds of(DocumentContent content) {
        return of(content.taxDecision(), content.seller(), content.buyer());
    }

    /** Those that a document of both will name. */
    public static DocumentVatIds of(TaxDecision decision, SellerProfile sells, Buyer buys) {
        String seller = first(decision.sellerVatId(), sells.vatId());
        String buyer = first(decision.buyerVatId(), buys.vatId());
        VatIdStatus status = decision.buyerVatIdStatus();
        return new DocumentVatIds(seller, status == null || status.isValid() ? buyer : null);
    }

    private static @Nullable String first(@Nullable String decided, @Nullable String current) {
        String printable = PrintedText.of(decided);
        return printable == null ? PrintedText.of(current) : printable;
    }
}
