package io.leadledger.api.invoice.billingrun;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.api.job.JobAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Generates the drafts of a period. */
@HttpExchange(BillingRunApi.PATH)
public interface BillingRunApi {

    String PATH = "/api/v1/billing-runs";

    /**
     * Takes on a job that makes a draft for each partner with something to bill. Asked again it makes what is missing and nothing
     * twice. Its items are partners; the result of one is the id of its draft, and one whose own data has not arrived yet fails
     * with {@code not-arrived-yet}, to be tried again.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"not-arrived-yet", "not-found"})
    JobAnswer generate(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody BillingRunForm form);

    /** Lets what nobody billed of an earlier period be late leads of the next invoices, without invoices of its own. */
    @PostExchange("/inclusion")
    @Refuses({"not-found", "nothing-to-include"})
    Included include(@RequestBody InclusionForm form);
}
