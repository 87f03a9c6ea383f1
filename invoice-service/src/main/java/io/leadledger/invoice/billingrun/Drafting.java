package io.leadledger.invoice.billingrun;

import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.draft.NewDrafts;
import io.leadledger.invoice.ledger.Claims;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of one partner, in a transaction of its own. */
@Component
class Drafting {

    /** What came of it. */
    sealed interface Drafted {

        record Made(InvoiceId invoiceId) implements Drafted {}

        /** The partner has its invoice for the period. */
        record Existing(InvoiceId invoiceId) implements Drafted {}

        /** There is nothing to bill. */
        record Nothing() implements Drafted {}

        /** The partner, or an assignment, has not arrived here (D-29). */
        record Waiting() implements Drafted {}
    }

    private final BillingRuns runs;
    private final Claims claims;
    private final InvoicePreviews previews;
    private final NewDrafts newDrafts;

    Drafting(BillingRuns runs, Claims claims, InvoicePreviews previews, NewDrafts newDrafts) {
        this.runs = runs;
        this.claims = claims;
        this.previews = previews;
        this.newDrafts = newDrafts;
    }

    @Transactional
    public Drafted draft(Run run, KnownEntity entity, PartnerId partnerId, BillingPeriod period) {
        EntityId entityId = entity.definition().entityId();
        claims.lock(new Claims.Owner(entityId, partnerId));
        Optional<InvoiceId> existing = runs.liveInvoice(entityId, partnerId, period);
        if (existing.isPresent()) {
            return new Drafted.Existing(existing.get());
        }
        Optional<InvoicePreview> preview = previews.ofNew(entity, partnerId, period);
        if (preview.isEmpty()) {
            return new Drafted.Waiting();
        }
        InvoicePreview calculated = preview.get();
        if (calculated.bill().lines().isEmpty()) {
            return new Drafted.Nothing();
        }
        InvoiceDrafted drafted = new InvoiceDrafted(
                new InvoiceId(EventIds.next()),
                entityId,
                partnerId,
                run.billingRunId(),
                period.from(),
                period.to(),
                calculated.basis().taxDecision(),
                calculated.basis().sha256(),
                calculated.bill());
        newDrafts.make(drafted, calculated.transactionsByLine());
        return new Drafted.Made(drafted.invoiceId());
    }
}
