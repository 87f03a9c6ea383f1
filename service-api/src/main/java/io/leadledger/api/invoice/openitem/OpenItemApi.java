package io.leadledger.api.invoice.openitem;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Open items. */
@HttpExchange("/api/v1/open-items")
public interface OpenItemApi {

    /** Lists what is open on final invoices by partner and age, as of the entity's today, with credit balances beside it. */
    @GetExchange
    @Refuses("not-found")
    OpenItems list(@RequestParam EntityId entityId, @RequestParam(required = false) @Nullable PartnerId partnerId);
}
