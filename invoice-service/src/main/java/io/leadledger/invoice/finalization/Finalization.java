package io.leadledger.invoice.finalization;

import io.leadledger.api.invoice.Finding;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Bill;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.draft.DraftCheck;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.invoice.InvoiceRules;
import io.leadledger.invoice.issuing.Issuable;
import io.leadledger.invoice.issuing.IssuedDocument;
import io.leadledger.invoice.issuing.Issuing;
import io.leadledger.invoice.issuing.Turns.Turn;
import io.leadledger.invoice.issuing.UnnumberedDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes drafts final. */
@Component
class Finalization {

    private static final Logger LOG = LoggerFactory.getLogger(Finalization.class);

    private final Drafts drafts;
    private final DraftCheck draftCheck;
    private final FinalContent finalContent;
    private final Issuing issuing;
    private final CrashPoints crashPoints;

    Finalization(
            Drafts drafts, DraftCheck draftCheck, FinalContent finalContent, Issuing issuing, CrashPoints crashPoints) {
        this.drafts = drafts;
        this.draftCheck = draftCheck;
        this.finalContent = finalContent;
        this.issuing = issuing;
        this.crashPoints = crashPoints;
    }

    /**
     * Who wants which draft to be final.
     *
     * @param expectedVersion the version that person saw
     * @param confirmedWarnings codes of the tax decision's warnings that the person has confirmed
     */
    record Wish(InvoiceId invoiceId, long expectedVersion, Set<String> confirmedWarnings, String by) {}

    /** @throws RejectedException naming every missing field, unconfirmed warning or broken rule */
    IssuedDocument finalizeDraft(Wish wish) {
        return told(wish, issuing.issue(new WantedFinal(wish)).orElseThrow());
    }

    /** The same in a turn that was taken before. */
    IssuedDocument finalizeDraft(Wish wish, Turn turn) {
        return told(wish, issuing.issue(new WantedFinal(wish), turn).orElseThrow());
    }

    private static IssuedDocument told(Wish wish, IssuedDocument issued) {
        LOG.info(
                "finalized invoice={} number={} total={}",
                wish.invoiceId(),
                issued.content().header().number(),
                issued.content().bill().totals().total());
        return issued;
    }

    private final class WantedFinal implements Issuable {

        private final Wish wish;

        WantedFinal(Wish wish) {
            this.wish = wish;
        }

        @Override
        public String step() {
            return "finalize";
        }

        @Override
        public void lock() {
            drafts.lock(wish.invoiceId());
        }

        @Override
        public Optional<UnnumberedDocument> read() {
            DraftRow draft =
                    drafts.get(wish.invoiceId()).seenAs(wish.expectedVersion()).stillDraft();
            crashPoints.reached("finalize.draft-read");
            Checked checked = draftCheck.check(draft);
            Bill bill = finalContent.bill(draft);
            Set<Finding> blockers = new LinkedHashSet<>(checked.basis().blockers());
            blockers.addAll(BillingBasis.findingsOf(bill, draft.tax()));
            Standing standing = new Standing(checked.drift(), List.copyOf(blockers), wish.confirmedWarnings());
            List<Rejection> against =
                    InvoiceRules.againstFinalizing(draft.tax(), draft.lineCount(), draft.sums(), standing);
            if (!against.isEmpty()) {
                throw new RejectedException(against);
            }
            return Optional.of(finalContent.of(checked, bill, standing, wish.by()));
        }
    }
}
