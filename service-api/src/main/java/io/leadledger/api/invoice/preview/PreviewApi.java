package io.leadledger.api.invoice.preview;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The preview of a period. */
@HttpExchange(PreviewApi.PATH)
public interface PreviewApi {

    String PATH = "/api/v1/previews";

    /**
     * Calculates what each partner's invoice would be now, and changes nothing.
     *
     * @param from first day of the period
     * @param to day after its last day
     */
    @GetExchange
    @Refuses({"bad-period", "not-found"})
    PeriodPreview preview(@RequestParam EntityId entityId, @RequestParam LocalDate from, @RequestParam LocalDate to);
}
