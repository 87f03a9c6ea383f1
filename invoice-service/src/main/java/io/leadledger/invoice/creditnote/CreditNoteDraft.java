package io.leadledger.invoice.creditnote;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.document.DocumentContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A credit note before it has its number: what it credits, and its bill.
 *
 * @param invoice the invoice as it was finalized
 */
public record CreditNoteDraft(
        CreditNoteId creditNoteId, InvoiceId invoiceId, DocumentContent invoice, List<CreditedLead> leads, Bill bill) {

    /**
     * @param due all leads of the invoice that wait; the note takes those with the VAT rate of the first
     * @param earlier bills of the invoice's earlier notes
     */
    public static CreditNoteDraft of(
            CreditNoteId creditNoteId,
            InvoiceId invoiceId,
            DocumentContent invoice,
            List<CreditedLead> due,
            List<Bill> earlier) {
        BigDecimal percent = percentOf(invoice, due.getFirst());
        List<CreditedLead> leads = due.stream()
                .filter(lead -> percentOf(invoice, lead).compareTo(percent) == 0)
                .toList();
        Adjustment granted = new Adjustment(
                new AdjustmentId(creditNoteId.value()), invoice.bill().totals().net(), takenBack(invoice), percent);
        return new CreditNoteDraft(
                creditNoteId,
                invoiceId,
                invoice,
                leads,
                CreditCalculation.credit(invoice.bill(), earlier, leads, granted));
    }

    /** D-22: seller, buyer and tax decision are the invoice's, never decided again. */
    public DocumentContent content(String number, LocalDate issueDate) {
        DocumentHeader billed = invoice.header();
        DocumentHeader header = new DocumentHeader(
                DocumentType.CREDIT_NOTE, number, issueDate, issueDate, billed.periodFrom(), billed.periodTo());
        InvoiceReference reference = new InvoiceReference(invoiceId, billed.number(), billed.issueDate());
        return new DocumentContent(header, invoice.seller(), invoice.buyer(), invoice.taxDecision(), bill, reference);
    }

    /** What it credits. */
    List<TransactionId> transactionIds() {
        return leads.stream().map(CreditedLead::transactionId).toList();
    }

    private static BigDecimal percentOf(DocumentContent invoice, CreditedLead lead) {
        return invoice.bill().lines().get(lead.linePosition() - 1).vatPercent();
    }

    private static String takenBack(DocumentContent invoice) {
        return invoice.buyer().language().equals("de")
                ? "bereits gewährter Abzug auf Rechnung " + invoice.header().number()
                : "credit already granted on invoice " + invoice.header().number();
    }
}
