package io.leadledger.invoice.creditnote;

import io.leadledger.chassis.axon.AppendedFacts;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.issuing.Issuable;
import io.leadledger.invoice.issuing.UnnumberedDocument;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is due to be credited on an invoice, as a document that lacks its number. */
@Component
class DueCredit {

    private final CreditsDue creditsDue;
    private final DocumentArchive archive;
    private final Directory directory;
    private final AppendedFacts facts;

    DueCredit(CreditsDue creditsDue, DocumentArchive archive, Directory directory, AppendedFacts facts) {
        this.creditsDue = creditsDue;
        this.archive = archive;
        this.directory = directory;
        this.facts = facts;
    }

    Issuable on(InvoiceId invoiceId) {
        return new Credit(invoiceId, new CreditNoteId(EventIds.next()));
    }

    private final class Credit implements Issuable {

        private final InvoiceId invoiceId;
        private final CreditNoteId creditNoteId;

        Credit(InvoiceId invoiceId, CreditNoteId creditNoteId) {
            this.invoiceId = invoiceId;
            this.creditNoteId = creditNoteId;
        }

        @Override
        public String step() {
            return "credit-note";
        }

        @Override
        public void lock() {
            creditsDue.lock(invoiceId);
        }

        @Override
        public Optional<UnnumberedDocument> read() {
            List<CreditedLead> due = creditsDue.leads(invoiceId);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            StoredDocument invoice = archive.document(invoiceId.value()).orElseThrow();
            EntityDefined entity =
                    directory.entity(invoice.entityId()).orElseThrow().definition();
            return Optional.of(new UnnumberedCreditNote(
                    invoice,
                    SeriesOwner.of(entity, SeriesKind.CREDIT_NOTE),
                    CreditNoteDraft.of(
                            creditNoteId, invoiceId, invoice.content(), due, creditsDue.earlier(invoiceId))));
        }
    }

    private final class UnnumberedCreditNote implements UnnumberedDocument {

        private final StoredDocument invoice;
        private final SeriesOwner series;
        private final CreditNoteDraft draft;

        UnnumberedCreditNote(StoredDocument invoice, SeriesOwner series, CreditNoteDraft draft) {
            this.invoice = invoice;
            this.series = series;
            this.draft = draft;
        }

        @Override
        public String documentId() {
            return draft.creditNoteId().value();
        }

        @Override
        public InvoiceId invoiceId() {
            return invoice.invoiceId();
        }

        @Override
        public EntityId entityId() {
            return invoice.entityId();
        }

        @Override
        public PartnerId partnerId() {
            return invoice.partnerId();
        }

        @Override
        public SeriesOwner series() {
            return series;
        }

        @Override
        public DocumentContent content(NextNumber number) {
            return draft.content(number.documentNumber(), number.issueDate());
        }

        @Override
        public Done record(DocumentContent content, DocumentHashes hashes) {
            creditsDue.settle(draft.creditNoteId(), draft.transactionIds());
            return facts.append(CreditNoteRecords.of(invoice, draft, content, hashes));
        }
    }
}
