package io.leadledger.invoice.invoice;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillRecords;
import io.leadledger.invoice.invoice.InvoiceState.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which transactions an invoice bills, as records of at most 1,000 (D-19); lines of one lead share records. */
final class BilledRecords {

    private record OfLead(int position, TransactionId transactionId) {}

    private BilledRecords() {}

    static List<TransactionsBilled> of(Draft draft, Map<Integer, List<TransactionId>> transactionsByLine) {
        List<TransactionsBilled> records = new ArrayList<>();
        List<OfLead> ofLeads = new ArrayList<>();
        for (InvoiceLine line : draft.bill().lines()) {
            List<TransactionId> ids = transactionsByLine.getOrDefault(line.position(), List.of());
            if (line.leadId() == null) {
                BillRecords.parts(ids).forEach(part -> records.add(record(draft, line.position(), part, null)));
            } else {
                ids.forEach(id -> ofLeads.add(new OfLead(line.position(), id)));
            }
        }
        BillRecords.parts(ofLeads).forEach(part -> records.add(ofLeads(draft, part)));
        return records;
    }

    private static TransactionsBilled ofLeads(Draft draft, List<OfLead> part) {
        List<TransactionId> ids = part.stream().map(OfLead::transactionId).toList();
        int first = part.getFirst().position();
        return part.size() == 1
                ? record(draft, first, ids, null)
                : record(draft, first, ids, part.stream().map(OfLead::position).toList());
    }

    private static TransactionsBilled record(
            Draft draft, int position, List<TransactionId> ids, @Nullable List<Integer> positions) {
        return new TransactionsBilled(draft.invoiceId(), draft.entityId(), draft.partnerId(), position, ids, positions);
    }
}
