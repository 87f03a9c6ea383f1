package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.Drift;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over into a draft what changed since it was made. */
@Component
public class Recalculation {

    private final DraftCheck draftCheck;
    private final InvoicePreviews previews;
    private final InvoiceCommands commands;
    private final ClaimedTransactions claimed;

    Recalculation(
            DraftCheck draftCheck, InvoicePreviews previews, InvoiceCommands commands, ClaimedTransactions claimed) {
        this.draftCheck = draftCheck;
        this.previews = previews;
        this.commands = commands;
        this.claimed = claimed;
    }

    /**
     * Without drift nothing happens.
     *
     * @throws io.leadledger.chassis.decision.RejectedException {@code stale-version}, {@code not-a-draft}
     */
    Done accept(InvoiceId invoiceId, long expectedVersion, String by) {
        return commands.lockedWithClaims(invoiceId, draft -> {
            draft.seenAs(expectedVersion).stillDraft();
            if (draftCheck.check(draft).drift().isEmpty()) {
                return new Done(invoiceId.value(), draft.version(), List.of());
            }
            return accepted(draft, by);
        });
    }

    /**
     * Takes over what a person mended where it changes nothing that is billed: no lead, no sum, no tax treatment, nothing to be
     * confirmed. Any other drift stays, and is looked at first (D-16).
     */
    public void acceptWhatChangesNoBill(InvoiceId invoiceId, String by) {
        commands.lockedWithClaims(invoiceId, draft -> {
            Checked checked = draftCheck.check(draft);
            if (draft.isDraft()
                    && checked.drift()
                            .filter(drift -> billsTheSame(drift, checked))
                            .isPresent()) {
                accepted(draft, by);
            }
            return draft;
        });
    }

    private static boolean billsTheSame(Drift drift, Checked checked) {
        TaxDecision before = checked.draft().tax();
        TaxDecision after = checked.basis().taxDecision();
        return drift.cancelled() == 0
                && drift.added() == 0
                && drift.before().equals(drift.after())
                && before.treatment() == after.treatment()
                && before.warnings().equals(after.warnings());
    }

    private Done accepted(DraftRow draft, String by) {
        InvoicePreview now = previews.ofDraft(
                draft.invoiceId(), draft.entityId(), draft.partnerId(), draft.period(), draft.adjusted());
        Done done = commands.send(new OnInvoice(
                draft.invoiceId(),
                new AcceptDrift(now.basis().taxDecision(), now.basis().sha256(), now.bill(), by)));
        claimed.claim(draft.invoiceId(), now.transactionsByLine());
        return done;
    }
}
