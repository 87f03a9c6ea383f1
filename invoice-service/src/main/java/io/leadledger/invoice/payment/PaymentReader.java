package io.leadledger.invoice.payment;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.payment.CreditUseForm;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.api.invoice.payment.ReversalForm;
import io.leadledger.chassis.input.Amounts;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to be booked, or taken back. */
final class PaymentReader {

    /** @param amount absent for all there is */
    record WantedPayment(
            @Nullable Money amount,
            LocalDate paidOn,
            @Nullable String reference,
            boolean surplusIsCredit) {}

    /** @param amount absent for as much as goes */
    record WantedUse(InvoiceId usedFor, @Nullable Money amount) {}

    private PaymentReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static WantedPayment payment(PaymentForm form) {
        Findings found = new Findings();
        Money amount = amount(found, form.amount());
        LocalDate paidOn = found.required("paidOn", form.paidOn(), Numbers::date);
        String reference = found.optional("reference", form.reference(), Texts::line);
        found.throwIfAny();
        return new WantedPayment(
                amount, Objects.requireNonNull(paidOn), reference, Boolean.TRUE.equals(form.surplusIsCredit()));
    }

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static WantedUse use(CreditUseForm form) {
        Findings found = new Findings();
        String usedFor = found.required("usedFor", form.usedFor(), Texts::line);
        Money amount = amount(found, form.amount());
        found.throwIfAny();
        return new WantedUse(new InvoiceId(Objects.requireNonNull(usedFor)), amount);
    }

    /** @throws io.leadledger.chassis.decision.RejectedException where no reason is given */
    static String reason(ReversalForm form) {
        Findings found = new Findings();
        String reason = found.required("reason", form.reason(), Texts::line);
        found.throwIfAny();
        return Objects.requireNonNull(reason);
    }

    private static @Nullable Money amount(Findings found, @Nullable AmountForm sent) {
        if (sent == null) {
            return null;
        }
        Currency currency = found.in("amount").required("currency", sent.currency(), CodeLists::everCurrency);
        return currency == null ? null : found.required("amount", sent.amount(), text -> Amounts.of(text, currency));
    }
}
