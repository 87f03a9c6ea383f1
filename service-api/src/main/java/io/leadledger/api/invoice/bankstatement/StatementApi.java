package io.leadledger.api.invoice.bankstatement;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Bank statements propose which payments are whose; they never book by themselves. */
@HttpExchange(StatementApi.PATH)
public interface StatementApi {

    String PATH = "/api/v1/bank-statements";

    /** The most bytes that the file of a statement has. */
    int MAX_BYTES = 8 * 1024 * 1024;

    /** Lists the statements of an entity, the latest first. */
    @GetExchange
    @Refuses("not-found")
    List<StatementSummary> list(@RequestParam EntityId entityId);

    /** Shows a statement with its lines and what is proposed for each, by the invoices as they are now. */
    @GetExchange("/{statementId}")
    StatementAnswer find(@PathVariable String statementId);

    /**
     * Reads a statement: CAMT.053 of any version, or a CSV file as banks export it, as the body. Lines that were in a statement
     * before are not taken again, so the same file, or one that overlaps, changes nothing twice.
     *
     * @param columns of a CSV file whose columns nobody knows, by their heads: {@code date=Tag;amount=Wert;name=Wer;text=Was}
     */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"bad-statement", "empty-statement", "file-too-large", "not-found", "too-many-lines", "unknown-columns"})
    StatementSummary read(
            @RequestParam EntityId entityId,
            @RequestParam String fileName,
            @RequestParam(required = false) @Nullable String columns,
            @RequestBody byte[] file);

    /** Books what a person confirms, each for itself, as payments by bank statement. The key is required (D-07). */
    @PostExchange("/{statementId}/bookings")
    @Refuses("too-many")
    BookingResults book(
            @PathVariable String statementId,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestBody BookingsForm form);

    /**
     * Sets aside what is left of a line, with a reason: it pays no invoice, and there is nothing to decide about it. A second time
     * the latter reason holds.
     */
    @PostExchange("/{statementId}/lines/{lineId}/aside")
    @Refuses({"line-booked", "not-incoming"})
    StatementLine setAside(@PathVariable String statementId, @PathVariable String lineId, @RequestBody AsideForm form);

    /** Takes a line up again that was set aside; one that was not changes nothing. */
    @PostExchange("/{statementId}/lines/{lineId}/taking-up")
    StatementLine takeUp(@PathVariable String statementId, @PathVariable String lineId);
}
