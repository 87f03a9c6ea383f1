package io.leadledger.api.invoice.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in a list; number, dates and payment are absent while it is a draft.
 *
 * @param from first day of the billing period
 * @param to day after its last day
 * @param paymentStatus what is left to do (D-21); {@code PAID} if it comes to 0.00
 * @param settlement what was paid and credited
 */
public record InvoiceSummary(
        InvoiceId invoiceId,
        State state,
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
        @Nullable PaymentStatus paymentStatus,
        @Nullable Settlement settlement,
        long version) {}
