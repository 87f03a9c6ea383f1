package io.leadledger.invoice.invoice;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.chassis.web.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Totals;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.invoice.BilledTransactions.BilledTransaction;
import io.leadledger.invoice.invoice.Finalization.Finalized;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.InvoiceReading.Filter;
import io.leadledger.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invoices: read them, adjust a draft, accept its drift, discard it, make it final. */
@RestController
@RequestMapping("/api/v1/invoices")
class InvoiceController {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final String WRITE = "hasAuthority('invoices:write')";

    private final InvoiceReading reading;
    private final Drafts drafts;
    private final DraftCheck draftCheck;
    private final BilledTransactions billedTransactions;
    private final Recalculation recalculation;
    private final Finalization finalization;
    private final Commands commands;
    private final IdempotentRequests requests;

    InvoiceController(
            InvoiceReading reading,
            Drafts drafts,
            DraftCheck draftCheck,
            BilledTransactions billedTransactions,
            Recalculation recalculation,
            Finalization finalization,
            Commands commands,
            IdempotentRequests requests) {
        this.reading = reading;
        this.drafts = drafts;
        this.draftCheck = draftCheck;
        this.billedTransactions = billedTransactions;
        this.recalculation = recalculation;
        this.finalization = finalization;
        this.commands = commands;
        this.requests = requests;
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<InvoiceSummary> list(
            @RequestParam String entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String partnerId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        RequestedPeriod.day("from", from);
        RequestedPeriod.day("to", to);
        Filter filter = new Filter(entityId, from, to, partnerId, state, status, number, InvoiceOrder.of(sort));
        return reading.list(filter, PageRequest.of(limit, cursor, filter));
    }

    @GetMapping("/{invoiceId}")
    @PreAuthorize(READ)
    InvoiceView one(@PathVariable String invoiceId) {
        return reading.one(draft(invoiceId)).orElseThrow(() -> unknown("invoice", invoiceId));
    }

    @GetMapping("/{invoiceId}/lines/{line}/transactions")
    @PreAuthorize(READ)
    List<BilledTransaction> transactions(@PathVariable String invoiceId, @PathVariable int line) {
        DraftRow draft = draft(invoiceId);
        return draft.isDraft()
                ? billedTransactions.ofDraft(draft, draftCheck.check(draft).now(), line)
                : billedTransactions.ofFinal(draft, line);
    }

    /** The key is required: a credit sent twice by mistake would be granted twice (D-07). */
    @PostMapping("/{invoiceId}/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(WRITE)
    Adjusted adjust(
            @PathVariable String invoiceId,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WantedAdjustment wanted) {
        return requests.once(key, List.of(invoiceId, wanted), Adjusted.class, () -> {
            String id = EventIds.next();
            Adjustment adjustment = new Adjustment(id, wanted.amount(), wanted.reason());
            Done done = send(invoiceId, ifMatch, new AddAdjustment(adjustment, Caller.name()));
            return new Adjusted(id, draft(invoiceId).billContent().totals(), done.version(), done.eventIds());
        });
    }

    @DeleteMapping("/{invoiceId}/adjustments/{adjustmentId}")
    @PreAuthorize(WRITE)
    Changed removeAdjustment(
            @PathVariable String invoiceId,
            @PathVariable String adjustmentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(send(invoiceId, ifMatch, new RemoveAdjustment(adjustmentId, Caller.name())));
    }

    /** Accepts the drift: the draft becomes what it would be now, its adjustments stay. */
    @PostMapping("/{invoiceId}/recalculation")
    @PreAuthorize(WRITE)
    Changed recalculate(
            @PathVariable String invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(recalculation.accept(invoiceId, seen(ifMatch), Caller.name()));
    }

    @PostMapping("/{invoiceId}/discarding")
    @PreAuthorize(WRITE)
    Changed discard(
            @PathVariable String invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Changed.of(send(invoiceId, ifMatch, new DiscardInvoice(Caller.name())));
    }

    @PostMapping("/{invoiceId}/finalization")
    @PreAuthorize(WRITE)
    FinalizedAnswer makeFinal(
            @PathVariable String invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Confirmation confirmation) {
        Set<String> confirmed = confirmation == null ? Set.of() : Set.copyOf(confirmation.confirmedWarnings());
        Finalized result = finalization.finalizeDraft(invoiceId, seen(ifMatch), confirmed, Caller.name());
        return new FinalizedAnswer(
                invoiceId,
                result.header().number(),
                result.header().issueDate(),
                result.done().version(),
                result.done().eventIds());
    }

    private Done send(String invoiceId, @Nullable String ifMatch, InvoiceCommand command) {
        draft(invoiceId);
        return commands.send(new OnInvoice(invoiceId, seen(ifMatch), command)).orThrow();
    }

    /** Who says which version it saw does not overwrite what came since; a program that says none takes what is there. */
    private static @Nullable Long seen(@Nullable String ifMatch) {
        return ifMatch == null ? null : ExpectedVersion.of(ifMatch);
    }

    private DraftRow draft(String invoiceId) {
        return drafts.find(invoiceId).orElseThrow(() -> unknown("invoice", invoiceId));
    }

    private static RejectedException unknown(String what, String id) {
        return new RejectedException(Rejection.notFound(what, id));
    }

    record WantedAdjustment(
            @NotNull Money amount,
            @NotBlank @Size(max = 200) @Printable String reason) {}

    record Adjusted(String adjustmentId, Totals totals, long version, List<String> eventIds) {}

    record Confirmation(@NotNull @Size(max = 20) List<@NotBlank @Printable String> confirmedWarnings) {}

    record Changed(long version, List<String> eventIds) {

        static Changed of(Done done) {
            return new Changed(done.version(), done.eventIds());
        }
    }

    record FinalizedAnswer(String invoiceId, String number, LocalDate issueDate, long version, List<String> eventIds) {}
}
