package io.leadledger.api.invoice.numbering;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The register of given numbers, in their order, with the chain of hashes. */
@HttpExchange(NumberRegisterApi.PATH)
public interface NumberRegisterApi {

    String PATH = "/api/v1/number-register";

    /** Lists the numbers that were given to invoices, or to credit notes. */
    @GetExchange
    @Refuses("not-found")
    Page<RegisteredNumber> list(
            @RequestParam EntityId entityId,
            @RequestParam(defaultValue = "INVOICE") NumberKind kind,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Says the number that the next document would get if nobody takes it before. */
    @GetExchange("/next")
    @Refuses("not-found")
    ExpectedNumber next(@RequestParam EntityId entityId, @RequestParam(defaultValue = "INVOICE") NumberKind kind);
}
