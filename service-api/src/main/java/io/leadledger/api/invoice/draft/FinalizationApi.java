package io.leadledger.api.invoice.draft;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Makes drafts final. */
@HttpExchange(DraftApi.PATH)
public interface FinalizationApi {

    /**
     * Makes a draft final: it takes the next number, and its document never changes again. A document that the official
     * rules refuse takes none: the code is {@code official-rule}, and the message begins with the rule's own name and a
     * colon.
     */
    @PostExchange("/finalization")
    @Refuses({
        "currency-without-e-invoice",
        "draft-drifted",
        "missing-data",
        "negative-net-at-rate",
        "negative-total",
        "no-vat-rate",
        "not-a-draft",
        "nothing-to-bill",
        "official-rule",
        "unconfirmed-warning",
        "unprintable-text",
        "withdrawn-currency",
        "wrong-currency",
        "wrong-tax-regime"
    })
    Finalized makeFinal(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody(required = false) @Nullable ConfirmationForm confirmation);
}
