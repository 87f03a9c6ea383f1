package io.leadledger.portal.operator.payment;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A payment as it was typed; a decimal comma is understood, and what is no amount is the service's to refuse. */
public record TypedPayment(Typed typed, Currency currency) {

    private static final Set<String> BEYOND = Set.of("exceeds-open-amount", "nothing-open");

    /** The form's names for what the service calls so. */
    static final Map<String, String> FIELDS = Map.of(
            "amount", "amount",
            "amount.amount", "amount",
            "paidOn", "paidOn",
            "reference", "reference",
            "usedFor", "usedFor",
            "reason", "reason");

    /** At the fields of the form; where more was paid than is open, what can be said about the rest. */
    static Mistakes mistakes(List<ProblemField> errors, String told, Words words) {
        Mistakes mistakes = Refusals.mistakes(errors, FIELDS, "console.payment", words);
        return told.equals("console.payment.booked") ? hinted(mistakes, errors, words) : mistakes;
    }

    /** The same, with the tick for what goes beyond what is open where that was why. */
    public static Mistakes hinted(Mistakes mistakes, List<ProblemField> errors, Words words) {
        return errors.stream().anyMatch(error -> BEYOND.contains(error.code()))
                ? mistakes.and("surplusIsCredit", words.say("console.payment.surplusIsCredit.wanted"))
                : mistakes;
    }

    PaymentForm form() {
        return new PaymentForm(
                amount(),
                typed.text("paidOn").orElse(null),
                typed.text("reference").orElse(null),
                typed.isOn("surplusIsCredit"));
    }

    /** Absent where none was typed: all there is. */
    @Nullable
    AmountForm amount() {
        return typed.exact("amount", currency.getDefaultFractionDigits())
                .text("amount")
                .map(amount -> new AmountForm(amount, currency.getCurrencyCode()))
                .orElse(null);
    }
}
