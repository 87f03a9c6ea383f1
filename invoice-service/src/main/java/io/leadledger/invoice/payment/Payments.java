package io.leadledger.invoice.payment;

import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.api.invoice.payment.PaymentWritten;
import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RecordPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RestoreCreditBalance;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RevertPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.UseCreditBalance;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.payment.Balances.Owed;
import io.leadledger.invoice.payment.PaymentReader.WantedUse;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books payments, and takes them back. Whoever does holds the invoice's row, as does who credits it: what is open is what was
 * open when it is decided. Of two invoices the rows are taken in the order of their ids.
 */
@Component
public class Payments {

    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);

    private final Drafts drafts;
    private final Balances balances;
    private final PaymentJournal journal;
    private final Commands commands;
    private final TransactionTemplate transaction;

    Payments(
            Drafts drafts,
            Balances balances,
            PaymentJournal journal,
            Commands commands,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.balances = balances;
        this.journal = journal;
        this.commands = commands;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A payment as somebody wants it booked.
     *
     * @param amount absent for all that is open
     * @param surplusIsCredit that what goes beyond what is open becomes a credit balance
     */
    public record Wanted(
            InvoiceId invoiceId,
            PaymentId paymentId,
            @Nullable Money amount,
            LocalDate on,
            @Nullable String reference,
            PaymentMethod method,
            boolean surplusIsCredit) {}

    /** @throws RejectedException as {@code PaymentRules} say, or {@code not-found} */
    public PaymentWritten pay(Wanted wanted, String by) {
        return locked(
                () -> {
                    Owed owed = balances.get(wanted.invoiceId());
                    Done done = send(
                            wanted.invoiceId(),
                            new RecordPayment(
                                    wanted.paymentId(),
                                    wanted.amount() == null ? owed.balance().open() : wanted.amount(),
                                    wanted.on(),
                                    wanted.reference(),
                                    wanted.method(),
                                    null,
                                    wanted.surplusIsCredit(),
                                    owed.balance().credited(),
                                    balances.today(owed.entityId()),
                                    by));
                    LOG.info("paid invoice={} payment={}", wanted.invoiceId(), wanted.paymentId());
                    return written(wanted.invoiceId(), wanted.paymentId(), done);
                },
                wanted.invoiceId());
    }

    /** Takes it back wherever it is booked; the second time nothing changes. */
    PaymentWritten revert(InvoiceId invoiceId, PaymentId paymentId, String reason, String by) {
        drafts.get(invoiceId);
        LocalDate today = balances.today(balances.get(invoiceId).entityId());
        BookedPayment booked = journal.find(invoiceId, paymentId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("payment", paymentId)));
        InvoiceId other = booked.otherInvoiceId();
        boolean isPayment = booked.kind() == BookedPayment.Kind.PAYMENT;
        InvoiceId paid = isPayment ? invoiceId : other;
        InvoiceId source = isPayment ? other : invoiceId;
        return locked(
                () -> {
                    Done done = null;
                    if (paid != null) {
                        done = send(paid, new RevertPayment(paymentId, today, reason, credited(paid), by));
                    }
                    if (source != null) {
                        Done restored =
                                send(source, new RestoreCreditBalance(paymentId, today, reason, credited(source), by));
                        done = isPayment ? done : restored;
                    }
                    LOG.info("reverted invoice={} payment={}", invoiceId, paymentId);
                    return written(invoiceId, paymentId, Objects.requireNonNull(done));
                },
                invoiceId,
                other);
    }

    PaymentWritten use(InvoiceId source, PaymentId paymentId, WantedUse wanted, String by) {
        InvoiceId paid = wanted.usedFor();
        if (paid.equals(source)) {
            throw new RejectedException(
                    Rejection.rule("same-invoice", "usedFor", "expected another invoice than the one itself"));
        }
        if (balances.find(paid).isEmpty()) {
            throw unknown(paid);
        }
        return locked(
                () -> {
                    Owed from = balances.get(source);
                    Owed to = sameParties(from, balances.find(paid).orElseThrow(() -> unknown(paid)));
                    LocalDate today = balances.today(from.entityId());
                    Money amount = wanted.amount() == null ? most(from.balance(), to.balance()) : wanted.amount();
                    Done done = send(
                            source,
                            new UseCreditBalance(
                                    paymentId,
                                    amount,
                                    today,
                                    paid,
                                    to.number(),
                                    from.balance().credited(),
                                    today,
                                    by));
                    send(
                            paid,
                            new RecordPayment(
                                    paymentId,
                                    amount,
                                    today,
                                    from.number(),
                                    PaymentMethod.CREDIT_BALANCE,
                                    source,
                                    false,
                                    to.balance().credited(),
                                    today,
                                    by));
                    LOG.info("used credit balance of invoice={} for invoice={} payment={}", source, paid, paymentId);
                    return written(source, paymentId, done);
                },
                source,
                paid);
    }

    /** @param wanted its method does not matter */
    PaymentWritten payOut(Wanted wanted, String by) {
        return locked(
                () -> {
                    Owed owed = balances.get(wanted.invoiceId());
                    Done done = send(
                            wanted.invoiceId(),
                            new UseCreditBalance(
                                    wanted.paymentId(),
                                    wanted.amount() == null ? owed.balance().creditBalance() : wanted.amount(),
                                    wanted.on(),
                                    null,
                                    wanted.reference(),
                                    owed.balance().credited(),
                                    balances.today(owed.entityId()),
                                    by));
                    LOG.info("paid out credit balance invoice={} payment={}", wanted.invoiceId(), wanted.paymentId());
                    return written(wanted.invoiceId(), wanted.paymentId(), done);
                },
                wanted.invoiceId());
    }

    private Money credited(InvoiceId invoiceId) {
        return balances.get(invoiceId).balance().credited();
    }

    private Done send(InvoiceId invoiceId, PaymentCommand command) {
        return commands.send(new OnInvoice(invoiceId, command)).orThrow();
    }

    private PaymentWritten written(InvoiceId invoiceId, PaymentId paymentId, Done done) {
        Owed now = balances.get(invoiceId);
        return new PaymentWritten(
                paymentId,
                now.balance().open(),
                now.balance().creditBalance(),
                now.balance().status(now.dueDate(), balances.today(now.entityId())),
                done.version(),
                done.eventIds());
    }

    private static RejectedException unknown(InvoiceId invoiceId) {
        return new RejectedException(new Rejection(
                Rejection.Kind.RULE,
                "not-final",
                "usedFor",
                "expected a final invoice, but " + invoiceId + " is none"));
    }

    private static Owed sameParties(Owed from, Owed to) {
        if (!from.entityId().equals(to.entityId())) {
            throw unknown(to.invoiceId());
        }
        if (!from.partnerId().equals(to.partnerId())) {
            throw new RejectedException(
                    Rejection.rule("another-partner", "usedFor", "expected an invoice of the same partner"));
        }
        if (!from.balance().total().currency().equals(to.balance().total().currency())) {
            throw new RejectedException(Rejection.rule(
                    "another-currency",
                    "usedFor",
                    "expected an invoice in %s",
                    from.balance().total().currency()));
        }
        return to;
    }

    private static Money most(InvoiceBalance from, InvoiceBalance to) {
        return from.creditBalance().compareTo(to.open()) < 0 ? from.creditBalance() : to.open();
    }

    private <T> T locked(Supplier<T> change, @Nullable InvoiceId... invoices) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Stream.of(invoices)
                    .filter(Objects::nonNull)
                    .map(InvoiceId::value)
                    .sorted()
                    .forEach(id -> drafts.lock(new InvoiceId(id)));
            return change.get();
        }));
    }
}
