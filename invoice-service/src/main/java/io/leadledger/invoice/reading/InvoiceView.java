package io.leadledger.invoice.reading;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.basis.Finding;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.invoice.Drift;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as callers see it.
 *
 * @param number absent while it is a draft
 * @param seller as the document shows it; of a draft, as it would show it now; absent while there is none
 * @param buyer likewise
 * @param paymentTermsDays from issue to due date, of a draft
 * @param openAmount what is left to pay after credit notes, absent while it is a draft
 * @param paymentStatus {@code OPEN}, {@code OVERDUE}, {@code PAID} or {@code CREDITED} (D-21)
 * @param lineCount how many lines it has: {@code bill} names the first {@link InvoiceReading#MOST_LINES}
 */
record InvoiceView(
        String invoiceId,
        String state,
        String entityId,
        String partnerId,
        String partnerExternalId,
        String partnerName,
        LocalDate from,
        LocalDate to,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dueDate,
        TaxDecision taxDecision,
        Bill bill,
        List<Finding> blockers,
        List<Finding> warnings,
        @Nullable Drift drift,
        @Nullable SellerProfile seller,
        @Nullable Buyer buyer,
        @Nullable Integer paymentTermsDays,
        @Nullable DocumentHashes hashes,
        @Nullable Money openAmount,
        @Nullable String paymentStatus,
        int lineCount,
        long version) {

    static InvoiceView ofDraft(InvoiceSummary summary, Checked checked, Bill bill) {
        BillingBasis basis = checked.basis();
        return of(
                summary,
                new Papers(checked.draft().tax(), bill, basis.seller(), basis.buyer(), null),
                new Findings(
                        basis.blockers(), checked.warnings(), checked.drift().orElse(null), basis.paymentTermsDays()),
                checked.draft().lineCount());
    }

    static InvoiceView ofDiscarded(InvoiceSummary summary, DraftRow draft, Bill bill) {
        return of(summary, new Papers(draft.tax(), bill, null, null, null), Findings.NONE, draft.lineCount());
    }

    static InvoiceView ofFinal(InvoiceSummary summary, StoredDocument document) {
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

    private static InvoiceView of(InvoiceSummary summary, Papers papers, Findings findings, int lineCount) {
        return new InvoiceView(
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
                lineCount,
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
            @Nullable Integer paymentTermsDays) {

        static final Findings NONE = new Findings(List.of(), List.of(), null, null);
    }
}
