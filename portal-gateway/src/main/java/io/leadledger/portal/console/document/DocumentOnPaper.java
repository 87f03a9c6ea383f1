package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document.
 *
 * @param number absent while it is a draft
 * @param reference the invoice that a credit note corrects
 * @param linesAt address of the lines' evidence, to which a line's position is added; absent where there is none
 */
record DocumentOnPaper(
        @Nullable SellerProfile seller,
        @Nullable Buyer buyer,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dueDate,
        @Nullable Integer paymentTermsDays,
        LocalDate firstDay,
        LocalDate lastDay,
        TaxDecision taxDecision,
        Bill bill,
        @Nullable InvoiceReference reference,
        @Nullable String linesAt) {

    static DocumentOnPaper of(Invoice invoice, String linesAt) {
        return new DocumentOnPaper(
                invoice.seller(),
                invoice.buyer(),
                invoice.number(),
                invoice.issueDate(),
                invoice.dueDate(),
                invoice.paymentTermsDays(),
                invoice.from(),
                invoice.to().minusDays(1),
                invoice.taxDecision(),
                invoice.bill(),
                null,
                linesAt);
    }

    static DocumentOnPaper of(CreditNote note) {
        return new DocumentOnPaper(
                note.seller(),
                note.buyer(),
                note.number(),
                note.issueDate(),
                null,
                null,
                note.from(),
                note.to().minusDays(1),
                note.taxDecision(),
                note.bill(),
                note.invoice(),
                null);
    }

    /** The key of its kind in the messages. */
    String kind() {
        return reference == null ? "invoice" : "creditNote";
    }
}
