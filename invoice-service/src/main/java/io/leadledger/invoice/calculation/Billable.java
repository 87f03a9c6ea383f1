package io.leadledger.invoice.calculation;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
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
        AssignmentId assignmentId,
        String assignmentName,
        Money price,
        LocalDate serviceDate,
        int quantity,
        @Nullable TransactionId transactionId,
        @Nullable LeadId leadId) {}
