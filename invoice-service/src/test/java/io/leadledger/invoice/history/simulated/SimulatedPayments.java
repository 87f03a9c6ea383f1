package io.leadledger.invoice.history.simulated;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.history.simulated.Store.Table;
import io.leadledger.invoice.history.story.Billing.Owed;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RecordPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RestoreCreditBalance;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RevertPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.UseCreditBalance;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Booking: a model of {@code Payments}, its journal and the view {@code invoice_balance}. */
final class SimulatedPayments {

    /** @param other whose balance paid, or what was paid with it */
    private record Booked(
            PaymentId id,
            boolean isPayment,
            Money amount,
            @Nullable InvoiceId other,
            boolean stands) {

        Booked reverted() {
            return new Booked(id, isPayment, amount, other, false);
        }
    }

    private final Tables tables;
    private final SimulatedDrafts drafts;
    private final SimulatedIssuing issuing;
    private final Table<InvoiceId, List<Booked>> journal;
    private final Table<String, Integer> ids;

    SimulatedPayments(Tables tables, SimulatedDrafts drafts, SimulatedIssuing issuing) {
        this.tables = tables;
        this.drafts = drafts;
        this.issuing = issuing;
        this.journal = tables.store.table("payment_entry");
        this.ids = tables.store.table("id");
    }

    private PaymentId nextId() {
        Integer last = ids.find("payment");
        ids.put("payment", last == null ? 1 : last + 1);
        return new PaymentId("payment " + ids.get("payment"));
    }

    private List<Booked> booked(InvoiceId invoice) {
        return journal.has(invoice) ? journal.get(invoice) : List.of();
    }

    private void book(InvoiceId invoice, Booked one) {
        List<Booked> all = new ArrayList<>(booked(invoice));
        all.add(one);
        journal.put(invoice, List.copyOf(all));
    }

    private void takeBack(InvoiceId invoice, PaymentId id) {
        journal.put(
                invoice,
                booked(invoice).stream()
                        .map(one -> one.id().equals(id) ? one.reverted() : one)
                        .toList());
    }

    private Money sum(InvoiceId invoice, boolean isPayment) {
        return booked(invoice).stream()
                .filter(one -> one.stands() && one.isPayment() == isPayment)
                .map(Booked::amount)
                .reduce(Money.zero(Parties.EUR), Money::plus);
    }

    private InvoiceBalance balance(InvoiceId invoice) {
        return new InvoiceBalance(
                issuing.issued(invoice).bill().totals().total(),
                issuing.credited(invoice),
                sum(invoice, true),
                sum(invoice, false));
    }

    Owed owed(InvoiceId invoice) {
        InvoiceBalance balance = balance(invoice);
        return new Owed(balance.open().minor(), balance.creditBalance().minor());
    }

    void pay(InvoiceId invoice, Money amount, boolean surplusIsCredit) {
        PaymentId id = nextId();
        pay(invoice, id, amount, null, surplusIsCredit);
    }

    private void pay(
            InvoiceId invoice, PaymentId id, Money amount, @Nullable InvoiceId creditOf, boolean surplusIsCredit) {
        InvoiceBalance before = balance(invoice);
        PaymentMethod method = creditOf == null ? PaymentMethod.BY_HAND : PaymentMethod.CREDIT_BALANCE;
        drafts.send(
                invoice,
                new RecordPayment(
                        id,
                        amount,
                        issuing.today(),
                        "reference",
                        method,
                        creditOf,
                        surplusIsCredit,
                        before.credited(),
                        issuing.today(),
                        "operator"));
        book(invoice, new Booked(id, true, amount, creditOf, true));
    }

    private void use(InvoiceId invoice, PaymentId id, Money amount, @Nullable InvoiceId usedFor) {
        drafts.send(
                invoice,
                new UseCreditBalance(
                        id,
                        amount,
                        issuing.today(),
                        usedFor,
                        "reference",
                        balance(invoice).credited(),
                        issuing.today(),
                        "operator"));
        book(invoice, new Booked(id, false, amount, usedFor, true));
    }

    void use(InvoiceId from, InvoiceId to) {
        if (from.equals(to)
                || tables.drafts.get(from).partner() != tables.drafts.get(to).partner()) {
            throw new RejectedException(Rejection.rule("another-partner", "usedFor", "expected the same partner"));
        }
        InvoiceBalance source = balance(from);
        InvoiceBalance paid = balance(to);
        Money amount = source.creditBalance().compareTo(paid.open()) < 0 ? source.creditBalance() : paid.open();
        PaymentId id = nextId();
        use(from, id, amount, to);
        pay(to, id, amount, from, false);
    }

    void payOut(InvoiceId invoice) {
        use(invoice, nextId(), balance(invoice).creditBalance(), null);
    }

    void revert(InvoiceId invoice, int place) {
        issuing.issued(invoice);
        if (place >= booked(invoice).size()) {
            throw new RejectedException(Rejection.notFound("payment", "with this id"));
        }
        Booked one = booked(invoice).get(place);
        InvoiceId paid = one.isPayment() ? invoice : one.other();
        InvoiceId source = one.isPayment() ? one.other() : invoice;
        if (paid != null) {
            drafts.send(
                    paid,
                    new RevertPayment(one.id(), issuing.today(), "a mistake", issuing.credited(paid), "operator"));
            takeBack(paid, one.id());
        }
        if (source != null) {
            drafts.send(
                    source,
                    new RestoreCreditBalance(
                            one.id(), issuing.today(), "a mistake", issuing.credited(source), "operator"));
            takeBack(source, one.id());
        }
    }
}
