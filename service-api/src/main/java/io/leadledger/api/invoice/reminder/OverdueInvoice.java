package io.leadledger.api.invoice.reminder;

import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that was not paid in full by its due date.
 *
 * @param lastStep 1 to 3, the last reminder that was sent; 0 for none
 * @param lastOn the day it was sent, in the entity's zone
 * @param nextStep the one that follows; absent after the third
 * @param due whether it is time for that one, by the entity's days
 */
public record OverdueInvoice(
        InvoiceId invoiceId,
        String number,
        PartnerId partnerId,
        String partnerName,
        LocalDate dueDate,
        long daysOverdue,
        Money open,
        int lastStep,
        @Nullable LocalDate lastOn,
        @Nullable Integer nextStep,
        boolean due) {}
