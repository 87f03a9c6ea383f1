package io.leadledger.invoice.overview;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.basis.Finding;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.invoice.DraftCheck;
import io.leadledger.invoice.invoice.DraftCheck.Checked;
import io.leadledger.invoice.invoice.Drafts;
import io.leadledger.invoice.invoice.Drift;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calculates every draft of an entity again, so that nobody has to open each to see what keeps it from being final. */
@Component
class DraftChecks {

    /**
     * A draft, and what stands against finalizing it.
     *
     * @param bill as the draft has it
     * @param blockers what has to be mended first
     * @param warnings what deserves a look; {@code toConfirm} has to be confirmed
     * @param toConfirm codes of the tax decision's warnings
     * @param drift what changed since, absent while nothing did
     */
    record CheckedDraft(
            String invoiceId,
            String partnerId,
            String partnerExternalId,
            String partnerName,
            LocalDate from,
            LocalDate to,
            long version,
            Bill bill,
            TaxDecision taxDecision,
            EInvoiceFormat format,
            List<Finding> blockers,
            List<Finding> warnings,
            List<String> toConfirm,
            @Nullable Drift drift) {

        static CheckedDraft of(Checked checked) {
            KnownPartner partner = checked.now().partner();
            BillingBasis basis = checked.now().basis();
            return new CheckedDraft(
                    checked.draft().invoiceId(),
                    checked.draft().partnerId(),
                    partner.registered().externalId(),
                    partner.displayName(),
                    checked.draft().fromDate(),
                    checked.draft().toDate(),
                    checked.draft().version(),
                    checked.draft().billContent(),
                    checked.draft().tax(),
                    basis.buyer().format(),
                    basis.blockers(),
                    basis.warnings(),
                    basis.taxDecision().warnings(),
                    checked.drift().orElse(null));
        }
    }

    private final Drafts drafts;
    private final DraftCheck check;

    DraftChecks(Drafts drafts, DraftCheck check) {
        this.drafts = drafts;
        this.check = check;
    }

    /** In the order of the partners' keys. */
    List<CheckedDraft> of(String entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return drafts.open(entityId, from, to).stream()
                .map(check::check)
                .map(CheckedDraft::of)
                .sorted(Comparator.comparing(CheckedDraft::partnerExternalId).thenComparing(CheckedDraft::from))
                .toList();
    }
}
