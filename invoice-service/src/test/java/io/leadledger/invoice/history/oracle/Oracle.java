package io.leadledger.invoice.history.oracle;

import io.leadledger.invoice.history.oracle.NaiveInvoice.Adjustment;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Booked;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Lead;
import io.leadledger.invoice.history.oracle.NaiveInvoice.State;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Terms;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.history.story.Scene.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what has to come of each step, by sets and decimals alone; it shares no code with the product and knows no crashes, no
 * marks and no transactions. What it cannot know it takes from the answer: whether a draft has heard of leads that a run
 * covers which has not ended.
 */
public final class Oracle {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private static final class NaiveJob {
        final Period period;
        final int partners;

        @Nullable
        List<Integer> items;

        int next;
        int failed;
        boolean ended;

        NaiveJob(Period period, int partners) {
            this.period = period;
            this.partners = partners;
        }
    }

    public final NaiveLedger ledger = new NaiveLedger();
    private final List<NaiveJob> jobs = new ArrayList<>();
    private LocalDate today;
    private final List<LocalDate> issued = new ArrayList<>();
    private int notes;

    public Oracle(LocalDate today) {
        this.today = today;
    }

    public List<NaiveInvoice> bills() {
        return ledger.bills;
    }

    public NaiveInvoice bill(int number) {
        return ledger.bills.get(number);
    }

    public int notes() {
        return notes;
    }

    public void moveTo(LocalDate day) {
        today = day;
    }

    public LocalDate today() {
        return today;
    }

    public void run(int period, int partners) {
        jobs.add(new NaiveJob(Scene.PERIODS.get(period), partners));
    }

    public boolean isAtWork() {
        return jobs.stream().anyMatch(job -> !job.ended);
    }

    /** The draft that is next was made, but that is not noted: whoever goes on will find it. */
    public void hasMade() {
        NaiveJob job = atWork();
        draft(Objects.requireNonNull(job.items).get(job.next), job.period);
    }

    private NaiveJob atWork() {
        return jobs.stream().filter(one -> !one.ended).findFirst().orElseThrow();
    }

    public String work() {
        NaiveJob job = atWork();
        if (job.items == null) {
            job.items = candidates(job);
            return "listed";
        }
        if (job.next < job.items.size()) {
            String outcome = draft(job.items.get(job.next++), job.period);
            job.failed += outcome.equals("failed") ? 1 : 0;
            return outcome;
        }
        job.ended = true;
        NaiveLedger.Run run = ledger.run(job.period);
        run.completed |= job.failed == 0 && job.partners == 0;
        run.ended = true;
        return "ended";
    }

    private List<Integer> candidates(NaiveJob job) {
        NaiveLedger.Run run = ledger.run(job.period);
        return IntStream.range(0, Scene.PARTNERS)
                .filter(partner -> job.partners == 0 || (job.partners & 1 << partner) != 0)
                .filter(partner -> (run.completed
                                ? ledger.hasBill(partner, job.period, State.DISCARDED)
                                : !ledger.open(partner, job.period).isEmpty())
                        || (job.partners != 0
                                && !ledger.unbilled(partner, job.period).isEmpty()))
                .boxed()
                .toList();
    }

    private String draft(int partner, Period period) {
        if (ledger.hasBill(partner, period, State.DRAFT, State.FINAL)) {
            return "skipped";
        }
        List<Lead> open = ledger.open(partner, period);
        if (!open.stream().allMatch(ledger::isKnown)) {
            return "failed";
        }
        if (open.isEmpty()) {
            return "skipped";
        }
        ledger.bills.add(new NaiveInvoice(partner, period, open, ledger.termsNow(partner)));
        return "done";
    }

    public boolean include(int number) {
        Period period = Scene.PERIODS.get(number);
        boolean any = IntStream.range(0, Scene.PARTNERS)
                .anyMatch(partner -> !ledger.unbilled(partner, period).stream().allMatch(ledger::isCovered));
        if (any) {
            NaiveLedger.Run run = ledger.run(period);
            run.ended = true;
            run.completed = true;
        }
        return any;
    }

    public boolean adjust(NaiveInvoice bill, int cents, int percent) {
        Set<String> rates = bill.percents();
        String rate = percent == 0 ? (rates.size() == 1 ? rates.iterator().next() : "none") : Integer.toString(percent);
        if (bill.state != State.DRAFT || cents == 0 || !rates.contains(rate)) {
            return false;
        }
        bill.adjustments.put(bill.adjustmentsEver++, new Adjustment(BigDecimal.valueOf(cents, 2), rate));
        return true;
    }

    public boolean unadjust(NaiveInvoice bill, int adjustment) {
        return bill.state == State.DRAFT && bill.adjustments.remove(adjustment) != null;
    }

    /** Whether a draft is not what it would be now; absent where only who made it so can tell. */
    @Nullable
    public Boolean drifts(NaiveInvoice bill) {
        List<Lead> open = ledger.open(bill.partner, bill.period).stream()
                .filter(ledger::isKnown)
                .toList();
        Terms now = ledger.termsNow(bill);
        boolean certain = bill.leads.stream().anyMatch(lead -> lead.cancelled)
                || open.stream().anyMatch(lead -> ledger.isHeardOf(lead, bill.period))
                || !now.text(bill.period.to()).equals(bill.terms.text(bill.period.to()))
                || bill.leads.stream().anyMatch(lead -> !name(now, lead).equals(name(bill.terms, lead)));
        return certain ? Boolean.TRUE : open.isEmpty() ? Boolean.FALSE : null;
    }

    private static String name(Terms terms, Lead lead) {
        return terms.names().getOrDefault(lead.partner * Scene.ASSIGNMENTS + lead.assignment, "");
    }

    /** Whether what drifted can be accepted: each adjustment keeps a rate to go with. */
    public boolean accept(NaiveInvoice bill) {
        List<Lead> now = new ArrayList<>(
                bill.leads.stream().filter(lead -> !lead.cancelled).toList());
        now.addAll(ledger.open(bill.partner, bill.period).stream()
                .filter(ledger::isKnown)
                .toList());
        NaiveInvoice next = new NaiveInvoice(bill.partner, bill.period, now, ledger.termsNow(bill));
        Set<String> rates = next.percents();
        if (rates.size() > 1 && !bill.adjustments.values().stream().allMatch(one -> rates.contains(one.percent()))) {
            return false;
        }
        bill.leads = next.leads;
        bill.terms = next.terms;
        if (rates.size() == 1) {
            bill.adjustments.replaceAll((place, one) ->
                    new Adjustment(one.amount(), rates.iterator().next()));
        }
        return true;
    }

    public boolean discard(NaiveInvoice bill) {
        if (bill.state != State.DRAFT) {
            return false;
        }
        bill.state = State.DISCARDED;
        return true;
    }

    /** Whether a draft without drift can be final. */
    public boolean makeFinal(NaiveInvoice bill) {
        if (bill.state != State.DRAFT
                || bill.leads.isEmpty()
                || bill.bill().nets().values().stream().anyMatch(net -> net.signum() < 0)) {
            return false;
        }
        LocalDate day = issued.isEmpty() || !today.isBefore(issued.getLast()) ? today : issued.getLast();
        long place =
                issued.stream().filter(one -> one.getYear() == day.getYear()).count() + 1;
        issued.add(day);
        bill.state = State.FINAL;
        bill.issued = day;
        bill.number = String.format(Locale.ROOT, "%d-%04d", day.getYear(), place);
        return true;
    }

    public void credit() {
        for (NaiveInvoice bill : ledger.bills) {
            Set<String> rates = new TreeSet<>();
            bill.leads.stream()
                    .filter(lead -> bill.state == State.FINAL && lead.cancelled && bill.credited.add(lead.number))
                    .forEach(lead -> rates.add(bill.terms.percentOn(lead.day)));
            notes += rates.size();
        }
    }

    public boolean pay(NaiveInvoice bill, long cents, boolean surplusIsCredit) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        boolean tooMuch = amount.compareTo(bill.open()) > 0 && !surplusIsCredit;
        if (isNotYet(bill) || amount.signum() <= 0 || tooMuch) {
            return false;
        }
        bill.overpaid |= amount.compareTo(bill.open()) > 0;
        bill.booked.add(new Booked(true, amount, null, 0));
        return true;
    }

    private boolean isNotYet(NaiveInvoice bill) {
        return bill.state != State.FINAL || bill.issued == null || today.isBefore(bill.issued);
    }

    public boolean revert(NaiveInvoice bill, int payment) {
        if (bill.state != State.FINAL || payment >= bill.booked.size()) {
            return false;
        }
        Booked one = bill.booked.get(payment);
        Booked there = one.other == null ? null : one.other.booked.get(one.placeThere);
        if (!one.stands) {
            return true;
        }
        setStanding(false, one, there);
        if (bill.creditBalance().signum() < 0
                || one.other != null && one.other.creditBalance().signum() < 0) {
            setStanding(true, one, there);
            return false;
        }
        return true;
    }

    private static void setStanding(boolean stands, Booked one, @Nullable Booked there) {
        one.stands = stands;
        if (there != null) {
            there.stands = stands;
        }
    }

    public boolean use(NaiveInvoice from, NaiveInvoice to) {
        if (isNotYet(from) || to.state != State.FINAL || from == to || from.partner != to.partner) {
            return false;
        }
        BigDecimal amount = from.creditBalance().min(to.open());
        if (amount.signum() <= 0) {
            return false;
        }
        int placeFrom = from.booked.size();
        int placeTo = to.booked.size();
        from.booked.add(new Booked(false, amount, to, placeTo));
        to.booked.add(new Booked(true, amount, from, placeFrom));
        return true;
    }

    public boolean payOut(NaiveInvoice bill) {
        BigDecimal amount = bill.state == State.FINAL ? bill.creditBalance() : NOTHING;
        if (isNotYet(bill) || amount.signum() <= 0) {
            return false;
        }
        bill.booked.add(new Booked(false, amount, null, 0));
        return true;
    }
}
