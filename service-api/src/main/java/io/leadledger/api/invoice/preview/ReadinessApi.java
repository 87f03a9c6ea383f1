package io.leadledger.api.invoice.preview;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What an invoice would lack before there is one. */
@HttpExchange(PreviewApi.PATH)
public interface ReadinessApi {

    /**
     * Says what an invoice of the entity to that partner would lack now, by the same rules that finalizing goes by, whether or
     * not there is anything to bill.
     */
    @GetExchange("/readiness")
    @Refuses("not-found")
    Readiness readiness(@RequestParam EntityId entityId, @RequestParam PartnerId partnerId);
}
