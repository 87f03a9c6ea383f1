package io.leadledger.delivery.cancellation;

import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.security.Caller;
import io.leadledger.delivery.cancellation.CancellableTransactions.Cancellable;
import io.leadledger.delivery.cancellation.RequestedCancellations.Known;
import io.leadledger.delivery.directory.Directory;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.Said;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import io.leadledger.text.PrintableText;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Cancels transactions, each at most once; one bad row fails no other. */
@Component
class CancellingTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(CancellingTransactions.class);

    private final Directory directory;
    private final CancellableTransactions transactions;
    private final WritingCancellations writing;
    private final AllowedEntities allowed;
    private final Clock clock;

    CancellingTransactions(
            Directory directory,
            CancellableTransactions transactions,
            WritingCancellations writing,
            AllowedEntities allowed,
            Clock clock) {
        this.directory = directory;
        this.transactions = transactions;
        this.writing = writing;
        this.allowed = allowed;
        this.clock = clock;
    }

    /**
     * Cancels what can be cancelled and says what became of each row, in order.
     *
     * @throws RejectedException {@code not-arrived-yet} while the entity is unknown here
     */
    List<CancellationResult> cancel(EntityId entityId, List<@Nullable CancellationRow> rows) {
        CancellationRules rules = new CancellationRules(
                directory.entity(entityId, "entityId").timeZone(), Caller.name(), clock.instant());
        RequestedCancellations requested = new RequestedCancellations(entityId, rows, known(entityId, rows), rules);
        Map<TransactionId, String> eventIds =
                requested.wanted().isEmpty() ? Map.of() : writing.write(requested.wanted());
        LOG.info("transactions cancelled entity={} rows={} cancelled={}", entityId, rows.size(), eventIds.size());
        return requested.results(eventIds);
    }

    /** Cancels one transaction of any entity the caller may act for; throws {@link RejectedException} {@code not-found} without one. */
    CancellationResult cancelOne(CancellationRow row) {
        TransactionId transactionId = new TransactionId(Objects.requireNonNull(row.transactionId()));
        Cancellable transaction = transactions
                .find(transactionId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("transaction", transactionId)));
        EntityId entityId = allowed.require(transaction.entityId(), "transaction", transactionId);
        return cancel(entityId, Collections.singletonList(row)).getFirst();
    }

    private Known known(EntityId entityId, List<@Nullable CancellationRow> rows) {
        List<TransactionId> transactionIds = rows.stream()
                .map(row -> RequestedCancellations.transactionId(entityId, row))
                .filter(Ids::isId)
                .distinct()
                .toList();
        List<DeliveryId> deliveryIds = rows.stream()
                .filter(Objects::nonNull)
                .map(row -> Said.text(row.deliveryId()))
                .filter(Objects::nonNull)
                .filter(PrintableText::is)
                .map(DeliveryId::new)
                .toList();
        return new Known(
                transactions.find(entityId, transactionIds), transactions.testDeliveries(entityId, deliveryIds));
    }
}
