package io.leadledger.invoice.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.calculation.NaiveBill;
import io.leadledger.invoice.history.oracle.NaiveInvoice;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Lead;
import io.leadledger.invoice.history.oracle.NaiveInvoice.State;
import io.leadledger.invoice.history.oracle.Oracle;
import io.leadledger.invoice.history.story.Billing;
import io.leadledger.invoice.history.story.Billing.Entry;
import io.leadledger.invoice.history.story.Billing.Paper;
import io.leadledger.invoice.history.story.Scene;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to hold when everything is read, ended and credited: each of it from the documents and the oracle alone. */
final class Laws {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Billing billing;
    private final Oracle oracle;
    private final List<Paper> invoices;
    private final List<Paper> notes;
    private final boolean knowsHowManyNotes;

    /** @param knowsHowManyNotes whether it is known which cancellations share a credit note */
    Laws(Billing billing, Oracle oracle, boolean knowsHowManyNotes) {
        this.knowsHowManyNotes = knowsHowManyNotes;
        this.billing = billing;
        this.oracle = oracle;
        List<Paper> papers = billing.papers();
        this.invoices = papers.stream().filter(one -> !isNote(one)).toList();
        this.notes = papers.stream().filter(Laws::isNote).toList();
    }

    private static boolean isNote(Paper paper) {
        return paper.content().header().type() == DocumentType.CREDIT_NOTE;
    }

    void hold() {
        noTransactionIsBilledOrCreditedTwice();
        eachInvoiceIsTheOracles();
        eachLeadIsWhereTheOracleHasIt();
        creditNotesCreditWhatWasCancelled();
        invoicesLessCreditNotesAreWhatIsStillBilled();
        numbersHaveNoGap();
        whatIsOwedIsTheOracles();
    }

    private void noTransactionIsBilledOrCreditedTwice() {
        for (List<Paper> papers : List.of(invoices, notes)) {
            Set<Integer> seen = new HashSet<>();
            papers.forEach(paper -> paper.leads()
                    .forEach(lead ->
                            assertThat(seen.add(lead)).as("lead %d once", lead).isTrue()));
        }
    }

    private void eachInvoiceIsTheOracles() {
        Map<Integer, Paper> byBill = invoices.stream().collect(Collectors.toMap(Paper::bill, paper -> paper));
        for (int number = 0; number < oracle.bills().size(); number++) {
            NaiveInvoice expected = oracle.bill(number);
            Paper paper = byBill.remove(number);
            assertThat(paper != null).as("bill %d is final", number).isEqualTo(expected.state == State.FINAL);
            if (paper != null) {
                sameInvoice(number, paper, expected);
            }
        }
        assertThat(byBill).isEmpty();
    }

    private static void sameInvoice(int number, Paper paper, NaiveInvoice expected) {
        Bill bill = paper.content().bill();
        NaiveBill naive = expected.bill();
        assertThat(paper.content().header().number())
                .as("number of bill %d", number)
                .endsWith("-" + expected.number);
        assertThat(paper.content().header().issueDate())
                .as("issue date of bill %d", number)
                .isEqualTo(expected.issued);
        assertThat(paper.leads()).as("leads of bill %d", number).isEqualTo(expected.numbers());
        assertThat(bill.totals().net().amount()).as("net of bill %d", number).isEqualTo(naive.net());
        assertThat(bill.totals().tax().amount()).as("VAT of bill %d", number).isEqualTo(naive.tax());
        assertThat(bill.totals().total().amount())
                .as("total of bill %d", number)
                .isEqualTo(expected.total());
        assertThat(quantities(bill)).as("lines of bill %d", number).isEqualTo(sizes(naive.quantities()));
        assertThat(bill.lines().stream().anyMatch(line -> line.leadId() != null))
                .as("lines per lead on bill %d", number)
                .isEqualTo(expected.terms.details() == Scene.Details.GERMAN_BY_LEAD);
    }

    /** Price, rate and late month of each line, with its leads; two assignments may have the same. */
    private static List<String> quantities(Bill bill) {
        List<String> lines = new ArrayList<>();
        for (InvoiceLine line : bill.lines()) {
            String month = line.late() ? YearMonth.from(line.serviceFrom()).toString() : "";
            lines.add(line.quantity() + " at " + line.unitPrice().amount() + "|" + line.vatPercent() + "|" + month);
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> sizes(Map<String, Integer> quantities) {
        return quantities.entrySet().stream()
                .map(one -> one.getValue() + " at "
                        + one.getKey().substring(one.getKey().indexOf('|') + 1))
                .sorted()
                .toList();
    }

    private void eachLeadIsWhereTheOracleHasIt() {
        for (int number = 0; number < oracle.bills().size(); number++) {
            NaiveInvoice bill = oracle.bill(number);
            assertThat(billing.claimed(number))
                    .as("leads that bill %d has", number)
                    .isEqualTo(bill.isLive() ? bill.numbers() : Set.of());
        }
    }

    private void creditNotesCreditWhatWasCancelled() {
        if (knowsHowManyNotes) {
            assertThat(notes).as("credit notes").hasSize(oracle.notes());
        }
        for (int number = 0; number < oracle.bills().size(); number++) {
            int bill = number;
            NaiveInvoice expected = oracle.bill(bill);
            List<Paper> own = notes.stream().filter(note -> note.bill() == bill).toList();
            Set<Integer> leads =
                    own.stream().flatMap(note -> note.leads().stream()).collect(Collectors.toSet());
            assertThat(leads).as("credited of bill %d", bill).isEqualTo(expected.credited);
            Map<String, BigDecimal> nets = new TreeMap<>();
            BigDecimal total = NOTHING;
            for (Paper note : own) {
                Bill credit = note.content().bill();
                for (TaxTotal tax : credit.totals().taxes()) {
                    nets.merge(tax.vatPercent().toPlainString(), tax.net().amount(), BigDecimal::add);
                }
                total = total.add(credit.totals().total().amount());
                assertThat(credit.totals().net().isNegative())
                        .as("a credit below zero")
                        .isFalse();
            }
            assertThat(nets)
                    .as("nets credited of bill %d", bill)
                    .isEqualTo(new TreeMap<>(expected.creditedBill().nets()));
            assertThat(total).as("credited of bill %d", bill).isEqualTo(expected.creditedTotal());
            assertThat(expected.state != State.FINAL || total.compareTo(expected.total()) <= 0)
                    .as("credits of bill %d within it", bill)
                    .isTrue();
        }
    }

    /** Net, over all: each lead that is billed and not cancelled, and of each adjustment what no note took back. */
    private void invoicesLessCreditNotesAreWhatIsStillBilled() {
        BigDecimal documents = sum(invoices).subtract(sum(notes));
        BigDecimal expected = NOTHING;
        for (NaiveInvoice bill : oracle.bills()) {
            if (bill.state == State.FINAL) {
                expected = expected.add(bill.leads.stream()
                        .filter(lead -> !lead.cancelled)
                        .map(lead -> lead.price)
                        .reduce(NOTHING, BigDecimal::add));
                expected = expected.add(adjustmentsInForce(bill));
            }
        }
        assertThat(documents).as("invoices less credit notes").isEqualTo(expected);
    }

    /** A deduction is in force as far as there is left of its rate's leads to deduct it from (D-24). */
    private static BigDecimal adjustmentsInForce(NaiveInvoice bill) {
        Map<String, BigDecimal> adjusted = new HashMap<>();
        bill.adjustments.values().forEach(one -> adjusted.merge(one.percent(), one.amount(), BigDecimal::add));
        Map<String, BigDecimal> standing = new HashMap<>();
        for (Lead lead : bill.leads) {
            standing.merge(bill.terms.percentOn(lead.day), lead.cancelled ? NOTHING : lead.price, BigDecimal::add);
        }
        return adjusted.entrySet().stream()
                .map(one -> one.getValue().max(standing.get(one.getKey()).negate()))
                .reduce(NOTHING, BigDecimal::add);
    }

    private static BigDecimal sum(List<Paper> papers) {
        return papers.stream()
                .map(paper -> paper.content().bill().totals().net().amount())
                .reduce(NOTHING, BigDecimal::add);
    }

    private void numbersHaveNoGap() {
        List<Entry> register = billing.register();
        assertThat(register.stream().map(Entry::number))
                .as("the register has the documents' numbers")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(invoices.stream(), notes.stream())
                        .map(paper -> paper.content().header().number())
                        .toList());
        assertThat(register).as("links of the chain").allMatch(Entry::isLinked);
        for (List<Paper> papers : List.of(invoices, notes)) {
            Map<Integer, Integer> last = new HashMap<>();
            LocalDate day = LocalDate.MIN;
            for (Paper paper : papers) {
                String number = paper.content().header().number();
                LocalDate issued = paper.content().header().issueDate();
                int place = last.merge(issued.getYear(), 1, Integer::sum);
                assertThat(number).as("next number").endsWith("-%d-%04d".formatted(issued.getYear(), place));
                assertThat(issued).as("issue date of " + number).isAfterOrEqualTo(day);
                day = issued;
            }
        }
        chained(register);
    }

    private static void chained(List<Entry> register) {
        Map<String, String> lastOfSeries = new HashMap<>();
        for (Entry entry : register) {
            String series = entry.number().replaceAll("-\\d{4}-\\d+$", "");
            String before = lastOfSeries.put(series, entry.hash());
            assertThat(before == null || before.equals(entry.previousHash()))
                    .as("chain at " + entry.number())
                    .isTrue();
        }
    }

    private void whatIsOwedIsTheOracles() {
        for (int number = 0; number < oracle.bills().size(); number++) {
            NaiveInvoice bill = oracle.bill(number);
            if (bill.state == State.FINAL) {
                assertThat(billing.owed(number))
                        .as("owed on bill %d", number)
                        .isEqualTo(new Billing.Owed(
                                bill.open().movePointRight(2).longValueExact(),
                                bill.creditBalance().movePointRight(2).longValueExact()));
            }
        }
    }
}
