package io.leadledger.api.invoice.sending;

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

/** Sends many documents to their partners. */
@HttpExchange(SendingsApi.PATH)
public interface SendingsApi {

    String PATH = "/api/v1/sendings";

    /**
     * Takes on a job that sends documents, one after the other. Its items are the documents; the result of one is its number. What
     * was sent already is skipped; what the mail server does not take now fails here, and is tried again by itself all the same.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"not-arrived-yet", "not-found"})
    JobAnswer start(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody SendingsForm form);
}
