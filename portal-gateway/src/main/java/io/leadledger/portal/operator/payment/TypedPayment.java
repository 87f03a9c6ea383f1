package io.leadledger.portal.operator.payment;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.portal.page.form.Typed;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment as it was typed; a decimal comma is understood, and what is no amount is the service's to refuse. */
record TypedPayment(Typed typed, Currency currency) {

    /** The form's names for what the service calls so. */
    static final Map<String, String> FIELDS = Map.of(
            "amount", "amount",
            "amount.amount", "amount",
            "paidOn", "paidOn",
            "reference", "reference",
            "usedFor", "usedFor",
            "reason", "reason");

    PaymentForm form() {
        return new PaymentForm(
                amount(),
                typed.text("paidOn").orElse(null),
                typed.text("reference").orElse(null));
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
