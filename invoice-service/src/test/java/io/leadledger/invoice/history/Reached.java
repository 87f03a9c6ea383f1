package io.leadledger.invoice.history;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.history.oracle.NaiveInvoice;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Booked;
import io.leadledger.invoice.history.oracle.NaiveInvoice.State;
import io.leadledger.invoice.history.story.Billing;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How often histories came to something that is worth trying: a generator that stopped reaching it would find nothing. */
final class Reached {

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    private void count(String what, long times) {
        counts.computeIfAbsent(what, any -> new LongAdder()).add(times);
    }

    Map<String, LongAdder> counts() {
        return counts;
    }

    void add(Play play, Billing billing) {
        count("crashes", play.crashes());
        for (NaiveInvoice bill : play.oracle().bills()) {
            count("drafts discarded", bill.state == State.DISCARDED ? 1 : 0);
            count("drafts left", bill.state == State.DRAFT ? 1 : 0);
            if (bill.state == State.FINAL) {
                count("invoices with a credit balance", bill.creditBalance().signum());
                count("invoices overpaid", bill.overpaid ? 1 : 0);
                count("invoices credited in full", bill.creditedTotal().equals(bill.total()) ? 1 : 0);
                bill.booked.forEach(this::add);
            }
        }
        billing.papers().forEach(paper -> {
            boolean isNote = paper.content().header().type() == DocumentType.CREDIT_NOTE;
            add(isNote ? "credit notes" : "invoices", paper.content().bill());
        });
    }

    private void add(Booked one) {
        count("bookings", 1);
        count("bookings taken back", one.stands ? 0 : 1);
        count("credit balances used", one.isPayment && one.other != null ? 1 : 0);
        count("credit balances paid out", !one.isPayment && one.other == null ? 1 : 0);
    }

    private void add(String kind, Bill bill) {
        count(kind, 1);
        count(kind + " with adjustments", bill.adjustments().isEmpty() ? 0 : 1);
        count(kind + " with late lines", bill.lines().stream().anyMatch(InvoiceLine::late) ? 1 : 0);
        count(kind + " per lead", bill.lines().getFirst().leadId() == null ? 0 : 1);
        count(kind + " of nothing", bill.totals().total().isZero() ? 1 : 0);
        count(kind + " without VAT", bill.totals().tax().isZero() ? 1 : 0);
        if (kind.equals("invoices")) {
            count("invoices of several rates", bill.totals().taxes().size() > 1 ? 1 : 0);
        }
    }
}
