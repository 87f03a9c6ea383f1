package io.leadledger.api.invoice.sending;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Sends one document to its partner. */
@HttpExchange("/api/v1")
public interface SendingApi {

    /** Lists the mails with the invoice, reminders among them, the latest first. */
    @GetExchange("/invoices/{invoiceId}/sendings")
    List<SendingAnswer> ofInvoice(@PathVariable InvoiceId invoiceId);

    /** Shows the mail with the invoice as it would go out now. */
    @GetExchange("/invoices/{invoiceId}/sendings/preview")
    @Refuses({"no-recipient", "not-final"})
    MailPreview previewOfInvoice(@PathVariable InvoiceId invoiceId);

    /**
     * Takes on to send the invoice, with its PDF and its XML where the PDF does not carry it. One that waits is tried now; one
     * that failed is tried again, as the same mail.
     */
    @PostExchange("/invoices/{invoiceId}/sendings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"already-sent", "no-recipient", "not-final"})
    SendingAnswer sendInvoice(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody SendingForm form);

    /** Lists the mails with the credit note, the latest first. */
    @GetExchange("/credit-notes/{creditNoteId}/sendings")
    List<SendingAnswer> ofCreditNote(@PathVariable CreditNoteId creditNoteId);

    /** Shows the mail with the credit note as it would go out now. */
    @GetExchange("/credit-notes/{creditNoteId}/sendings/preview")
    @Refuses("no-recipient")
    MailPreview previewOfCreditNote(@PathVariable CreditNoteId creditNoteId);

    /** Takes on to send the credit note, as for an invoice. */
    @PostExchange("/credit-notes/{creditNoteId}/sendings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"already-sent", "no-recipient"})
    SendingAnswer sendCreditNote(
            @PathVariable CreditNoteId creditNoteId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody SendingForm form);
}
