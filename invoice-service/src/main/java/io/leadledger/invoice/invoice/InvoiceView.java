package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.basis.Finding;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as callers see it.
 *
 * @param number absent while it is a draft
 * @param seller as the document shows it; of a draft, as it would show it now; absent while there is none
 * @param buyer likewise
 * @param paymentTermsDays from issue to due date, of a draft
 * @param openAmount what is left to pay after credit notes, absent while it is a draft
 * @param paymentStatus {@code OPEN}, {@code OVERDUE} or {@code CREDITED} (D-21)
 */
record InvoiceView(
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
        TaxDecision taxDecision,
        Bill bill,
        List<Finding> blockers,
        List<Finding> warnings,
        @Nullable Drift drift,
        @Nullable SellerProfile seller,
        @Nullable Buyer buyer,
        @Nullable Integer paymentTermsDays,
        @Nullable DocumentHashes hashes,
        @Nullable Money openAmount,
        @Nullable String paymentStatus,
        long version) {}
