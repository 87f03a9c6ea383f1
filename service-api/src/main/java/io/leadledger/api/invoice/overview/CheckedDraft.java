package io.leadledger.api.invoice.overview;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft, and what stands against finalizing it.
 *
 * @param bill as the draft has it, with its first 20 lines
 * @param lineCount how many lines it has
 * @param leads how many it bills
 * @param blockers what has to be mended first
 * @param warnings what deserves a look; {@code toConfirm} has to be confirmed
 * @param toConfirm codes of the tax decision's warnings
 * @param drift what changed since, absent while nothing did
 */
public record CheckedDraft(
        InvoiceId invoiceId,
        PartnerId partnerId,
        String partnerExternalId,
        String partnerName,
        LocalDate from,
        LocalDate to,
        long version,
        Bill bill,
        int lineCount,
        long leads,
        TaxDecision taxDecision,
        EInvoiceFormat format,
        List<Finding> blockers,
        List<Finding> warnings,
        List<String> toConfirm,
        @Nullable Drift drift) {}
