package io.leadledger.api.invoice.ledger;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Which leads are on no invoice: what came after the billing of their period, and what nobody billed. */
@HttpExchange(UnbilledApi.PATH)
public interface UnbilledApi {

    String PATH = "/api/v1/ledger";

    /** Counts the leads of a period that are on no invoice, by partner. */
    @PostExchange("/unbilled")
    @Refuses("not-found")
    Unbilled unbilled(@RequestBody UnbilledForm form);

    /** Lists the months before the present one whose leads no billing run has covered, the oldest first. */
    @GetExchange("/unrun-months")
    @Refuses("not-found")
    List<UnrunMonth> unrunMonths(@RequestParam EntityId entityId);
}
