package io.leadledger.api.delivery.assignment;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.AssignmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Prices of an assignment: flat, or graduated by the leads of a calendar month. */
@HttpExchange("/api/v1/assignments/{assignmentId}/prices")
public interface PriceApi {

    /** Shows all prices of an assignment. */
    @GetExchange
    PricesAnswer find(@PathVariable AssignmentId assignmentId);

    /** Sets prices, for deliveries recorded from now on. Each ladder replaces the one of the same first date. */
    @PutExchange
    @Refuses("not-arrived-yet")
    AssignmentWritten set(
            @PathVariable AssignmentId assignmentId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody PricesForm form);
}
