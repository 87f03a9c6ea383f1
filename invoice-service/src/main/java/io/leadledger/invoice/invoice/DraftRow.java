package io.leadledger.invoice.invoice;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice's working state as the table has it. */
public record DraftRow(
        String invoiceId,
        String entityId,
        String partnerId,
        LocalDate fromDate,
        LocalDate toDate,
        String state,
        long version,
        String basisHash,
        String taxDecision,
        String bill) {

    /** Whether it can still change. */
    public boolean isDraft() {
        return state.equals("DRAFT");
    }

    /**
     * The same, if it is what the caller saw.
     *
     * @throws RejectedException {@code stale-version}
     */
    DraftRow seenAs(@Nullable Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new RejectedException(Rejection.stale(expectedVersion, version));
        }
        return this;
    }

    public BillingPeriod period() {
        return new BillingPeriod(fromDate, toDate);
    }

    public Bill billContent() {
        return JsonColumn.read(bill, Bill.class);
    }

    public TaxDecision tax() {
        return JsonColumn.read(taxDecision, TaxDecision.class);
    }
}
