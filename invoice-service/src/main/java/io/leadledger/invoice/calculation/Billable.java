package io.leadledger.invoice.calculation;

import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leads that are to be billed: one transaction, or in a preview a number of equal ones.
 *
 * @param assignmentName printable name of the assignment
 * @param price of one lead
 * @param transactionId absent where several are counted together
 * @param leadId absent where several are counted together
 */
public record Billable(
        String assignmentId,
        String assignmentName,
        Money price,
        LocalDate serviceDate,
        int quantity,
        @Nullable String transactionId,
        @Nullable String leadId) {}
