package io.leadledger.api.invoice.finalization;

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

/** Makes many drafts final. */
@HttpExchange(FinalizationsApi.PATH)
public interface FinalizationsApi {

    String PATH = "/api/v1/finalizations";

    /**
     * Takes on a job that makes drafts final, one after the other: those that are named, in that order, or all of a period. Its
     * items are the drafts; the result of one is its number. One with a warning that was not confirmed fails, as one does that is
     * not as it was seen; none of them stops the others.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"not-arrived-yet", "not-found"})
    JobAnswer start(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody FinalizationsForm form);
}
