package io.leadledger.invoice.calculation;

import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What makes a line of its own (D-15): assignment, price, VAT rate, the service month where it is late, and the lead on
 * a line per lead.
 */
record LineKey(
        AssignmentId assignmentId,
        Money price,
        BigDecimal vatPercent,
        @Nullable YearMonth lateMonth,
        @Nullable TransactionId transactionId) {

    static LineKey of(Billable billable, BillingTerms terms) {
        boolean late = terms.period().isAfter(billable.serviceDate());
        return new LineKey(
                billable.assignmentId(),
                billable.price(),
                terms.vatPercent(billable.serviceDate()),
                late ? YearMonth.from(billable.serviceDate()) : null,
                terms.granularity() == LineGranularity.PER_LEAD ? billable.transactionId() : null);
    }
}
