package io.leadledger.delivery.transaction;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.api.delivery.transaction.TransactionApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Transactions over HTTP. */
@RestController
class TransactionController implements TransactionApi {

    private static final String READ = "hasAuthority('deliveries:read')";

    private final TransactionReading transactions;
    private final AllowedEntities allowed;

    TransactionController(TransactionReading transactions, AllowedEntities allowed) {
        this.transactions = transactions;
        this.allowed = allowed;
    }

    @Override
    @PreAuthorize(READ)
    public Page<TransactionAnswer> list(
            @Nullable EntityId entityId,
            @Nullable PartnerId partnerId,
            @Nullable AssignmentId assignmentId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            TransactionAnswer.@Nullable State state,
            @Nullable Integer limit,
            @Nullable String cursor) {
        TransactionFilter filter = new TransactionFilter(entityId, partnerId, assignmentId, from, to, state);
        filter.check();
        allowed.requireFilter(Ids.text(entityId));
        List<String> among = allowed.limit().orElse(null);
        PageRequest page = PageRequest.of(limit, cursor, filter, among);
        return filter.matchesNothing() ? new Page<>(List.of(), null, 0) : transactions.page(filter, among, page);
    }

    @Override
    @PreAuthorize(READ)
    public TransactionAnswer find(TransactionId transactionId) {
        TransactionAnswer transaction = transactions
                .find(transactionId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("transaction", transactionId)));
        allowed.require(transaction.entityId(), "transaction", transactionId);
        return transaction;
    }
}
