package io.leadledger.api.delivery.transaction;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Transactions: the billable facts of deliveries. */
@HttpExchange(TransactionApi.PATH)
public interface TransactionApi {

    String PATH = "/api/v1/transactions";

    /**
     * Lists the transactions that the caller sees, the latest delivery first.
     *
     * @param from first service date
     * @param to service date after the last
     */
    @GetExchange
    @Refuses({"not-found", "bad-date"})
    Page<TransactionAnswer> list(
            @RequestParam(required = false) @Nullable EntityId entityId,
            @RequestParam(required = false) @Nullable PartnerId partnerId,
            @RequestParam(required = false) @Nullable AssignmentId assignmentId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) TransactionAnswer.@Nullable State state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows a transaction. */
    @GetExchange("/{transactionId}")
    TransactionAnswer find(@PathVariable TransactionId transactionId);
}
