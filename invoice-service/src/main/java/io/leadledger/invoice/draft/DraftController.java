package io.leadledger.invoice.draft;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.draft.AdjustmentForm;
import io.leadledger.api.invoice.draft.AdjustmentWritten;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.draft.DraftWritten;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.OnInvoice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Changes of drafts over HTTP. */
@RestController
class DraftController implements DraftApi {

    private static final String WRITE = "hasAuthority('invoices:write')";

    private final InvoiceCommands commands;
    private final Recalculation recalculation;
    private final DiscardedAdjustments discarded;
    private final IdempotentRequests requests;

    DraftController(
            InvoiceCommands commands,
            Recalculation recalculation,
            DiscardedAdjustments discarded,
            IdempotentRequests requests) {
        this.commands = commands;
        this.recalculation = recalculation;
        this.discarded = discarded;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(WRITE)
    public AdjustmentWritten adjust(
            InvoiceId invoiceId, IdempotencyKey key, @Nullable IfMatch seen, AdjustmentForm form) {
        Adjustment wanted = AdjustmentReader.read(new AdjustmentId(EventIds.next()), form);
        long version = ExpectedVersion.seen(seen);
        return requests.once(
                key.text(),
                List.of(invoiceId, form),
                AdjustmentWritten.class,
                () -> commands.locked(invoiceId, draft -> {
                    Done done =
                            commands.send(new OnInvoice(invoiceId, version, new AddAdjustment(wanted, Caller.name())));
                    return new AdjustmentWritten(
                            wanted.adjustmentId(), commands.totals(invoiceId), done.version(), done.eventIds());
                }));
    }

    @Override
    @PreAuthorize(WRITE)
    public DraftWritten takeOverAdjustments(InvoiceId invoiceId, @Nullable IfMatch seen) {
        return written(discarded.takeOver(invoiceId, ExpectedVersion.seen(seen), Caller.name()));
    }

    @Override
    @PreAuthorize(WRITE)
    public DraftWritten removeAdjustment(InvoiceId invoiceId, AdjustmentId adjustmentId, @Nullable IfMatch seen) {
        return written(commands.send(new OnInvoice(
                invoiceId, ExpectedVersion.seen(seen), new RemoveAdjustment(adjustmentId, Caller.name()))));
    }

    @Override
    @PreAuthorize(WRITE)
    public DraftWritten recalculate(InvoiceId invoiceId, @Nullable IfMatch seen) {
        return written(recalculation.accept(invoiceId, ExpectedVersion.seen(seen), Caller.name()));
    }

    @Override
    @PreAuthorize(WRITE)
    public DraftWritten discard(InvoiceId invoiceId, @Nullable IfMatch seen) {
        return written(commands.sendForClaims(
                new OnInvoice(invoiceId, ExpectedVersion.seen(seen), new DiscardInvoice(Caller.name()))));
    }

    private static DraftWritten written(Done done) {
        return new DraftWritten(done.version(), done.eventIds());
    }
}
