package io.leadledger.invoice.creditnote;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.CreditNoteEvent;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.CreditNoteEvent.LinesCredited;
import io.leadledger.event.invoice.CreditNoteEvent.TransactionsCredited;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillRecords;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The facts of a credit note: what is too much for one record travels before it, in parts (D-19). */
final class CreditNoteRecords {

    private CreditNoteRecords() {}

    static List<CreditNoteEvent> of(
            StoredDocument invoice, CreditNoteDraft draft, DocumentContent content, DocumentHashes hashes) {
        CreditNoteId id = draft.creditNoteId();
        List<TransactionId> transactions = draft.transactionIds();
        List<CreditNoteEvent> records = new ArrayList<>();
        if (transactions.size() > Bill.LINES_PER_RECORD) {
            BillRecords.parts(transactions)
                    .forEach(part ->
                            records.add(new TransactionsCredited(id, invoice.entityId(), invoice.partnerId(), part)));
        }
        BillRecords.before(content.bill())
                .forEach(part -> records.add(new LinesCredited(id, invoice.entityId(), invoice.partnerId(), part)));
        records.add(new CreditNoteIssued(
                id,
                invoice.entityId(),
                invoice.partnerId(),
                Objects.requireNonNull(content.reference(), "a credit note names its invoice"),
                content.header(),
                content.seller(),
                content.buyer(),
                content.taxDecision(),
                BillRecords.carried(content.bill()),
                transactions.stream().limit(Bill.LINES_PER_RECORD).toList(),
                hashes));
        return records;
    }
}
