package io.leadledger.invoice.invoice;

import static io.leadledger.chassis.decision.Rejection.conflict;
import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.api.invoice.Drift;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceReminded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceSent;
import io.leadledger.event.invoice.InvoiceEvent.LinesBilled;
import io.leadledger.event.invoice.InvoiceEvent.LinesDrafted;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.event.mail.SentMail;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.calculation.BillRecords;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand;
import io.leadledger.invoice.invoice.InvoiceCommand.RecordReminded;
import io.leadledger.invoice.invoice.InvoiceCommand.RecordSent;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.invoice.InvoiceCommand.TakeOverAdjustments;
import io.leadledger.invoice.invoice.InvoiceState.Discarded;
import io.leadledger.invoice.invoice.InvoiceState.Draft;
import io.leadledger.invoice.invoice.InvoiceState.Final;
import io.leadledger.invoice.invoice.InvoiceState.Missing;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The rules of an invoice's life, R-051 to R-054; of its payments, {@link PaymentRules}. Plain Java: no framework, no clock, no database. */
public final class InvoiceRules {

    private InvoiceRules() {}

    static Decision<InvoiceEvent> decide(InvoiceCommand command, InvoiceState state) {
        return switch (state) {
            case Missing _
            when command instanceof DraftInvoice draft -> accept(linesOf(draft.drafted()), carried(draft.drafted()));
            case Missing _ -> Decision.rejected(Rejection.notFound("invoice", "with this id"));
            case Draft _, Discarded _
            when command instanceof PaymentCommand
                    || command instanceof RecordSent
                    || command instanceof RecordReminded ->
                Decision.rejected(conflict("not-final", "expected a final invoice, but this one has no number"));
            case Draft draft -> decide(command, draft);
            case Final ended when command instanceof PaymentCommand payment -> PaymentRules.decide(payment, ended);
            case Final ended
            when command instanceof RecordSent(SentMail mail, String by) ->
                Decision.accepted(new InvoiceSent(ended.invoiceId(), ended.entityId(), ended.partnerId(), mail, by));
            case Final ended
            when command instanceof RecordReminded(int step, Money open, SentMail mail, String by) ->
                Decision.accepted(new InvoiceReminded(
                        ended.invoiceId(), ended.entityId(), ended.partnerId(), step, open, mail, by));
            case Final ended ->
                Decision.rejected(conflict("not-a-draft", "expected a draft, but %s is final", ended.number()));
            case Discarded _ ->
                Decision.rejected(conflict("not-a-draft", "expected a draft, but this one was discarded"));
        };
    }

    private static Decision<InvoiceEvent> decide(InvoiceCommand command, Draft draft) {
        return switch (command) {
            case DraftInvoice _ -> Decision.unchanged();
            case AddAdjustment add -> AdjustmentRules.add(add, draft);
            case TakeOverAdjustments takeOver -> AdjustmentRules.takeOver(takeOver, draft);
            case RemoveAdjustment remove -> AdjustmentRules.remove(remove, draft);
            case AcceptDrift accept -> recalculate(accept, draft);
            case DiscardInvoice discard ->
                Decision.accepted(
                        new InvoiceDiscarded(draft.invoiceId(), draft.entityId(), draft.partnerId(), discard.by()));
            case FinalizeInvoice finalize -> finalizeDraft(finalize, draft);
            case PaymentCommand _, RecordSent _, RecordReminded _ ->
                throw new IllegalStateException("no draft is paid or sent");
        };
    }

    /**
     * Everything that stands against finalizing a draft; nothing if it may be final (R-052, R-053, R-072, D-16).
     *
     * @param lines how many it has
     */
    public static List<Rejection> againstFinalizing(TaxDecision tax, int lines, Totals totals, Standing standing) {
        if (standing.drift().isPresent()) {
            return List.of(drifted(standing.drift().get()));
        }
        List<Rejection> reasons = new ArrayList<>();
        standing.blockers().forEach(one -> reasons.add(rule(one.code(), one.field(), "%s", one.message())));
        tax.warnings().stream()
                .filter(code -> !standing.confirmedWarnings().contains(code))
                .forEach(code -> reasons.add(rule(
                        "unconfirmed-warning", "confirmedWarnings", "expected the warning %s to be confirmed", code)));
        if (lines == 0) {
            reasons.add(rule("nothing-to-bill", null, "expected at least one line, but all leads are cancelled"));
        }
        if (totals.net().isNegative() || totals.total().isNegative()) {
            reasons.add(rule("negative-total", null, "expected a net of 0 or more, but was %s", totals.net()));
        }
        return reasons;
    }

    private static Rejection drifted(Drift drift) {
        return conflict(
                "draft-drifted",
                "expected no change since generation, but %d leads were cancelled, %d came, %s to %s: accept it first",
                drift.cancelled(),
                drift.added(),
                drift.before().net(),
                drift.after().net());
    }

    private static Decision<InvoiceEvent> recalculate(AcceptDrift accept, Draft draft) {
        List<Rejection> gone = AdjustmentRules.atRatesThatAreGone(accept.bill());
        if (!gone.isEmpty()) {
            return Decision.rejected(gone);
        }
        return accept(
                BillRecords.before(accept.bill()).stream()
                        .map(lines -> new LinesDrafted(draft.invoiceId(), draft.entityId(), draft.partnerId(), lines))
                        .toList(),
                new InvoiceRecalculated(
                        draft.invoiceId(),
                        draft.entityId(),
                        draft.partnerId(),
                        accept.taxDecision(),
                        accept.basisSha256(),
                        BillRecords.carried(accept.bill()),
                        draft.bill().totals(),
                        accept.by()));
    }

    private static Decision<InvoiceEvent> finalizeDraft(FinalizeInvoice command, Draft draft) {
        List<Rejection> against = againstFinalizing(
                draft.taxDecision(), draft.bill().lines().size(), draft.bill().totals(), command.standing());
        if (!against.isEmpty()) {
            return Decision.rejected(against);
        }
        List<InvoiceEvent> events = new ArrayList<>(BilledRecords.of(draft, command.transactionsByLine()));
        BillRecords.before(draft.bill())
                .forEach(lines ->
                        events.add(new LinesBilled(draft.invoiceId(), draft.entityId(), draft.partnerId(), lines)));
        events.add(new InvoiceFinalized(
                draft.invoiceId(),
                draft.entityId(),
                draft.partnerId(),
                command.header(),
                command.seller(),
                command.buyer(),
                draft.taxDecision(),
                BillRecords.carried(draft.bill()),
                command.hashes(),
                command.by()));
        return Decision.accepted(events);
    }

    private static Decision<InvoiceEvent> accept(List<? extends InvoiceEvent> before, InvoiceEvent fact) {
        List<InvoiceEvent> events = new ArrayList<>(before);
        events.add(fact);
        return Decision.accepted(events);
    }

    private static List<LinesDrafted> linesOf(InvoiceDrafted fact) {
        return BillRecords.before(fact.bill()).stream()
                .map(lines -> new LinesDrafted(fact.invoiceId(), fact.entityId(), fact.partnerId(), lines))
                .toList();
    }

    private static InvoiceDrafted carried(InvoiceDrafted fact) {
        return new InvoiceDrafted(
                fact.invoiceId(),
                fact.entityId(),
                fact.partnerId(),
                fact.billingRunId(),
                fact.from(),
                fact.to(),
                fact.taxDecision(),
                fact.basisSha256(),
                BillRecords.carried(fact.bill()));
    }

    static InvoiceState evolve(InvoiceState state, InvoiceEvent event) {
        return switch (event) {
            case LinesDrafted part -> sent(state, part.lines());
            case InvoiceDrafted fact ->
                drafted(fact.invoiceId(), fact.entityId(), fact.partnerId(), fact.taxDecision(), fact.bill(), state);
            case InvoiceRecalculated fact ->
                drafted(fact.invoiceId(), fact.entityId(), fact.partnerId(), fact.taxDecision(), fact.bill(), state);
            case AdjustmentAdded added
            when state instanceof Draft draft -> draft.with(AdjustmentRules.with(draft.bill(), added.adjustment()));
            case AdjustmentRemoved removed
            when state instanceof Draft draft ->
                draft.with(AdjustmentRules.without(draft.bill(), removed.adjustment()));
            case InvoiceDiscarded _ -> new Discarded();
            case InvoiceFinalized fact ->
                new Final(
                        fact.invoiceId(),
                        fact.entityId(),
                        fact.partnerId(),
                        fact.header().number(),
                        fact.header().issueDate(),
                        Account.of(fact.bill().totals().total()));
            case InvoicePaid _, PaymentReverted _, CreditBalanceUsed _, CreditBalanceRestored _
            when state instanceof Final invoice -> PaymentRules.evolve(invoice, event);
            case InvoicePaid _, PaymentReverted _, CreditBalanceUsed _, CreditBalanceRestored _ -> state;
            case AdjustmentAdded _,
                    AdjustmentRemoved _,
                    TransactionsBilled _,
                    LinesBilled _,
                    InvoiceSent _,
                    InvoiceReminded _ -> state;
        };
    }

    private static Draft drafted(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            TaxDecision tax,
            Bill carried,
            InvoiceState before) {
        return new Draft(invoiceId, entityId, partnerId, tax, BillRecords.whole(carried, sent(before)), List.of());
    }

    private static InvoiceState sent(InvoiceState state, List<InvoiceLine> lines) {
        List<InvoiceLine> all = new ArrayList<>(lines.getFirst().position() == 1 ? List.of() : sent(state));
        all.addAll(lines);
        return switch (state) {
            case Missing _ -> new Missing(all);
            case Draft draft ->
                new Draft(
                        draft.invoiceId(), draft.entityId(), draft.partnerId(), draft.taxDecision(), draft.bill(), all);
            case Final _, Discarded _ -> state;
        };
    }

    private static List<InvoiceLine> sent(InvoiceState state) {
        return switch (state) {
            case Missing missing -> missing.sent();
            case Draft draft -> draft.sent();
            case Final _, Discarded _ -> List.of();
        };
    }
}
