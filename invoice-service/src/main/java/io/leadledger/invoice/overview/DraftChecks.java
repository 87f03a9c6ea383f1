package io.leadledger.invoice.overview;

import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.Totals;
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
     * @param totals as the draft has them
     * @param leads how many it bills
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
            Totals totals,
            long leads,
            TaxDecision taxDecision,
            EInvoiceFormat format,
            List<Finding> blockers,
            List<Finding> warnings,
            List<String> toConfirm,
            @Nullable Drift drift) {

        static CheckedDraft of(Checked checked) {
            KnownPartner partner = checked.partner();
            BillingBasis basis = checked.basis();
            return new CheckedDraft(
                    checked.draft().invoiceId(),
                    checked.draft().partnerId(),
                    partner.registered().externalId(),
                    partner.displayName(),
                    checked.draft().fromDate(),
                    checked.draft().toDate(),
                    checked.draft().version(),
                    checked.draft().sums(),
                    checked.draft().leads(),
                    checked.draft().tax(),
                    basis.buyer().format(),
                    basis.blockers(),
                    checked.warnings(),
                    checked.draft().tax().warnings(),
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
        return check.check(entityId, drafts.open(entityId, from, to)).stream()
                .map(CheckedDraft::of)
                .sorted(Comparator.comparing(CheckedDraft::partnerExternalId).thenComparing(CheckedDraft::from))
                .toList();
    }
}
