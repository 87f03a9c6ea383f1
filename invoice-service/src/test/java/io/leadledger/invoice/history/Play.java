package io.leadledger.invoice.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.history.oracle.NaiveInvoice;
import io.leadledger.invoice.history.oracle.NaiveInvoice.State;
import io.leadledger.invoice.history.oracle.Oracle;
import io.leadledger.invoice.history.story.Billing;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Happening.Accept;
import io.leadledger.invoice.history.story.Happening.Adjust;
import io.leadledger.invoice.history.story.Happening.Cancel;
import io.leadledger.invoice.history.story.Happening.Credit;
import io.leadledger.invoice.history.story.Happening.Days;
import io.leadledger.invoice.history.story.Happening.Deliver;
import io.leadledger.invoice.history.story.Happening.Details;
import io.leadledger.invoice.history.story.Happening.Discard;
import io.leadledger.invoice.history.story.Happening.Finalize;
import io.leadledger.invoice.history.story.Happening.Include;
import io.leadledger.invoice.history.story.Happening.Name;
import io.leadledger.invoice.history.story.Happening.Pay;
import io.leadledger.invoice.history.story.Happening.PayOut;
import io.leadledger.invoice.history.story.Happening.Price;
import io.leadledger.invoice.history.story.Happening.Rate;
import io.leadledger.invoice.history.story.Happening.ReadDirectory;
import io.leadledger.invoice.history.story.Happening.ReadLeads;
import io.leadledger.invoice.history.story.Happening.Repeat;
import io.leadledger.invoice.history.story.Happening.Revert;
import io.leadledger.invoice.history.story.Happening.Run;
import io.leadledger.invoice.history.story.Happening.Unadjust;
import io.leadledger.invoice.history.story.Happening.Use;
import io.leadledger.invoice.history.story.Happening.Work;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.history.story.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Plays a history on a billing, asks the oracle what has to come of each step, and goes on after each crash as those do who
 * use the product: what was read is read again, a job goes on, a request with a key is sent again, and who has no key looks
 * whether it was done. So no crash may be seen in the end.
 */
final class Play {

    /** Of the same step, one after the other. */
    private static final int MOST_CRASHES = 20;

    private final Billing billing;
    private final Oracle oracle;
    private final int[] prices = new int[Scene.PARTNERS * Scene.ASSIGNMENTS];
    private int keys;
    private int worked;
    private boolean isInterrupted;
    private int crashes;

    Play(Billing billing, LocalDate today) {
        this.billing = billing;
        this.oracle = new Oracle(today);
        Arrays.fill(prices, 2500);
        billing.today(today);
    }

    Oracle oracle() {
        return oracle;
    }

    /** How often the billing died. */
    int crashes() {
        return crashes;
    }

    /** Everybody is known, and all assignments but one. */
    void begin() {
        int assignments = Scene.PARTNERS * Scene.ASSIGNMENTS - 1;
        for (int place = 0; place < assignments; place++) {
            say(new Fact.Named(place / Scene.ASSIGNMENTS, place % Scene.ASSIGNMENTS, Scene.name(0)));
        }
        billing.readDirectory(false, oracle.ledger.readAssignments(assignments), 0);
    }

    void step(Step step) {
        switch (step.what()) {
            case Deliver deliver -> deliver(deliver);
            case Price(int partner, int assignment, int cents) ->
                prices[partner * Scene.ASSIGNMENTS + assignment] = cents;
            case Cancel(int any, boolean overtaking) -> cancel(any, overtaking);
            case Name(int partner, int assignment, int name) ->
                say(new Fact.Named(partner, assignment, Scene.name(name)));
            case Rate(int percent, int day) -> say(new Fact.Rated(percent, day < 0 ? null : Scene.day(day)));
            case Details(int partner, Scene.Details details) -> say(new Fact.Detailed(partner, details));
            case Repeat repeat -> oracle.ledger.again(repeat).ifPresent(this::say);
            case ReadLeads(int partner, int records, int again) -> {
                int upTo = oracle.ledger.readLeads(partner, records);
                recovering(step, () -> billing.readLeads(partner, upTo, again));
            }
            case ReadDirectory(boolean parties, int records, int again) -> {
                int upTo = parties ? oracle.ledger.readParties(records) : oracle.ledger.readAssignments(records);
                recovering(step, () -> billing.readDirectory(parties, upTo, again));
            }
            case Days(int days) -> {
                oracle.moveTo(oracle.today().plusDays(days));
                billing.today(oracle.today());
            }
            case Run(int period, int partners) -> {
                billing.run(period, partners);
                oracle.run(period, partners);
            }
            case Work _ -> work(step);
            case Include(int period) -> include(step, period);
            case Credit _ -> credit(step);
            case Adjust _, Unadjust _, Accept _, Discard _, Finalize _, Pay _, Revert _, Use _, PayOut _ ->
                onBill(step);
        }
        if (!oracle.isAtWork()) {
            assertThat(billing.bills())
                    .as("bills there are")
                    .isEqualTo(oracle.bills().size());
        }
    }

    /** Whatever was said is read, whatever was begun is ended, whatever is due is credited. */
    void end() {
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            billing.readLeads(partner, oracle.ledger.readLeads(partner, Integer.MAX_VALUE / 2), 0);
        }
        billing.readDirectory(true, oracle.ledger.readParties(Integer.MAX_VALUE / 2), 0);
        billing.readDirectory(false, oracle.ledger.readAssignments(Integer.MAX_VALUE / 2), 0);
        while (oracle.isAtWork()) {
            step(new Step(new Work()));
        }
        step(new Step(new Credit()));
    }

    private void say(Fact fact) {
        oracle.ledger.say(fact);
        billing.say(fact);
    }

    private void deliver(Deliver deliver) {
        int cents = prices[deliver.partner() * Scene.ASSIGNMENTS + deliver.assignment()];
        for (int i = 0; i < deliver.leads(); i++) {
            say(new Fact.Delivered(
                    oracle.ledger.leads(), deliver.partner(), deliver.assignment(), cents, Scene.day(deliver.day())));
        }
    }

    /** Every second time one that is billed, if there is any. */
    private void cancel(int any, boolean overtaking) {
        if (oracle.ledger.leads() > 0) {
            List<Integer> billed = oracle.bills().stream()
                    .filter(bill -> bill.state == State.FINAL)
                    .flatMap(bill -> bill.numbers().stream())
                    .toList();
            boolean ofThem = any % 2 == 0 && !billed.isEmpty();
            int lead = ofThem ? billed.get(any / 2 % billed.size()) : any / 2 % oracle.ledger.leads();
            say(new Fact.Cancelled(lead, oracle.ledger.lead(lead).partner, overtaking));
        }
    }

    /** Who dies at work leaves it for the next time; a draft that was made is there meanwhile. */
    private void work(Step step) {
        if (!oracle.isAtWork()) {
            return;
        }
        int before = billing.bills();
        billing.crashAt(step.crashAt());
        try {
            note(billing.work(worked));
        } catch (Billing.Crash crash) {
            crashes++;
            isInterrupted = true;
            billing.crashAt(0);
            if (billing.isNoted(worked)) {
                note(billing.work(worked));
            } else if (billing.bills() > before) {
                oracle.hasMade();
            }
        } finally {
            billing.crashAt(0);
        }
    }

    private void note(String outcome) {
        worked++;
        String wanted = oracle.work();
        // Who goes on after a crash cannot tell an invoice that was there from the one it made.
        boolean unsure = isInterrupted && wanted.equals("skipped") && outcome.equals("done");
        isInterrupted = false;
        assertThat(unsure ? wanted : outcome).as("step of the job").isEqualTo(wanted);
    }

    private void include(Step step, int period) {
        boolean wanted = oracle.include(period);
        int before = billing.runs();
        boolean done = recovering(step, () -> billing.runs() > before || billing.include(period));
        assertThat(done).as("earlier leads included").isEqualTo(wanted);
        if (step.twice()) {
            assertThat(billing.include(period)).as("included again").isFalse();
        }
    }

    private void credit(Step step) {
        oracle.credit();
        recovering(step, billing::credit);
        if (step.twice()) {
            billing.credit();
        }
    }

    private void onBill(Step step) {
        if (oracle.bills().isEmpty()) {
            return;
        }
        switch (step.what()) {
            case Adjust(int any, int cents, int percent) -> {
                int bill = pick(any, State.DRAFT);
                expect(
                        step,
                        oracle.adjust(oracle.bill(bill), cents, percent),
                        key -> billing.adjust(key, bill, cents, percent));
            }
            case Unadjust(int any, int adjustment) -> unadjust(step, pick(any, State.DRAFT), adjustment);
            case Accept(int any) -> accept(step, pick(any, State.DRAFT));
            case Discard(int any) -> {
                int bill = pick(any, State.DRAFT);
                boolean done = looking(step, bill, () -> billing.discard(bill));
                assertThat(done).as("discarded").isEqualTo(oracle.discard(oracle.bill(bill)));
            }
            case Finalize(int any) -> makeFinal(step, pick(any, State.DRAFT));
            case Pay(int any, int part, boolean surplusIsCredit) -> {
                int bill = pick(any, one -> isOwed(one.open(), one));
                long cents = cents(oracle.bill(bill), part);
                expect(
                        step,
                        oracle.pay(oracle.bill(bill), cents, surplusIsCredit),
                        key -> billing.pay(key, bill, cents, surplusIsCredit));
            }
            case Revert(int any, int payment) -> revert(step, pick(any, one -> one.booked.size() > 0), payment);
            case Use(int any, int other) -> {
                int from = pick(any, one -> isOwed(one.creditBalance(), one));
                int to = pick(other, one -> one.partner == oracle.bill(from).partner && isOwed(one.open(), one));
                expect(step, oracle.use(oracle.bill(from), oracle.bill(to)), key -> billing.use(key, from, to));
            }
            case PayOut(int any) -> {
                int bill = pick(any, one -> isOwed(one.creditBalance(), one));
                expect(step, oracle.payOut(oracle.bill(bill)), key -> billing.payOut(key, bill));
            }
            default -> throw new IllegalStateException("not about a bill: " + step);
        }
    }

    private void unadjust(Step step, int bill, int any) {
        int adjustment = any % Math.max(1, oracle.bill(bill).adjustmentsEver);
        boolean done = looking(step, bill, () -> billing.unadjust(bill, adjustment));
        assertThat(done).as("adjustment removed").isEqualTo(oracle.unadjust(oracle.bill(bill), adjustment));
    }

    private void revert(Step step, int bill, int any) {
        int payment = any % Math.max(1, oracle.bill(bill).booked.size());
        boolean wanted = oracle.revert(oracle.bill(bill), payment);
        expect(step, wanted, key -> billing.revert(bill, payment));
    }

    private void accept(Step step, int number) {
        NaiveInvoice bill = oracle.bill(number);
        Boolean drifts = bill.state == State.DRAFT ? oracle.drifts(bill) : null;
        long before = billing.version(number);
        boolean done = looking(step, number, () -> billing.accept(number));
        boolean changed = billing.version(number) != before;
        if (bill.state != State.DRAFT) {
            assertThat(done).as("accepted what is no draft").isFalse();
        } else if (drifts == null) {
            if (!done || changed) {
                assertThat(done).as("drift accepted").isEqualTo(oracle.accept(bill));
            }
        } else {
            assertThat(done).as("drift accepted").isEqualTo(!drifts || oracle.accept(bill));
            assertThat(changed).as("changed by accepting").isEqualTo(drifts && done);
        }
    }

    private void makeFinal(Step step, int number) {
        NaiveInvoice bill = oracle.bill(number);
        Boolean drifts = bill.state == State.DRAFT ? oracle.drifts(bill) : Boolean.TRUE;
        boolean done = looking(step, number, () -> billing.makeFinal(number));
        boolean wanted = drifts == null ? done && oracle.makeFinal(bill) : !drifts && oracle.makeFinal(bill);
        assertThat(done).as("made final").isEqualTo(wanted);
    }

    private int pick(int any, State wanted) {
        return pick(any, bill -> bill.state == wanted);
    }

    /** One that it makes sense with, mostly; any where there is none. */
    private int pick(int any, Predicate<NaiveInvoice> sensible) {
        List<NaiveInvoice> bills = oracle.bills();
        int[] all = IntStream.range(0, bills.size())
                .filter(place -> any % 10 == 9 || sensible.test(bills.get(place)))
                .toArray();
        return all.length == 0 ? any % bills.size() : all[any / 10 % all.length];
    }

    private static boolean isOwed(BigDecimal amount, NaiveInvoice bill) {
        return bill.state == State.FINAL && amount.signum() > 0;
    }

    private static long cents(NaiveInvoice bill, int part) {
        long open = bill.state == State.FINAL ? bill.open().movePointRight(2).longValueExact() : 0;
        return open == 0 ? 1 : part == 5 ? open + 1 : open * part / 4;
    }

    /** Sends a request with a key, again after a crash, and now and then once more. */
    private void expect(Step step, boolean wanted, Predicate<String> request) {
        String key = "key " + keys++;
        boolean done = recovering(step, () -> request.test(key));
        assertThat(done).as(step.what().toString()).isEqualTo(wanted);
        if (step.twice()) {
            assertThat(request.test(key)).as(step.what() + " again").isEqualTo(wanted);
        }
    }

    /** Asks for something that knows no key; after a crash somebody looks whether it was done. */
    private boolean looking(Step step, int bill, BooleanSupplier request) {
        long before = billing.version(bill);
        boolean done = recovering(step, () -> billing.version(bill) != before || request.getAsBoolean());
        if (step.twice()) {
            request.getAsBoolean();
        }
        return done;
    }

    private void recovering(Step step, Runnable call) {
        recovering(step, () -> {
            call.run();
            return true;
        });
    }

    private <T> T recovering(Step step, Supplier<T> call) {
        billing.crashAt(step.crashAt());
        for (int left = MOST_CRASHES; ; left--) {
            try {
                return call.get();
            } catch (Billing.Crash crash) {
                crashes++;
                if (left == 0) {
                    throw crash;
                }
            } finally {
                billing.crashAt(0);
            }
        }
    }
}
