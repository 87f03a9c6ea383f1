package io.leadledger.invoice.verify.trail;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.invoice.CreditNoteEvent;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteSent;
import io.leadledger.event.invoice.CreditNoteEvent.LinesCredited;
import io.leadledger.event.invoice.CreditNoteEvent.TransactionsCredited;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the topics say of one credit note; what came twice counts once. */
public final class CreditNoteTrail {

    private final Sequence sequence = new Sequence();
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<TransactionId> sentBefore = new ArrayList<>();
    private @Nullable CreditNoteIssued issued;

    boolean add(CloudEvent<?> event, CreditNoteEvent fact) {
        if (!sequence.isNext(event.sequence())) {
            return false;
        }
        switch (fact) {
            case LinesCredited part -> lines.addAll(part.lines());
            case TransactionsCredited part -> sentBefore.addAll(part.transactionIds());
            case CreditNoteIssued note -> issued = note;
            case CreditNoteSent _ -> {}
        }
        return true;
    }

    /** The number of the first fact that is not there. */
    public Optional<Long> missing() {
        return sequence.missing();
    }

    public Optional<CreditNoteIssued> issued() {
        return Optional.ofNullable(issued);
    }

    /** All that it credits. */
    public List<TransactionId> transactionIds(CreditNoteIssued note) {
        return sentBefore.isEmpty() ? note.transactionIds() : sentBefore;
    }

    /** Its bill with all of its lines. */
    public Bill bill(CreditNoteIssued note) {
        return BillRecords.whole(note.bill(), List.copyOf(lines));
    }
}
