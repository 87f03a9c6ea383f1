package io.leadledger.api.invoice.invoice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.leadledger.api.Versioned;
import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
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
 * @param openAmount what is left to pay after payments and credit notes, absent while it is a draft
 * @param paymentStatus what is left to do (D-21), absent until it is final; {@code PAID} if it comes to 0.00
 * @param settlement what was paid and credited, absent until it is final
 * @param lineCount how many lines it has: {@code bill} names the first 1,000
 * @param discardedAdjustments of a draft, the credits and charges of an earlier one for some of its days, which was discarded: they
 *     can be taken over
 */
public record InvoiceAnswer(
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
        @Nullable PaymentStatus paymentStatus,
        @Nullable Settlement settlement,
        int lineCount,
        @Nullable List<Adjustment> discardedAdjustments,
        long version)
        implements Versioned {

    /** Where an invoice is in its life. */
    public enum State {
        DRAFT,
        /** Given up; its leads are free again (D-18). */
        DISCARDED,
        FINAL
    }

    /** How many leads the lines are for that are named here. */
    public long leads() {
        return bill.leads();
    }

    /** Whether it can still change. */
    @JsonIgnore
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Which VAT rates its lines have, in percent, falling; also of those that are not named here. */
    public List<BigDecimal> vatRates() {
        return bill.totals().taxes().stream().map(TaxTotal::vatPercent).toList();
    }
}
