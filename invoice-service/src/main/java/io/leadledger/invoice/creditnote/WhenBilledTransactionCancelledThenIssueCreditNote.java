package io.leadledger.invoice.creditnote;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.invoice.DraftRow;
import io.leadledger.invoice.invoice.Drafts;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A lead of a finalized invoice was cancelled, so a credit note follows by itself, exactly once, within seconds.
 * Several that wait together share one; a note carries one VAT rate.
 */
@Component
class WhenBilledTransactionCancelledThenIssueCreditNote {

    private static final Logger LOG = LoggerFactory.getLogger(WhenBilledTransactionCancelledThenIssueCreditNote.class);

    private final CreditsDue creditsDue;
    private final Drafts drafts;
    private final Directory directory;
    private final NumberSeries numberSeries;
    private final DocumentRenderer renderer;
    private final DocumentArchive archive;
    private final Commands commands;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    WhenBilledTransactionCancelledThenIssueCreditNote(
            CreditsDue creditsDue,
            Drafts drafts,
            Directory directory,
            NumberSeries numberSeries,
            DocumentRenderer renderer,
            DocumentArchive archive,
            Commands commands,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.creditsDue = creditsDue;
        this.drafts = drafts;
        this.directory = directory;
        this.numberSeries = numberSeries;
        this.renderer = renderer;
        this.archive = archive;
        this.commands = commands;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${leadledger.credit-notes.poll-ms:250}")
    void issueAll() {
        for (String invoiceId : creditsDue.invoices()) {
            try {
                issueFor(invoiceId);
            } catch (RuntimeException e) {
                LOG.error("no credit note yet invoice={}, trying again", invoiceId, e);
            }
        }
    }

    private void issueFor(String invoiceId) {
        DocumentContent invoice = archive.content(invoiceId).orElseThrow();
        DraftRow row = drafts.find(invoiceId).orElseThrow();
        EntityDefined entity = directory.entity(row.entityId()).orElseThrow().definition();
        SeriesOwner owner =
                new SeriesOwner(row.entityId(), entity.externalId(), entity.timeZone(), SeriesKind.CREDIT_NOTE);
        String creditNoteId = EventIds.next();
        List<CreditedLead> due = creditsDue.leads(invoiceId);
        if (due.isEmpty()) {
            return;
        }
        NextNumber expected = numberSeries.expected(owner);
        CreditNoteDraft draft =
                CreditNoteDraft.of(creditNoteId, invoiceId, invoice, due, creditsDue.earlier(invoiceId));
        RenderedDocument prepared = renderer.render(draft.content(expected));
        transaction.executeWithoutResult(status -> {
            drafts.lock(invoiceId);
            List<CreditedLead> dueNow = creditsDue.leads(invoiceId);
            if (dueNow.isEmpty()) {
                return;
            }
            CreditNoteDraft now =
                    CreditNoteDraft.of(creditNoteId, invoiceId, invoice, dueNow, creditsDue.earlier(invoiceId));
            NextNumber number = numberSeries.lock(owner);
            RenderedDocument rendered =
                    number.printsLike(expected) && now.equals(draft) ? prepared : renderer.render(now.content(number));
            store(row, now, owner, number, rendered);
        });
        crashPoints.reached("credit-note.after-commit");
    }

    private void store(
            DraftRow invoice, CreditNoteDraft draft, SeriesOwner owner, NextNumber number, RenderedDocument rendered) {
        DocumentContent content = rendered.content();
        DocumentHashes hashes = new DocumentHashes(
                rendered.pdfSha256(),
                rendered.xmlSha256(),
                RegisterChain.link(number.previousHash(), number.documentNumber(), rendered.sha256()));
        archive.store(
                new StoredDocument(
                        draft.creditNoteId(),
                        draft.invoiceId(),
                        invoice.entityId(),
                        invoice.partnerId(),
                        content,
                        hashes),
                rendered);
        numberSeries.register(owner, number, draft.creditNoteId(), rendered.sha256());
        creditsDue.settle(draft.creditNoteId(), draft.transactionIds());
        crashPoints.reached("credit-note.after-number");
        InvoiceReference reference = Objects.requireNonNull(content.reference());
        commands.send(new IssueCreditNote(
                        draft.creditNoteId(),
                        new CreditNoteIssued(
                                draft.creditNoteId(),
                                invoice.entityId(),
                                invoice.partnerId(),
                                reference,
                                content.header(),
                                content.seller(),
                                content.buyer(),
                                content.taxDecision(),
                                content.bill(),
                                draft.transactionIds(),
                                hashes)))
                .orThrow();
        LOG.info(
                "credited invoice={} creditNote={} number={} total={}",
                draft.invoiceId(),
                draft.creditNoteId(),
                number.documentNumber(),
                content.bill().totals().total());
    }
}
