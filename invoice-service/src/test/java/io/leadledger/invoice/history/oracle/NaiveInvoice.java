package io.leadledger.invoice.history.oracle;

import io.leadledger.invoice.calculation.NaiveBill;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Scene;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One bill as the oracle has it: sets of leads and sums of decimals, all of it summed anew for each question. */
public final class NaiveInvoice {

    /** A lead as the oracle knows it. */
    public static final class Lead {
        public final int number;
        public final int partner;
        public final int assignment;
        public final BigDecimal price;
        public final LocalDate day;
        public boolean arrived;
        public boolean cancelled;

        Lead(Fact.Delivered fact) {
            this.number = fact.lead();
            this.partner = fact.partner();
            this.assignment = fact.assignment();
            this.price = BigDecimal.valueOf(fact.cents(), 2);
            this.day = fact.day();
        }
    }

    /** What it was calculated on; {@code rates}: percents by the first day they hold */
    public record Terms(Scene.Details details, TreeMap<LocalDate, Integer> rates, Map<Integer, String> names) {

        public boolean isReverseCharge() {
            return details == Scene.Details.AUSTRIAN;
        }

        public String percentOn(LocalDate day) {
            return isReverseCharge() ? "0" : rates.floorEntry(day).getValue().toString();
        }

        /** All that makes it other terms for a bill up to that day. */
        public String text(LocalDate to) {
            return details + (isReverseCharge() ? "" : rates.headMap(to).toString());
        }
    }

    /** Something booked; {@code other}: whose credit balance paid, or what was paid with it */
    public static final class Booked {
        public final boolean isPayment;
        public final BigDecimal amount;
        public final @Nullable NaiveInvoice other;
        public final int placeThere;
        public boolean stands = true;

        Booked(boolean isPayment, BigDecimal amount, @Nullable NaiveInvoice other, int placeThere) {
            this.isPayment = isPayment;
            this.amount = amount;
            this.other = other;
            this.placeThere = placeThere;
        }
    }

    public record Adjustment(BigDecimal amount, String percent) {}

    public enum State {
        DRAFT,
        DISCARDED,
        FINAL
    }

    public final int partner;
    public final Scene.Period period;
    public State state = State.DRAFT;
    public List<Lead> leads;
    public Terms terms;
    public final Map<Integer, Adjustment> adjustments = new TreeMap<>();
    public int adjustmentsEver;
    public final List<Booked> booked = new ArrayList<>();
    public boolean overpaid;
    public final Set<Integer> credited = new TreeSet<>();
    public @Nullable String number;
    public @Nullable LocalDate issued;

    public NaiveInvoice(int partner, Scene.Period period, List<Lead> leads, Terms terms) {
        this.partner = partner;
        this.period = period;
        this.leads = List.copyOf(leads);
        this.terms = terms;
    }

    public boolean isLive() {
        return state != State.DISCARDED;
    }

    public Set<Integer> numbers() {
        return leads.stream().map(lead -> lead.number).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> percents() {
        return leads.stream().map(lead -> terms.percentOn(lead.day)).collect(Collectors.toSet());
    }

    public NaiveBill bill() {
        NaiveBill bill = new NaiveBill();
        boolean byLead = terms.details() == Scene.Details.GERMAN_BY_LEAD;
        for (Lead lead : leads) {
            boolean late = lead.day.isBefore(period.from());
            bill.lead(
                    lead.assignment + (byLead ? "#" + lead.number : ""),
                    lead.price.toPlainString(),
                    terms.percentOn(lead.day),
                    late ? YearMonth.from(lead.day).toString() : "");
        }
        adjustments.values().forEach(one -> bill.adjust(one.amount().toPlainString(), one.percent()));
        return bill;
    }

    public BigDecimal total() {
        NaiveBill bill = bill();
        return new BigDecimal(bill.net()).add(new BigDecimal(bill.tax()));
    }

    /** By rate: the leads that were credited, but never more than was billed. */
    public NaiveBill creditedBill() {
        NaiveBill credit = new NaiveBill();
        Map<String, BigDecimal> billed = bill().nets();
        Map<String, BigDecimal> left = new TreeMap<>(billed);
        for (Lead lead : leads) {
            if (credited.contains(lead.number)) {
                String percent = terms.percentOn(lead.day);
                BigDecimal some = lead.price.min(left.get(percent));
                left.merge(percent, some.negate(), BigDecimal::add);
                credit.lead("any", some.toPlainString(), percent, "");
            }
        }
        return credit;
    }

    public BigDecimal creditedTotal() {
        NaiveBill credit = creditedBill();
        return new BigDecimal(credit.net()).add(new BigDecimal(credit.tax()));
    }

    private BigDecimal booked(boolean isPayment) {
        return booked.stream()
                .filter(one -> one.stands && one.isPayment == isPayment)
                .map(one -> one.amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private BigDecimal left() {
        return total().subtract(creditedTotal()).subtract(booked(true));
    }

    public BigDecimal open() {
        return left().max(new BigDecimal("0.00"));
    }

    public BigDecimal creditBalance() {
        return left().negate().max(new BigDecimal("0.00")).subtract(booked(false));
    }
}
