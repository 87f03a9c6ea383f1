package io.leadledger.api.invoice.billingrun;

import io.leadledger.api.Refuses;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Generates the drafts of a period. */
@HttpExchange(BillingRunApi.PATH)
public interface BillingRunApi {

    String PATH = "/api/v1/billing-runs";

    /** Makes a draft for each partner with something to bill. Asked again it makes what is missing and nothing twice. */
    @PostExchange
    @Refuses({"not-arrived-yet", "not-found"})
    Generated generate(@RequestBody BillingRunForm form);

    /** Lets what nobody billed of an earlier period be late leads of the next invoices, without invoices of its own. */
    @PostExchange("/inclusion")
    @Refuses({"not-found", "nothing-to-include"})
    Included include(@RequestBody InclusionForm form);
}
