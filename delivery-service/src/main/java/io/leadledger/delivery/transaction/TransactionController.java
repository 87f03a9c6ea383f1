package io.leadledger.delivery.transaction;

import io.leadledger.api.Page;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.TransactionId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Transactions over HTTP. */
@RestController
@RequestMapping("/api/v1/transactions")
@PreAuthorize("hasAuthority('deliveries:read')")
class TransactionController {

    private final TransactionReading transactions;
    private final AllowedEntities allowed;

    TransactionController(TransactionReading transactions, AllowedEntities allowed) {
        this.transactions = transactions;
        this.allowed = allowed;
    }

    @GetMapping
    Page<TransactionView> list(
            TransactionFilter filter, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        filter.check();
        allowed.requireFilter(Ids.text(filter.entityId()));
        List<String> among = allowed.limit().orElse(null);
        PageRequest page = PageRequest.of(limit, cursor, filter, among);
        return filter.matchesNothing() ? new Page<>(List.of(), null, 0) : transactions.page(filter, among, page);
    }

    @GetMapping("/{transactionId}")
    TransactionView read(@PathVariable TransactionId transactionId) {
        TransactionView transaction = transactions
                .find(transactionId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("transaction", transactionId)));
        allowed.require(transaction.entityId(), "transaction", transactionId);
        return transaction;
    }
}
