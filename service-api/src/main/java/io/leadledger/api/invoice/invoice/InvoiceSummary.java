package io.leadledger.api.invoice.invoice;

import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in a list; number, dates and what is open are absent while it is a draft.
 *
 * @param state {@code DRAFT}, {@code DISCARDED} or {@code FINAL}
 * @param from first day of the billing period
 * @param to day after its last day
 * @param paymentStatus {@code OPEN}, {@code OVERDUE}, {@code PAID} or {@code CREDITED} (D-21)
 */
public record InvoiceSummary(
        InvoiceId invoiceId,
        String state,
        EntityId entityId,
        PartnerId partnerId,
        String partnerExternalId,
        String partnerName,
        LocalDate from,
        LocalDate to,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dueDate,
        Totals totals,
        TaxTreatment taxTreatment,
        @Nullable Money openAmount,
        @Nullable String paymentStatus,
        long version) {

    /** One word for where it is in its life: draft, discarded, or its payment. */
    public String status() {
        return paymentStatus == null ? state : paymentStatus;
    }
}
