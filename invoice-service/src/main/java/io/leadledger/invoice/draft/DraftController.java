package io.leadledger.invoice.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Totals;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts: adjust one, accept its drift, discard it. Each wants the version its caller saw (428 without). */
@RestController
@RequestMapping("/api/v1/invoices/{invoiceId}")
@PreAuthorize("hasAuthority('invoices:write')")
class DraftController {

    private final InvoiceCommands commands;
    private final Recalculation recalculation;
    private final IdempotentRequests requests;

    DraftController(InvoiceCommands commands, Recalculation recalculation, IdempotentRequests requests) {
        this.commands = commands;
        this.recalculation = recalculation;
        this.requests = requests;
    }

    /** The key is required: a credit sent twice by mistake would be granted twice (D-07). */
    @PostMapping("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    Adjusted adjust(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WantedAdjustment wanted) {
        long seen = ExpectedVersion.of(ifMatch);
        return requests.once(key, List.of(invoiceId, wanted), Adjusted.class, () -> {
            AdjustmentId id = new AdjustmentId(EventIds.next());
            Adjustment adjustment = new Adjustment(id, wanted.amount(), wanted.reason(), wanted.vatRate());
            return commands.locked(invoiceId, draft -> {
                Done done = commands.send(new OnInvoice(invoiceId, seen, new AddAdjustment(adjustment, Caller.name())));
                return new Adjusted(id, commands.totals(invoiceId), done.version(), done.eventIds());
            });
        });
    }

    @DeleteMapping("/adjustments/{adjustmentId}")
    Changed removeAdjustment(
            @PathVariable InvoiceId invoiceId,
            @PathVariable AdjustmentId adjustmentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(commands.send(new OnInvoice(
                invoiceId, ExpectedVersion.of(ifMatch), new RemoveAdjustment(adjustmentId, Caller.name()))));
    }

    /** Accepts the drift: the draft becomes what it would be now, its adjustments stay. */
    @PostMapping("/recalculation")
    Changed recalculate(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(recalculation.accept(invoiceId, ExpectedVersion.of(ifMatch), Caller.name()));
    }

    @PostMapping("/discarding")
    Changed discard(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(commands.sendForClaims(
                new OnInvoice(invoiceId, ExpectedVersion.of(ifMatch), new DiscardInvoice(Caller.name()))));
    }

    /**
     * @param vatRate of the lines it goes with, in percent; needed where they have several. Absent it is no part of what an
     *     idempotency key stands for, so that keys from before there were rates hold
     */
    record WantedAdjustment(
            @NotNull Money amount,
            @NotBlank @Size(max = 200) @Printable String reason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal vatRate) {}

    record Adjusted(AdjustmentId adjustmentId, Totals totals, long version, List<String> eventIds) {}

    record Changed(long version, List<String> eventIds) {

        static Changed of(Done done) {
            return new Changed(done.version(), done.eventIds());
        }
    }
}
