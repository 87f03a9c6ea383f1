package io.leadledger.invoice.bankstatement;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.bankstatement.BookingResult;
import io.leadledger.api.invoice.bankstatement.BookingsForm.BookingForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Amounts;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.EventIds;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.bankstatement.StatementStore.KeptLine;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.payment.Balances.Owed;
import io.leadledger.invoice.payment.Payments;
import io.leadledger.invoice.payment.Payments.Wanted;
import io.leadledger.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Books what a person confirms: the line is held first, then the invoice, so that a line is never worth more than it is. */
@Component
class StatementBooking {

    /** The longest reference of a payment. */
    private static final int LONGEST = 200;

    private final StatementStore store;
    private final Payments payments;
    private final Balances balances;
    private final TransactionTemplate transaction;

    StatementBooking(
            StatementStore store, Payments payments, Balances balances, PlatformTransactionManager transactions) {
        this.store = store;
        this.payments = payments;
        this.balances = balances;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    /** One of them; what is refused is told, and fails no other. */
    BookingResult book(String statementId, BookingForm form, String by) {
        try {
            PaymentId booked = Objects.requireNonNull(transaction.execute(status -> booked(statementId, form, by)));
            return new BookingResult(form.lineId(), form.invoiceId(), booked, List.of());
        } catch (RejectedException refused) {
            return new BookingResult(
                    form.lineId(),
                    form.invoiceId(),
                    null,
                    refused.reasons().stream()
                            .map(one -> new ProblemField(one.field(), one.code(), one.message()))
                            .toList());
        }
    }

    private PaymentId booked(String statementId, BookingForm form, String by) {
        Findings found = new Findings();
        String lineId = found.required("lineId", form.lineId(), Texts::line);
        String invoiceId = found.required("invoiceId", form.invoiceId(), Texts::line);
        Money wanted = amount(found, form.amount());
        found.throwIfAny();
        KeptLine line = store.lock(statementId, Objects.requireNonNull(lineId));
        InvoiceId invoice = new InvoiceId(Objects.requireNonNull(invoiceId));
        boolean surplusIsCredit = Boolean.TRUE.equals(form.surplusIsCredit());
        Money amount = wanted != null ? wanted : surplusIsCredit ? line.left() : most(line, invoice);
        check(line, amount);
        requireSameEntity(line, invoice);
        PaymentId paymentId = new PaymentId(EventIds.next());
        payments.pay(
                new Wanted(
                        invoice,
                        paymentId,
                        amount,
                        line.bookedOn(),
                        reference(line),
                        PaymentMethod.BANK_STATEMENT,
                        surplusIsCredit),
                by);
        store.paid(line.lineId(), paymentId.value(), invoice.value(), amount);
        return paymentId;
    }

    /** Sets aside what is left of the line, or takes it up again; what is so already is left as it is. */
    @Transactional
    public void decide(String statementId, String lineId, @Nullable String reason, String by) {
        store.get(statementId);
        KeptLine line = store.lock(statementId, lineId);
        if (reason != null) {
            requireLeft(line);
        }
        if (!Objects.equals(reason, line.aside() == null ? null : line.aside().reason())) {
            store.decided(lineId, reason, by);
        }
    }

    private static void requireLeft(KeptLine line) {
        if (!line.incoming()) {
            throw refused("not-incoming", "expected money that came in, but this went out");
        }
        if (line.left().isZero()) {
            throw refused("line-booked", "expected a line with something left, but all of it is booked");
        }
    }

    private static void check(KeptLine line, Money amount) {
        requireLeft(line);
        if (line.aside() != null) {
            throw refused("line-set-aside", "expected a line that is not set aside: take it up again first");
        }
        if (!amount.currency().equals(line.amount().currency())) {
            throw refused("wrong-currency", "expected " + line.amount().currency());
        }
        if (amount.compareTo(line.left()) > 0) {
            throw refused("exceeds-line", "expected at most " + line.left() + ", but was " + amount);
        }
    }

    private void requireSameEntity(KeptLine line, InvoiceId invoice) {
        boolean same = balances.find(invoice)
                .filter(owed -> owed.entityId().equals(line.entityId()))
                .isPresent();
        if (!same) {
            throw refused("not-final", "expected a final invoice of the same entity");
        }
    }

    private Money most(KeptLine line, InvoiceId invoice) {
        return balances.find(invoice)
                .map(Owed::balance)
                .map(balance -> balance.open())
                .filter(open -> open.currency().equals(line.amount().currency()) && open.compareTo(line.left()) < 0)
                .orElse(line.left());
    }

    private static String reference(KeptLine line) {
        String all = line.text() == null ? String.valueOf(line.name()) : line.text();
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    private static RejectedException refused(String code, String message) {
        return new RejectedException(new Rejection(Rejection.Kind.RULE, code, null, message));
    }

    private static @Nullable Money amount(Findings found, @Nullable AmountForm sent) {
        if (sent == null) {
            return null;
        }
        Currency currency = found.in("amount").required("currency", sent.currency(), CodeLists::everCurrency);
        return currency == null ? null : found.required("amount", sent.amount(), text -> Amounts.of(text, currency));
    }
}
