package io.leadledger.invoice.mailing;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.api.invoice.sending.SendingForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.draft.Drafts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Mails with documents over HTTP. */
@RestController
class SendingController implements SendingApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final String WRITE = "hasAuthority('invoices:write')";

    private final Sendings sendings;
    private final SendingTable table;
    private final DocumentArchive archive;
    private final Drafts drafts;
    private final IdempotentRequests requests;

    SendingController(
            Sendings sendings,
            SendingTable table,
            DocumentArchive archive,
            Drafts drafts,
            IdempotentRequests requests) {
        this.sendings = sendings;
        this.table = table;
        this.archive = archive;
        this.drafts = drafts;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(READ)
    public List<SendingAnswer> ofInvoice(InvoiceId invoiceId) {
        return answers(drafts.get(invoiceId).invoiceId().value());
    }

    @Override
    @PreAuthorize(READ)
    public MailPreview previewOfInvoice(InvoiceId invoiceId) {
        return sendings.preview(invoice(invoiceId), null);
    }

    @Override
    @PreAuthorize(WRITE)
    public SendingAnswer sendInvoice(InvoiceId invoiceId, @Nullable IdempotencyKey key, SendingForm form) {
        return send(invoice(invoiceId), key, form);
    }

    @Override
    @PreAuthorize(READ)
    public List<SendingAnswer> ofCreditNote(CreditNoteId creditNoteId) {
        return answers(creditNote(creditNoteId).documentId());
    }

    @Override
    @PreAuthorize(READ)
    public MailPreview previewOfCreditNote(CreditNoteId creditNoteId) {
        return sendings.preview(creditNote(creditNoteId), null);
    }

    @Override
    @PreAuthorize(WRITE)
    public SendingAnswer sendCreditNote(CreditNoteId creditNoteId, @Nullable IdempotencyKey key, SendingForm form) {
        return send(creditNote(creditNoteId), key, form);
    }

    private SendingAnswer send(StoredDocument document, @Nullable IdempotencyKey key, SendingForm form) {
        boolean again = Boolean.TRUE.equals(form.again());
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("send", document.documentId(), again),
                SendingAnswer.class,
                () -> sendings.send(new Sendings.Wish(document.documentId(), null, again, Caller.name())));
    }

    private StoredDocument invoice(InvoiceId invoiceId) {
        return document(drafts.get(invoiceId).invoiceId().value(), DocumentType.INVOICE)
                .orElseThrow(() -> new RejectedException(
                        Rejection.conflict("not-final", "expected a final invoice, but this one has no number")));
    }

    private StoredDocument creditNote(CreditNoteId creditNoteId) {
        return document(creditNoteId.value(), DocumentType.CREDIT_NOTE)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("credit note", creditNoteId)));
    }

    private Optional<StoredDocument> document(String id, DocumentType type) {
        return archive.document(id).filter(found -> found.content().header().type() == type);
    }

    private List<SendingAnswer> answers(String documentId) {
        return table.of(documentId).stream().map(table::answer).toList();
    }
}
