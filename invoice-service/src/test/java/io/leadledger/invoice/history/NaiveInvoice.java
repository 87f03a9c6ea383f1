package io.leadledger.invoice.history;

import io.leadledger.invoice.calculation.NaiveBill;
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
final class NaiveInvoice {

    /** A lead as the oracle knows it. */
    static final class Lead {
        final int number;
        final int partner;
        final int assignment;
        final BigDecimal price;
        final LocalDate day;
        boolean arrived;
        boolean cancelled;

        Lead(Fact.Delivered fact) {
            this.number = fact.lead();
            this.partner = fact.partner();
            this.assignment = fact.assignment();
            this.price = BigDecimal.valueOf(fact.cents(), 2);
            this.day = fact.day();
        }
    }

    /** What it was calculated on. @param rates percents by the first day they hold */
    record Terms(Scene.Details details, TreeMap<LocalDate, Integer> rates, Map<Integer, String> names) {

        boolean isReverseCharge() {
            return details == Scene.Details.AUSTRIAN;
        }

        String percentOn(LocalDate day) {
            return isReverseCharge() ? "0" : rates.floorEntry(day).getValue().toString();
        }

        /** All that makes it other terms for a bill up to that day. */
        String text(LocalDate to) {
            return details + (isReverseCharge() ? "" : rates.headMap(to).toString());
        }
    }

    /** Something booked. @param other whose credit balance paid, or what was paid with it */
    static final class Booked {
        final boolean isPayment;
        final BigDecimal amount;
        final @Nullable NaiveInvoice other;
        final int placeThere;
        boolean stands = true;

        Booked(boolean isPayment, BigDecimal amount, @Nullable NaiveInvoice other, int placeThere) {
            this.isPayment = isPayment;
            this.amount = amount;
            this.other = other;
            this.placeThere = placeThere;
        }
    }

    record Adjustment(BigDecimal amount, String percent) {}

    enum State {
        DRAFT,
        DISCARDED,
        FINAL
    }

    final int partner;
    final Scene.Period period;
    State state = State.DRAFT;
    List<Lead> leads;
    Terms terms;
    final Map<Integer, Adjustment> adjustments = new TreeMap<>();
    int adjustmentsEver;
    final List<Booked> booked = new ArrayList<>();
    final Set<Integer> credited = new TreeSet<>();
    @Nullable String number;
    @Nullable LocalDate issued;

    NaiveInvoice(int partner, Scene.Period period, List<Lead> leads, Terms terms) {
        this.partner = partner;
        this.period = period;
        this.leads = List.copyOf(leads);
        this.terms = terms;
    }

    boolean isLive() {
        return state != State.DISCARDED;
    }

    Set<Integer> numbers() {
        return leads.stream().map(lead -> lead.number).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> percents() {
        return leads.stream().map(lead -> terms.percentOn(lead.day)).collect(Collectors.toSet());
    }

    NaiveBill bill() {
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

    BigDecimal total() {
        NaiveBill bill = bill();
        return new BigDecimal(bill.net()).add(new BigDecimal(bill.tax()));
    }

    /** By rate: the leads that were credited, but never more than was billed. */
    NaiveBill creditedBill() {
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

    BigDecimal creditedTotal() {
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

    BigDecimal open() {
        return left().max(new BigDecimal("0.00"));
    }

    BigDecimal creditBalance() {
        return left().negate().max(new BigDecimal("0.00")).subtract(booked(false));
    }
}
