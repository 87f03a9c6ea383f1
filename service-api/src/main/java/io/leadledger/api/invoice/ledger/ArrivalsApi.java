package io.leadledger.api.invoice.ledger;

import io.leadledger.id.TransactionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Tells a caller who wrote elsewhere whether its facts have arrived here, and what became of them. */
@HttpExchange(UnbilledApi.PATH)
public interface ArrivalsApi {

    /** Counts what has not arrived of facts that were written elsewhere. */
    @PostExchange("/arrivals")
    Arrivals arrivals(@RequestBody ArrivalsForm form);

    /** Says which invoice has a lead, and which credit note gave it back. */
    @GetExchange("/transactions/{transactionId}")
    BilledOn billedOn(@PathVariable TransactionId transactionId);
}
