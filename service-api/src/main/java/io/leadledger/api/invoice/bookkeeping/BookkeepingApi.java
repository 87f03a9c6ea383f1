package io.leadledger.api.invoice.bookkeeping;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Bookings for the bookkeeper, and the accounts they are made on. */
@HttpExchange("/api/v1/bookkeeping")
public interface BookkeepingApi {

    /** Shows the settings of an entity; before any were made, those of SKR 03 without numbers. */
    @GetExchange("/settings")
    @Refuses("not-found")
    BookkeepingSettings settings(@RequestParam EntityId entityId);

    /** Says anew how an entity's bookkeeping is kept. Accounts that partners have stay theirs. */
    @PutExchange("/settings")
    @Refuses("not-found")
    BookkeepingSettings change(
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody BookkeepingForm form);

    /**
     * Gives all invoices, credit notes, payments, payouts and reversals of a range of days as bookings.
     *
     * @param format {@code datev}: a DATEV booking batch (EXTF 700, Buchungsstapel), within one business year and in EUR;
     *     {@code csv}: the same for any program, UTF-8, with a comma between cells; of documents with net, VAT and rate, and
     *     with the account of the VAT where the one of the revenue does not take it out by itself
     * @param from the first day
     * @param to the last day
     */
    @GetExchange("/export/{format}")
    @Refuses({
        "across-fiscal-years",
        "bad-period",
        "datev-not-set-up",
        "datev-rate-without-account",
        "datev-wants-euro",
        "not-found"
    })
    ResponseEntity<byte[]> export(
            @PathVariable String format,
            @RequestParam EntityId entityId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to);
}
