package io.leadledger.invoice.reading;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of one invoice. */
final class ShownInvoice {

    private ShownInvoice() {}

    static InvoiceAnswer ofDraft(InvoiceSummary summary, Checked checked, Bill bill) {
        BillingBasis basis = checked.basis();
        return of(
                summary,
                new Papers(checked.draft().tax(), bill, basis.seller(), basis.buyer(), null),
                new Findings(
                        basis.blockers(),
                        checked.warnings(),
                        checked.drift().orElse(null),
                        basis.paymentTermsDays(),
                        checked.offered()),
                checked.draft().lineCount());
    }

    static InvoiceAnswer ofDiscarded(InvoiceSummary summary, Checked checked, Bill bill) {
        BillingBasis basis = checked.basis();
        return of(
                summary,
                new Papers(checked.draft().tax(), bill, basis.seller(), basis.buyer(), null),
                Findings.NONE,
                checked.draft().lineCount());
    }

    static InvoiceAnswer ofFinal(InvoiceSummary summary, StoredDocument document) {
        DocumentContent content = document.content();
        List<InvoiceLine> lines = content.bill().lines();
        Bill shown = new Bill(
                lines.stream().limit(InvoiceReading.MOST_LINES).toList(),
                content.bill().adjustments(),
                content.bill().totals());
        return of(
                summary,
                new Papers(content.taxDecision(), shown, content.seller(), content.buyer(), document.hashes()),
                Findings.NONE,
                lines.size());
    }

    private static InvoiceAnswer of(InvoiceSummary summary, Papers papers, Findings findings, int lineCount) {
        return new InvoiceAnswer(
                summary.invoiceId(),
                summary.state(),
                summary.entityId(),
                summary.partnerId(),
                summary.partnerExternalId(),
                summary.partnerName(),
                summary.from(),
                summary.to(),
                summary.number(),
                summary.issueDate(),
                summary.dueDate(),
                papers.tax(),
                papers.bill(),
                findings.blockers(),
                findings.warnings(),
                findings.drift(),
                papers.seller(),
                papers.buyer(),
                findings.paymentTermsDays(),
                papers.hashes(),
                summary.openAmount(),
                summary.paymentStatus(),
                summary.settlement(),
                lineCount,
                findings.discarded(),
                summary.version());
    }

    private record Papers(
            TaxDecision tax,
            Bill bill,
            @Nullable SellerProfile seller,
            @Nullable Buyer buyer,
            @Nullable DocumentHashes hashes) {}

    private record Findings(
            List<Finding> blockers,
            List<Finding> warnings,
            @Nullable Drift drift,
            @Nullable Integer paymentTermsDays,
            @Nullable List<Adjustment> discarded) {

        static final Findings NONE = new Findings(List.of(), List.of(), null, null, null);
    }
}
