package io.leadledger.invoice.draft;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over into a draft what changed since it was made. */
@Component
class Recalculation {

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
            InvoicePreview now =
                    previews.ofDraft(invoiceId, draft.entityId(), draft.partnerId(), draft.period(), draft.adjusted());
            Done done = commands.send(new OnInvoice(
                    invoiceId,
                    new AcceptDrift(now.basis().taxDecision(), now.basis().sha256(), now.bill(), by)));
            claimed.claim(invoiceId, now.transactionsByLine());
            return done;
        });
    }
}
