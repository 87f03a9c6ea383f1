package io.leadledger.api.invoice.openitem;

import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import java.time.LocalDate;

/**
 * A final invoice on which something is open.
 *
 * @param daysOverdue since the due date; 0 while it has not passed
 */
public record OpenItem(
        InvoiceId invoiceId,
        String number,
        LocalDate issueDate,
        LocalDate dueDate,
        Money total,
        Money credited,
        Money paid,
        Money open,
        long daysOverdue,
        Age age) {}
