package io.leadledger.api.invoice.numbering;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How an entity's invoices and credit notes are numbered (D-20). */
@HttpExchange("/api/v1/number-series/{kind}")
public interface NumberSeriesApi {

    /** Shows how the numbers are written, and which is next. */
    @GetExchange
    @Refuses("not-found")
    NumberSeriesAnswer find(@PathVariable NumberKind kind, @RequestParam EntityId entityId);

    /**
     * Says anew how the numbers to come are written; those that were given stay. The count goes on, and no number goes back. No
     * other series, of any entity, may be able to give the same numbers.
     */
    @PutExchange
    @Refuses({"not-found", "number-collision", "number-repeated", "series-begun", "year-missing"})
    NumberSeriesAnswer change(
            @PathVariable NumberKind kind,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody NumberSeriesForm form);

    /** Says which numbers a format would give, and changes nothing; refuses what a change would refuse. */
    @GetExchange("/preview")
    @Refuses({
        "bad-number-format",
        "not-a-number",
        "not-found",
        "number-collision",
        "number-repeated",
        "out-of-range",
        "series-begun",
        "year-missing"
    })
    NumberPreview preview(
            @PathVariable NumberKind kind,
            @RequestParam EntityId entityId,
            @RequestParam String format,
            @RequestParam boolean restartsYearly,
            @RequestParam String startNumber);

    /** Lists who chose which format and when, the newest first. */
    @GetExchange("/choices")
    @Refuses("not-found")
    List<NumberFormatChoice> choices(@PathVariable NumberKind kind, @RequestParam EntityId entityId);
}
