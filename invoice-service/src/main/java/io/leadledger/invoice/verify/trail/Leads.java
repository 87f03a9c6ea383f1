package io.leadledger.invoice.verify.trail;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.verify.trail.LedgerRow.CancelledRow;
import io.leadledger.invoice.verify.trail.LedgerRow.RecordedRow;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the topics say of the leads that documents bill, and of nobody else's. */
public final class Leads {

    /**
     * One lead as it was recorded.
     *
     * @param row as the ledger has to keep it
     */
    public record Recorded(
            AssignmentId assignmentId,
            LeadId leadId,
            PartnerId partnerId,
            Money price,
            LocalDate serviceDate,
            RecordedRow row) {}

    private final Predicate<TransactionId> wanted;
    private final Map<TransactionId, Recorded> recorded = new HashMap<>();
    private final Map<TransactionId, CancelledRow> cancelled = new HashMap<>();
    private final Map<AssignmentId, Set<String>> names = new HashMap<>();
    private final Map<AssignmentId, AssignmentId> sameAssignments = new HashMap<>();

    Leads(Predicate<TransactionId> wanted) {
        this.wanted = wanted;
    }

    public void add(CloudEvent<?> event) {
        switch (event.data()) {
            case TransactionRecorded fact
            when wanted.test(fact.transactionId()) ->
                recorded.putIfAbsent(
                        fact.transactionId(),
                        new Recorded(
                                sameAssignments.computeIfAbsent(fact.assignmentId(), id -> id),
                                fact.leadId(),
                                fact.partnerId(),
                                fact.price(),
                                fact.serviceDate(),
                                LedgerRow.of(event.id(), fact)));
            case TransactionCancelled fact
            when wanted.test(fact.transactionId()) ->
                cancelled.putIfAbsent(fact.transactionId(), LedgerRow.of(event.id(), fact));
            case AssignmentDefined fact ->
                names.computeIfAbsent(fact.assignmentId(), id -> new HashSet<>())
                        .add(fact.name());
            default -> {}
        }
    }

    public Optional<Recorded> recorded(TransactionId transactionId) {
        return Optional.ofNullable(recorded.get(transactionId));
    }

    /** Its cancellation as the ledger has to keep it; empty if it was not cancelled. */
    public Optional<CancelledRow> cancelled(TransactionId transactionId) {
        return Optional.ofNullable(cancelled.get(transactionId));
    }

    /** Whether an assignment was ever called so. */
    public boolean wasCalled(AssignmentId assignmentId, String name) {
        return names.getOrDefault(assignmentId, Set.of()).contains(name);
    }
}
