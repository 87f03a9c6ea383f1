package io.leadledger.invoice.arrival;

import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.access.Owners;
import io.leadledger.invoice.directory.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who wrote elsewhere whether its facts have arrived here, and what became of them. */
@RestController
@RequestMapping("/api/v1/ledger")
@PreAuthorize("hasAuthority('invoices:read')")
class ArrivalsController {

    private final ArrivedFacts arrived;
    private final Directory directory;
    private final Owners owners;

    ArrivalsController(ArrivedFacts arrived, Directory directory, Owners owners) {
        this.arrived = arrived;
        this.directory = directory;
        this.owners = owners;
    }

    @PostMapping("/arrivals")
    Arrivals arrivals(@Valid @RequestBody Question question) {
        Set<String> transactions = ids(question.transactionIds());
        Set<String> cancelled = ids(question.cancelledTransactionIds());
        Map<String, Long> aggregates = new HashMap<>();
        question.aggregates().forEach(aggregate -> aggregates.merge(aggregate.id(), aggregate.version(), Math::max));
        return new Arrivals(
                transactions.size() - arrived.transactions(own(transactions)),
                cancelled.size() - arrived.cancellations(own(cancelled)),
                aggregates.size() - arrived(aggregates));
    }

    @GetMapping("/transactions/{transactionId}")
    BilledOn billedOn(@PathVariable TransactionId transactionId) {
        return Optional.of(transactionId)
                .filter(id -> Owners.isTransactionId(id.value()))
                .flatMap(arrived::billedOn)
                .orElseThrow(
                        () -> new RejectedException(Rejection.notFound("invoice with the transaction", transactionId)));
    }

    /** What is another entity's has not arrived for the caller. */
    private List<TransactionId> own(Set<String> ids) {
        Set<String> own = new HashSet<>(ids);
        own.removeAll(owners.foreign(ids));
        return own.stream().map(TransactionId::new).toList();
    }

    private int arrived(Map<String, Long> aggregates) {
        Map<String, Long> own = new HashMap<>(aggregates);
        own.keySet().removeAll(owners.foreign(aggregates.keySet()));
        return directory.arrived(own);
    }

    private static Set<String> ids(List<UUID> ids) {
        Set<String> distinct = new HashSet<>();
        ids.forEach(id -> distinct.add(id.toString()));
        return distinct;
    }

    record Question(
            @NotNull @Size(max = 5_000) List<@NotNull UUID> transactionIds,
            @NotNull @Size(max = 5_000) List<@NotNull UUID> cancelledTransactionIds,
            @NotNull @Size(max = 5_000) List<@NotNull @Valid Version> aggregates) {}

    record Version(@NotNull @Printable String id, long version) {}

    record Arrivals(int missingTransactions, int missingCancellations, int missingAggregates) {

        @SuppressWarnings("unused")
        public boolean isComplete() {
            return missingTransactions == 0 && missingCancellations == 0 && missingAggregates == 0;
        }
    }
}
