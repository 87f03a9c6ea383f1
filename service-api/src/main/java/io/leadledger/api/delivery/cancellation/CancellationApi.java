package io.leadledger.api.delivery.cancellation;

import io.leadledger.api.Refuses;
import io.leadledger.id.TransactionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Cancellations: what is not to be paid. Calling again has no second effect. */
@HttpExchange("/api/v1")
public interface CancellationApi {

    /** Cancels many transactions of an entity, each at most once. */
    @PostExchange("/cancellations")
    CancellationResults cancelAll(@RequestBody CancellationsForm form);

    /** Cancels a transaction: 201 if it was not cancelled yet, else 200. */
    @PostExchange("/transactions/{transactionId}/cancellation")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"not-arrived-yet", "unknown-delivery", "local-time-does-not-exist"})
    ResponseEntity<CancellationAnswer> cancelOne(
            @PathVariable TransactionId transactionId, @RequestBody CancellationForm form);
}
