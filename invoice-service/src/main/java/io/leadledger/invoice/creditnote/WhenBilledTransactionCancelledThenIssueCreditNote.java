package io.leadledger.invoice.creditnote;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.issuing.IssuedDocument;
import io.leadledger.invoice.issuing.Issuing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A lead of a finalized invoice was cancelled, so a credit note follows by itself, exactly once, within seconds.
 * Several that wait together share one; a note carries one VAT rate. One that the official rules refuse does not stop the
 * others.
 */
@Component
class WhenBilledTransactionCancelledThenIssueCreditNote {

    private static final Logger LOG = LoggerFactory.getLogger(WhenBilledTransactionCancelledThenIssueCreditNote.class);

    private final CreditsDue creditsDue;
    private final DueCredit dueCredit;
    private final RefusedCredits refusedCredits;
    private final Issuing issuing;

    WhenBilledTransactionCancelledThenIssueCreditNote(
            CreditsDue creditsDue, DueCredit dueCredit, RefusedCredits refusedCredits, Issuing issuing) {
        this.creditsDue = creditsDue;
        this.refusedCredits = refusedCredits;
        this.dueCredit = dueCredit;
        this.issuing = issuing;
    }

    @Scheduled(fixedDelayString = "${leadledger.credit-notes.poll-ms:250}")
    void issueAll() {
        for (InvoiceId invoiceId : creditsDue.invoices()) {
            try {
                issuing.issue(dueCredit.on(invoiceId))
                        .ifPresent(WhenBilledTransactionCancelledThenIssueCreditNote::log);
                refusedCredits.issued(invoiceId);
            } catch (RejectedException e) {
                LOG.error("credit note refused invoice={} reasons={}", invoiceId, e.reasons());
                refusedCredits.refused(invoiceId, e.reasons());
            } catch (RuntimeException e) {
                LOG.error("no credit note yet invoice={}, trying again", invoiceId, e);
            }
        }
    }

    private static void log(IssuedDocument issued) {
        LOG.info(
                "credited creditNote={} number={} total={}",
                issued.done().id(),
                issued.content().header().number(),
                issued.content().bill().totals().total());
    }
}
