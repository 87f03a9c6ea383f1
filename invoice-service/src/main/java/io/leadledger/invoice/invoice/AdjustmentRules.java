package io.leadledger.invoice.invoice;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.invoice.basis.UnprintableText;
import io.leadledger.invoice.calculation.AdjustmentRates;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.TakeOverAdjustments;
import io.leadledger.invoice.invoice.InvoiceState.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of credits and charges on a draft. Plain Java, as {@link InvoiceRules}. */
final class AdjustmentRules {

    /** Sums of any number of leads and adjustments stay within what is stored. */
    private static final BigDecimal LARGEST_ADJUSTMENT = BigDecimal.valueOf(1_000_000_000);

    private AdjustmentRules() {}

    static Decision<InvoiceEvent> add(AddAdjustment command, Draft draft) {
        Adjustment adjustment = command.adjustment();
        if (!adjustment.amount().currency().equals(draft.bill().totals().net().currency())) {
            return Decision.rejected(rule(
                    "wrong-currency",
                    "amount",
                    "expected %s but was %s",
                    draft.bill().totals().net().currency(),
                    adjustment.amount().currency()));
        }
        if (adjustment.amount().isZero()) {
            return Decision.rejected(rule("zero-amount", "amount", "expected a credit or a charge, but was 0"));
        }
        if (adjustment.amount().amount().abs().compareTo(LARGEST_ADJUSTMENT) >= 0) {
            return Decision.rejected(rule(
                    "too-large",
                    "amount",
                    "expected less than %s, but was %s",
                    LARGEST_ADJUSTMENT,
                    adjustment.amount()));
        }
        List<Rejection> unprintable = unprintable(adjustment.reason());
        if (!unprintable.isEmpty()) {
            return Decision.rejected(unprintable);
        }
        List<BigDecimal> rates = AdjustmentRates.of(draft.bill().lines());
        return AdjustmentRates.meant(adjustment, rates)
                .map(adjustment::at)
                .<Decision<InvoiceEvent>>map(rated -> Decision.accepted(new AdjustmentAdded(
                        draft.invoiceId(),
                        draft.entityId(),
                        draft.partnerId(),
                        rated,
                        with(draft.bill(), rated).totals(),
                        command.by())))
                .orElseGet(() -> Decision.rejected(atNoRate(adjustment, rates)));
    }

    /** All of them or none: at a rate that no line has any more, a person decides. */
    static Decision<InvoiceEvent> takeOver(TakeOverAdjustments command, Draft draft) {
        List<InvoiceEvent> events = new ArrayList<>();
        Draft state = draft;
        for (Adjustment adjustment : command.adjustments()) {
            switch (add(new AddAdjustment(adjustment, command.by()), state)) {
                case Decision.Rejected<InvoiceEvent> refused -> {
                    return refused;
                }
                case Decision.Accepted<InvoiceEvent>(List<InvoiceEvent> added) -> {
                    events.addAll(added);
                    for (InvoiceEvent event : added) {
                        if (event instanceof AdjustmentAdded fact) {
                            state = state.with(with(state.bill(), fact.adjustment()));
                        }
                    }
                }
            }
        }
        return Decision.accepted(events);
    }

    private static List<Rejection> unprintable(String reason) {
        return UnprintableText.of("reason", reason).stream()
                .map(one -> rule(one.code(), one.field(), "%s", one.message()))
                .toList();
    }

    private static Rejection atNoRate(Adjustment adjustment, List<BigDecimal> rates) {
        if (rates.isEmpty()) {
            return rule("nothing-to-bill", null, "expected at least one line, but all leads are cancelled");
        }
        return adjustment.vatRate() == null
                ? rule("vat-rate-needed", "vatRate", "expected %s, as the lines have, but was none", inWords(rates))
                : rule("no-such-vat-rate", "vatRate", "expected %s but was %s", inWords(rates), adjustment.vatRate());
    }

    static Decision<InvoiceEvent> remove(RemoveAdjustment command, Draft draft) {
        Optional<Adjustment> found = draft.bill().adjustments().stream()
                .filter(one -> one.adjustmentId().equals(command.adjustmentId()))
                .findFirst();
        return found.<Decision<InvoiceEvent>>map(adjustment -> Decision.accepted(new AdjustmentRemoved(
                        draft.invoiceId(),
                        draft.entityId(),
                        draft.partnerId(),
                        adjustment,
                        without(draft.bill(), adjustment).totals(),
                        command.by())))
                .orElseGet(() -> Decision.rejected(Rejection.notFound("adjustment", command.adjustmentId())));
    }

    /** What of a newly calculated bill goes with lines that are no more: where several rates are left, a person decides. */
    static List<Rejection> atRatesThatAreGone(Bill bill) {
        List<BigDecimal> rates = AdjustmentRates.of(bill.lines());
        return bill.adjustments().stream()
                .filter(one ->
                        !rates.isEmpty() && AdjustmentRates.meant(one, rates).isEmpty())
                .map(one -> rule(
                        "adjustment-rate-gone",
                        "adjustments",
                        "expected %s, as the lines have now, but the adjustment %s is at %s: remove it first",
                        inWords(rates),
                        one.reason(),
                        AdjustmentRates.of(one, bill.lines())))
                .toList();
    }

    private static String inWords(List<BigDecimal> rates) {
        return rates.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or "));
    }

    static Bill with(Bill bill, Adjustment adjustment) {
        List<Adjustment> adjustments = new ArrayList<>(bill.adjustments());
        adjustments.add(adjustment);
        return BillingCalculation.adjusted(bill, adjustments);
    }

    static Bill without(Bill bill, Adjustment adjustment) {
        return BillingCalculation.adjusted(bill, without(bill.adjustments(), adjustment));
    }

    static List<Adjustment> without(List<Adjustment> adjustments, Adjustment adjustment) {
        return adjustments.stream()
                .filter(one -> !one.adjustmentId().equals(adjustment.adjustmentId()))
                .toList();
    }
}
