package io.leadledger.invoice.reading;

import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.invoice.Totals;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice in a list; number, dates and what is open are absent while it is a draft. */
record InvoiceSummary(
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
        Totals totals,
        TaxTreatment taxTreatment,
        @Nullable Money openAmount,
        @Nullable String paymentStatus,
        long version) {}
