package io.leadledger.invoice.storm;

import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A partner of the storm, and the leads it ever got. */
record StormPartner(String entity, String id, String assignment, List<String> leads) {

    static StormPartner of(Facts facts, String entity, int number) {
        String id = facts.partner("s%03d".formatted(number), "DE", null, EInvoiceFormat.PDF_ONLY);
        return new StormPartner(entity, id, facts.assignment(entity, id, "standard"), new CopyOnWriteArrayList<>());
    }

    /** One more lead at 25.00, still to be said. */
    TransactionRecorded lead(String day) {
        TransactionRecorded recorded = Facts.recorded(entity, id, assignment, "25.00", day);
        leads.add(recorded.transactionId().value());
        return recorded;
    }
}
