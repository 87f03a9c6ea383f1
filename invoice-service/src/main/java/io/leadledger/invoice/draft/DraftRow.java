package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invoice's working state as the table has it, without its lines: the same size for 10 and 100,000 leads.
 *
 * @param lineCount how many lines it has
 * @param leads how many leads they bill
 * @param assignments names of the assignments on its lines, by id, as JSON
 * @param lineFindings what of its lines has to be mended, as JSON
 */
public record DraftRow(
        InvoiceId invoiceId,
        EntityId entityId,
        PartnerId partnerId,
        LocalDate fromDate,
        LocalDate toDate,
        State state,
        long version,
        String basisHash,
        String taxDecision,
        String adjustments,
        String totals,
        int lineCount,
        long leads,
        String assignments,
        String lineFindings) {

    /** Whether it can still change. */
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /**
     * The same, if it is what the caller saw.
     *
     * @throws RejectedException {@code stale-version}
     */
    public DraftRow seenAs(long expectedVersion) {
        if (expectedVersion != version) {
            throw new RejectedException(Rejection.stale(expectedVersion, version));
        }
        return this;
    }

    /**
     * The same, if it can still change.
     *
     * @throws RejectedException {@code not-a-draft}
     */
    public DraftRow stillDraft() {
        if (!isDraft()) {
            throw new RejectedException(Rejection.conflict("not-a-draft", "expected a draft, but it is %s", state));
        }
        return this;
    }

    public BillingPeriod period() {
        return new BillingPeriod(fromDate, toDate);
    }

    public TaxDecision tax() {
        return JsonColumn.read(taxDecision, TaxDecision.class);
    }

    public Totals sums() {
        return JsonColumn.read(totals, Totals.class);
    }

    public List<Adjustment> adjusted() {
        return List.of(JsonColumn.read(adjustments, Adjustment[].class));
    }

    /** What of its bill has to be mended. */
    List<Finding> billFindings() {
        List<Finding> findings = new ArrayList<>(List.of(JsonColumn.read(lineFindings, Finding[].class)));
        findings.addAll(BillingBasis.findingsOf(new Bill(List.of(), adjusted(), sums()), tax()));
        return findings;
    }

    /** Names of the assignments on its lines, by id. */
    Map<AssignmentId, String> assignmentNames() {
        Map<AssignmentId, String> names = new LinkedHashMap<>();
        for (Map.Entry<?, ?> one : ((Map<?, ?>) JsonColumn.read(assignments, Map.class)).entrySet()) {
            names.put(new AssignmentId((String) one.getKey()), (String) one.getValue());
        }
        return names;
    }
}
