package io.leadledger.invoice.invoice;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.invoice.invoice.DraftCheck.Checked;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.preview.InvoicePreview;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over into a draft what changed since it was made. */
@Component
class Recalculation {

    private final Drafts drafts;
    private final DraftCheck draftCheck;
    private final Commands commands;
    private final TransactionTemplate transaction;

    Recalculation(Drafts drafts, DraftCheck draftCheck, Commands commands, PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.draftCheck = draftCheck;
        this.commands = commands;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Without drift nothing happens. */
    Done accept(String invoiceId, @Nullable Long expectedVersion, String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            DraftRow draft = drafts.lock(invoiceId)
                    .orElseThrow(() -> new RejectedException(Rejection.notFound("invoice", invoiceId)))
                    .seenAs(expectedVersion);
            if (!draft.isDraft()) {
                throw new RejectedException(
                        Rejection.conflict("not-a-draft", "expected a draft, but it is %s", draft.state()));
            }
            Checked checked = draftCheck.check(draft);
            if (checked.drift().isEmpty()) {
                return new Done(invoiceId, draft.version(), List.of());
            }
            InvoicePreview now = checked.now();
            Done done = commands.send(new OnInvoice(
                            invoiceId,
                            new AcceptDrift(
                                    now.basis().taxDecision(), now.basis().sha256(), now.bill(), by)))
                    .orThrow();
            drafts.claimInstead(invoiceId, now.transactionIds());
            return done;
        }));
    }
}
