package io.leadledger.api.invoice.draft;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Drafts: adjusted, recalculated, discarded. Each change wants the version its caller saw. */
@HttpExchange(DraftApi.PATH)
public interface DraftApi {

    String PATH = "/api/v1/invoices/{invoiceId}";

    /** Grants a credit or makes a charge. The key is required: a credit sent twice by mistake would be granted twice (D-07). */
    @PostExchange("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "no-such-vat-rate",
        "not-a-draft",
        "nothing-to-bill",
        "unprintable-text",
        "vat-rate-needed",
        "wrong-currency",
        "zero-amount"
    })
    AdjustmentWritten adjust(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody AdjustmentForm form);

    /**
     * Takes over the credits and charges of the partner's last discarded draft for some of these days that had any, which are the
     * draft's {@code discardedAdjustments}. Where there are none, nothing happens.
     */
    @PostExchange("/adjustments/taking-over")
    @Refuses({
        "no-such-vat-rate",
        "not-a-draft",
        "nothing-to-bill",
        "unprintable-text",
        "vat-rate-needed",
        "wrong-currency"
    })
    DraftWritten takeOverAdjustments(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen);

    /** Takes a credit or charge back. */
    @DeleteExchange("/adjustments/{adjustmentId}")
    @Refuses("not-a-draft")
    DraftWritten removeAdjustment(
            @PathVariable InvoiceId invoiceId,
            @PathVariable AdjustmentId adjustmentId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen);

    /** Accepts the drift: the draft becomes what it would be now, its adjustments stay. */
    @PostExchange("/recalculation")
    @Refuses({"adjustment-rate-gone", "not-a-draft"})
    DraftWritten recalculate(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen);

    /** Gives the draft up; its leads are free again (D-18). */
    @PostExchange("/discarding")
    @Refuses("not-a-draft")
    DraftWritten discard(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen);
}
