package io.leadledger.invoice.history.simulated;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.history.simulated.Tables.Document;
import io.leadledger.invoice.history.story.Billing;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * invoice-service without servers. <b>The product's own</b>: what a bill comes to and on which terms ({@code BillingBases},
 * {@code TaxRules}, {@code BillingCalculation}), all rules of drafts, invoices and payments with their states folded from facts
 * ({@code InvoiceRules}, {@code AdjustmentRules}, {@code PaymentRules}), credit notes ({@code CreditNoteDraft}), balances
 * ({@code InvoiceBalance}), numbers and their chain ({@code SeriesState}, {@code RegisterChain}). <b>Modelled</b>: tables,
 * transactions and queries ({@link Store}, {@link Tables}), the readers of topics, the order of steps inside a job, in issuing
 * and in booking, and the keys of requests. Rendering, the gate and Axon itself are left out. That the model does what the real
 * ones do is shown by {@code HistoriesOnTheServiceTest}.
 */
public final class SimulatedBilling implements Billing {

    private final Tables tables;
    private final SimulatedTopics topics;
    private final SimulatedJobs jobs;
    private final SimulatedIssuing issuing;
    private final SimulatedPayments payments;
    private final SimulatedDrafts drafts;

    public SimulatedBilling(Set<Fault> faults) {
        this.tables = new Tables(faults);
        this.topics = new SimulatedTopics(tables);
        this.drafts = new SimulatedDrafts(tables, topics);
        this.jobs = new SimulatedJobs(tables, drafts);
        this.issuing = new SimulatedIssuing(tables, drafts);
        this.payments = new SimulatedPayments(tables, drafts, issuing);
    }

    @Override
    public void say(Fact fact) {
        topics.say(fact);
    }

    @Override
    public void readLeads(int partner, int upTo, int again) {
        topics.readLeads(partner, upTo, again);
    }

    @Override
    public void readDirectory(boolean parties, int upTo, int again) {
        topics.readDirectory(parties, upTo, again);
    }

    @Override
    public void run(int period, int partners) {
        jobs.start(period, partners);
    }

    @Override
    public String work(int step) {
        return jobs.work(step);
    }

    @Override
    public boolean isNoted(int step) {
        return jobs.isNoted(step);
    }

    @Override
    public int runs() {
        return tables.runs.rows().size();
    }

    @Override
    public boolean include(int period) {
        return jobs.include(period);
    }

    @Override
    public int bills() {
        return tables.drafts.rows().size();
    }

    @Override
    public long version(int bill) {
        return tables.events.get(id(bill)).size();
    }

    @Override
    public boolean adjust(String key, int bill, int cents, int percent) {
        return done(() -> once(key, () -> {
            InvoiceId invoice = id(bill);
            long before = tables.events.get(invoice).stream()
                    .filter(AdjustmentAdded.class::isInstance)
                    .count();
            Adjustment adjustment = new Adjustment(
                    adjustmentId(before),
                    Money.ofMinor(cents, Parties.EUR),
                    "disputed lead",
                    percent == 0 ? null : BigDecimal.valueOf(percent));
            drafts.send(invoice, new AddAdjustment(adjustment, "operator"));
        }));
    }

    @Override
    public boolean unadjust(int bill, int adjustment) {
        return done(() -> drafts.send(id(bill), new RemoveAdjustment(adjustmentId(adjustment), "operator")));
    }

    private static AdjustmentId adjustmentId(long place) {
        return new AdjustmentId("adjustment " + place);
    }

    @Override
    public boolean accept(int bill) {
        return done(() -> drafts.accept(id(bill)));
    }

    @Override
    public boolean discard(int bill) {
        return done(() -> drafts.send(id(bill), new DiscardInvoice("operator")));
    }

    @Override
    public boolean makeFinal(int bill) {
        return done(() -> issuing.makeFinal(id(bill)));
    }

    @Override
    public void credit() {
        issuing.credit();
    }

    @Override
    public boolean pay(String key, int bill, long cents, boolean surplusIsCredit) {
        return done(() -> once(key, () -> payments.pay(id(bill), Money.ofMinor(cents, Parties.EUR), surplusIsCredit)));
    }

    @Override
    public boolean revert(int bill, int payment) {
        return done(() -> tables.store.transaction(() -> payments.revert(id(bill), payment)));
    }

    @Override
    public boolean use(String key, int bill, int usedFor) {
        return done(() -> once(key, () -> payments.use(id(bill), id(usedFor))));
    }

    @Override
    public boolean payOut(String key, int bill) {
        return done(() -> once(key, () -> payments.payOut(id(bill))));
    }

    @Override
    public void today(LocalDate day) {
        issuing.today(day);
    }

    @Override
    public void crashAt(int effect) {
        tables.store.crashAt(effect);
    }

    @Override
    public Owed owed(int bill) {
        return payments.owed(id(bill));
    }

    @Override
    public Set<Integer> claimed(int bill) {
        return numbers(tables.claims.rows().keySet().stream()
                .filter(transaction -> tables.isClaimedBy(id(bill), transaction))
                .toList());
    }

    @Override
    public List<Paper> papers() {
        List<InvoiceId> bills = List.copyOf(tables.drafts.rows().keySet());
        List<Paper> papers = new ArrayList<>();
        for (Document document : tables.documents.values()) {
            papers.add(
                    new Paper(bills.indexOf(document.invoice()), document.content(), numbers(document.transactions())));
        }
        return papers;
    }

    @Override
    public List<Entry> register() {
        return tables.register.values().stream()
                .map(one -> new Entry(
                        one.documentNumber(),
                        one.hash()
                                .equals(RegisterChain.link(
                                        one.previousHash(), one.documentNumber(), one.documentHash())),
                        one.previousHash(),
                        one.hash()))
                .toList();
    }

    private InvoiceId id(int bill) {
        return List.copyOf(tables.drafts.rows().keySet()).get(bill);
    }

    private static Set<Integer> numbers(Collection<TransactionId> transactions) {
        return transactions.stream().map(SimulatedTopics::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As {@code IdempotentRequests}: the key is stored with the effect. */
    private void once(String key, Runnable effect) {
        tables.store.transaction(() -> {
            if (!tables.requests.has(key)) {
                effect.run();
                if (!tables.faults.contains(Fault.BOOKS_A_KEY_TWICE)) {
                    tables.requests.insert(key, true);
                }
            }
        });
    }

    private static boolean done(Runnable request) {
        try {
            request.run();
            return true;
        } catch (RejectedException refused) {
            return false;
        }
    }
}
