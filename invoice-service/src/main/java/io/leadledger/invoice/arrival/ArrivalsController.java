package io.leadledger.invoice.arrival;

import io.leadledger.api.invoice.ledger.Arrivals;
import io.leadledger.api.invoice.ledger.ArrivalsApi;
import io.leadledger.api.invoice.ledger.ArrivalsForm;
import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.Id;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.access.Owners;
import io.leadledger.invoice.arrival.ArrivalsReader.Question;
import io.leadledger.invoice.directory.Directory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Tells over HTTP what has arrived. */
@RestController
class ArrivalsController implements ArrivalsApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final ArrivedFacts arrived;
    private final Directory directory;
    private final Owners owners;

    ArrivalsController(ArrivedFacts arrived, Directory directory, Owners owners) {
        this.arrived = arrived;
        this.directory = directory;
        this.owners = owners;
    }

    @Override
    @PreAuthorize(READ)
    public Arrivals arrivals(ArrivalsForm form) {
        Question question = ArrivalsReader.read(form);
        return new Arrivals(
                question.transactions().size() - arrived.transactions(own(question.transactions())),
                question.cancelled().size() - arrived.cancellations(own(question.cancelled())),
                question.aggregates().size() - arrived(question.aggregates()));
    }

    @Override
    @PreAuthorize(READ)
    public BilledOn billedOn(TransactionId transactionId) {
        return Optional.of(transactionId)
                .filter(id -> Owners.isTransactionId(id.value()))
                .flatMap(arrived::billedOn)
                .orElseThrow(
                        () -> new RejectedException(Rejection.notFound("invoice with the transaction", transactionId)));
    }

    /** What is another entity's has not arrived for the caller. */
    private List<TransactionId> own(Set<TransactionId> ids) {
        Set<String> foreign = owners.foreign(List.of(Id.texts(ids)));
        return Owners.transactionIdsAmong(ids).stream()
                .filter(id -> !foreign.contains(id.value()))
                .toList();
    }

    private int arrived(Map<String, Long> aggregates) {
        Map<String, Long> own = new HashMap<>(aggregates);
        own.keySet().removeAll(owners.foreign(aggregates.keySet()));
        return directory.arrived(own);
    }
}
