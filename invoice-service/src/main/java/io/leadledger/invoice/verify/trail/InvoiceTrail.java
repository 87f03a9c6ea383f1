package io.leadledger.invoice.verify.trail;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceReminded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceSent;
import io.leadledger.event.invoice.InvoiceEvent.LinesBilled;
import io.leadledger.event.invoice.InvoiceEvent.LinesDrafted;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the topics say of one invoice, in the order in which it happened; what came twice counts once. */
public final class InvoiceTrail {

    private final Sequence sequence = new Sequence();
    private final Map<Integer, List<TransactionId>> transactionsByLine = new TreeMap<>();
    private final List<InvoiceLine> lines = new ArrayList<>();
    private List<Adjustment> adjustments = new ArrayList<>();
    private @Nullable String basisSha256;
    private @Nullable InvoiceFinalized finalized;

    boolean add(CloudEvent<?> event, InvoiceEvent fact) {
        if (!sequence.isNext(event.sequence())) {
            return false;
        }
        switch (fact) {
            case InvoiceDrafted drafted -> calculated(drafted.basisSha256(), drafted.bill());
            case InvoiceRecalculated again -> calculated(again.basisSha256(), again.bill());
            case AdjustmentAdded added -> adjustments.add(added.adjustment());
            case AdjustmentRemoved removed ->
                adjustments.removeIf(
                        one -> one.adjustmentId().equals(removed.adjustment().adjustmentId()));
            case TransactionsBilled billed -> billed(billed);
            case LinesBilled part -> lines.addAll(part.lines());
            case InvoiceFinalized end -> finalized = end;
            case LinesDrafted _, InvoiceDiscarded _ -> {}
            // What is paid or sent changes no document.
            case InvoicePaid _, PaymentReverted _, CreditBalanceUsed _, CreditBalanceRestored _ -> {}
            case InvoiceSent _, InvoiceReminded _ -> {}
        }
        return true;
    }

    private void calculated(String basis, Bill bill) {
        basisSha256 = basis;
        adjustments = new ArrayList<>(bill.adjustments());
    }

    private void billed(TransactionsBilled fact) {
        List<Integer> positions = fact.linePositions();
        for (int i = 0; i < fact.transactionIds().size(); i++) {
            int position = positions == null ? fact.linePosition() : positions.get(i);
            transactionsByLine
                    .computeIfAbsent(position, line -> new ArrayList<>())
                    .add(fact.transactionIds().get(i));
        }
    }

    /** The number of the first fact that is not there. */
    public Optional<Long> missing() {
        return sequence.missing();
    }

    public Map<Integer, List<TransactionId>> transactionsByLine() {
        return transactionsByLine;
    }

    /** Credits and charges as they stood when the invoice became final. */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /** Of the terms it was calculated on for the last time. */
    public @Nullable String basisSha256() {
        return basisSha256;
    }

    public Optional<InvoiceFinalized> finalized() {
        return Optional.ofNullable(finalized);
    }

    /** The final bill with all of its lines. */
    public Bill bill(InvoiceFinalized end) {
        return BillRecords.whole(end.bill(), List.copyOf(lines));
    }
}
