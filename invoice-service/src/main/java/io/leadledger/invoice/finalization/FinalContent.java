package io.leadledger.invoice.finalization;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.draft.ClaimedTransactions;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.draft.DraftLines;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.InvoiceCommands;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.issuing.UnnumberedDocument;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes of a draft that may be final the document it becomes. */
@Component
class FinalContent {

    private final DraftLines lines;
    private final ClaimedTransactions claimed;
    private final InvoiceCommands commands;

    FinalContent(DraftLines lines, ClaimedTransactions claimed, InvoiceCommands commands) {
        this.lines = lines;
        this.claimed = claimed;
        this.commands = commands;
    }

    /** All that the draft bills. */
    Bill bill(DraftRow draft) {
        return new Bill(lines.of(draft.invoiceId()), draft.adjusted(), draft.sums());
    }

    UnnumberedDocument of(Checked checked, Bill bill, Standing standing, String by) {
        return new FinalInvoice(checked, bill, standing, by);
    }

    private final class FinalInvoice implements UnnumberedDocument {

        private final Checked checked;
        private final Bill bill;
        private final Standing standing;
        private final String by;

        FinalInvoice(Checked checked, Bill bill, Standing standing, String by) {
            this.checked = checked;
            this.bill = bill;
            this.standing = standing;
            this.by = by;
        }

        @Override
        public String documentId() {
            return checked.draft().invoiceId().value();
        }

        @Override
        public InvoiceId invoiceId() {
            return checked.draft().invoiceId();
        }

        @Override
        public EntityId entityId() {
            return checked.draft().entityId();
        }

        @Override
        public PartnerId partnerId() {
            return checked.draft().partnerId();
        }

        @Override
        public SeriesOwner series() {
            BillingBasis basis = checked.basis();
            return new SeriesOwner(entityId(), basis.entityKey(), basis.zone(), SeriesKind.INVOICE);
        }

        @Override
        public DocumentContent content(NextNumber number) {
            BillingBasis basis = checked.basis();
            DocumentHeader header = new DocumentHeader(
                    DocumentType.INVOICE,
                    number.documentNumber(),
                    number.issueDate(),
                    number.issueDate().plusDays(basis.paymentTermsDays()),
                    checked.draft().fromDate(),
                    checked.draft().toDate());
            SellerProfile seller = Objects.requireNonNull(basis.seller(), "a missing seller is a blocker");
            return new DocumentContent(header, seller, basis.buyer(), basis.taxDecision(), bill, null);
        }

        @Override
        public Done record(DocumentContent content, DocumentHashes hashes) {
            return commands.send(new OnInvoice(
                    invoiceId(),
                    new FinalizeInvoice(
                            content.header(),
                            content.seller(),
                            content.buyer(),
                            hashes,
                            claimed.byLine(invoiceId()),
                            standing,
                            by)));
        }
    }
}
