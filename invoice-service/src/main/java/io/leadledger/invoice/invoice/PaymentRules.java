package io.leadledger.invoice.invoice;

import static io.leadledger.chassis.decision.Rejection.conflict;
import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.invoice.invoice.Account.Booked;
import io.leadledger.invoice.invoice.Account.Kind;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RecordPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RestoreCreditBalance;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RevertPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.UseCreditBalance;
import io.leadledger.invoice.invoice.InvoiceState.Final;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The rules of payments and credit balances on a final invoice (R-058, R-065, D-25). Plain Java, as {@link InvoiceRules}. A
 * payment is at most what is open: more is a slip of the pen, or money of which a person says that it becomes a credit balance.
 */
final class PaymentRules {

    private PaymentRules() {}

    static Decision<InvoiceEvent> decide(PaymentCommand command, Final invoice) {
        InvoiceBalance balance = invoice.account().balance(command.credited());
        return switch (command) {
            case RecordPayment pay -> pay(pay, invoice, balance);
            case RevertPayment revert -> revert(revert, invoice, balance);
            case UseCreditBalance use -> use(use, invoice, balance);
            case RestoreCreditBalance restore -> restore(restore, invoice, balance);
        };
    }

    static Final evolve(Final invoice, InvoiceEvent event) {
        return switch (event) {
            case InvoicePaid paid ->
                invoice.with(invoice.account().with(Kind.PAYMENT, paid.paymentId(), paid.amount()));
            case CreditBalanceUsed used ->
                invoice.with(invoice.account().with(Kind.USE, used.paymentId(), used.amount()));
            case PaymentReverted reverted -> invoice.with(invoice.account().without(reverted.paymentId()));
            case CreditBalanceRestored restored ->
                invoice.with(invoice.account().without(restored.paymentId()));
            default -> invoice;
        };
    }

    private static Decision<InvoiceEvent> pay(RecordPayment command, Final invoice, InvoiceBalance balance) {
        if (invoice.account().find(command.paymentId()).isPresent()) {
            return Decision.unchanged();
        }
        if (balance.open().isZero() && !command.surplusIsCredit()) {
            return Decision.rejected(conflict(
                    "nothing-open", "expected an open amount, but nothing is left to pay on %s", invoice.number()));
        }
        List<Rejection> reasons = new ArrayList<>(
                command.surplusIsCredit()
                        ? against(command.amount(), balance.open().currency())
                        : against(command.amount(), balance.open(), "exceeds-open-amount"));
        if (command.method() != PaymentMethod.CREDIT_BALANCE) {
            boolean typed = command.method() == PaymentMethod.BY_HAND;
            against(command.paidOn(), command.today(), typed ? invoice.issueDate() : LocalDate.MIN)
                    .ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            return Decision.rejected(reasons);
        }
        Money surplus = command.amount().minus(least(command.amount(), balance.open()));
        return Decision.accepted(new InvoicePaid(
                invoice.invoiceId(),
                invoice.entityId(),
                invoice.partnerId(),
                command.paymentId(),
                command.amount(),
                command.paidOn(),
                command.reference(),
                command.method(),
                command.creditOf(),
                balance.open().minus(least(command.amount(), balance.open())),
                surplus.isZero() ? null : surplus,
                command.by()));
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Decision<InvoiceEvent> revert(RevertPayment command, Final invoice, InvoiceBalance balance) {
        Optional<Booked> found = invoice.account().find(command.paymentId()).filter(one -> one.kind() == Kind.PAYMENT);
        if (found.isEmpty()) {
            return unknown(command.paymentId());
        }
        if (!found.get().stands()) {
            return Decision.unchanged();
        }
        InvoiceBalance after = new InvoiceBalance(
                balance.total(),
                balance.credited(),
                balance.paid().minus(found.get().amount()),
                balance.used());
        if (after.creditBalance().isNegative()) {
            return Decision.rejected(conflict(
                    "credit-balance-used",
                    "expected its credit balance not to be used, but %s of it was: take that back first",
                    balance.used()));
        }
        return Decision.accepted(new PaymentReverted(
                invoice.invoiceId(),
                invoice.entityId(),
                invoice.partnerId(),
                command.paymentId(),
                found.get().amount(),
                command.today(),
                command.reason(),
                after.open(),
                command.by()));
    }

    private static Decision<InvoiceEvent> use(UseCreditBalance command, Final invoice, InvoiceBalance balance) {
        if (invoice.account().find(command.paymentId()).isPresent()) {
            return Decision.unchanged();
        }
        if (balance.creditBalance().isZero()) {
            return Decision.rejected(
                    conflict("no-credit-balance", "expected a credit balance, but %s has none", invoice.number()));
        }
        List<Rejection> reasons =
                new ArrayList<>(against(command.amount(), balance.creditBalance(), "exceeds-credit-balance"));
        against(command.usedOn(), command.today(), invoice.issueDate()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Decision.rejected(reasons);
        }
        return Decision.accepted(new CreditBalanceUsed(
                invoice.invoiceId(),
                invoice.entityId(),
                invoice.partnerId(),
                command.paymentId(),
                command.amount(),
                command.usedOn(),
                command.usedFor(),
                command.reference(),
                balance.creditBalance().minus(command.amount()),
                command.by()));
    }

    private static Decision<InvoiceEvent> restore(RestoreCreditBalance command, Final invoice, InvoiceBalance balance) {
        Optional<Booked> found = invoice.account().find(command.paymentId()).filter(one -> one.kind() == Kind.USE);
        if (found.isEmpty()) {
            return unknown(command.paymentId());
        }
        if (!found.get().stands()) {
            return Decision.unchanged();
        }
        return Decision.accepted(new CreditBalanceRestored(
                invoice.invoiceId(),
                invoice.entityId(),
                invoice.partnerId(),
                command.paymentId(),
                found.get().amount(),
                command.today(),
                command.reason(),
                balance.creditBalance().plus(found.get().amount()),
                command.by()));
    }

    private static Decision<InvoiceEvent> unknown(PaymentId paymentId) {
        return Decision.rejected(Rejection.notFound("payment", paymentId));
    }

    private static List<Rejection> against(Money amount, Money most, String tooMuch) {
        List<Rejection> reasons = against(amount, most.currency());
        return reasons.isEmpty() && amount.compareTo(most) > 0
                ? List.of(rule(tooMuch, "amount", "expected at most %s, but was %s", most, amount))
                : reasons;
    }

    private static List<Rejection> against(Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            return List.of(rule("wrong-currency", "amount", "expected %s but was %s", currency, amount.currency()));
        }
        return amount.isZero() || amount.isNegative()
                ? List.of(rule("too-small", "amount", "expected more than 0, but was %s", amount))
                : List.of();
    }

    private static Optional<Rejection> against(LocalDate day, LocalDate today, LocalDate first) {
        if (day.isAfter(today)) {
            return Optional.of(rule("paid-in-the-future", "paidOn", "expected %s or earlier, but was %s", today, day));
        }
        return day.isBefore(first)
                ? Optional.of(rule("paid-before-issue", "paidOn", "expected %s or later, but was %s", first, day))
                : Optional.empty();
    }
}
