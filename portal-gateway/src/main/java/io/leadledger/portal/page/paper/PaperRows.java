package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.money.Money;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is billed, line by line, and what it comes to. */
record PaperRows(DocumentOnPaper document, PaperWords words) {

    /** Deductions and charges stand below the lines, after their subtotal. */
    List<Line> lines() {
        List<Line> lines =
                new ArrayList<>(document.lines().stream().map(this::line).toList());
        if (!document.adjustments().isEmpty()) {
            Money subtotal = document.totals().lines();
            lines.add(Line.below(words.say("document.line.subtotal"), null, words.amount(subtotal)));
        }
        document.adjustments()
                .forEach(one -> lines.add(Line.below(kind(one), one.reason(), words.amount(one.amount()))));
        return lines;
    }

    /** Net, VAT and gross of each rate, and of several together. */
    List<List<String>> vat() {
        Totals totals = document.totals();
        if (!isSubjectToVat()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("document.vat.rate"),
                words.say("document.vat.net"),
                words.say("document.vat.tax"),
                words.say("document.vat.gross")));
        for (TaxTotal tax : totals.taxes()) {
            rows.add(row(
                    words.percent(tax.vatPercent()),
                    tax.net(),
                    tax.tax(),
                    tax.net().plus(tax.tax())));
        }
        if (totals.taxes().size() > 1) {
            rows.add(row(words.say("document.vat.total"), totals.net(), totals.tax(), totals.total()));
        }
        return rows;
    }

    List<Sum> sums() {
        Totals totals = document.totals();
        List<Sum> sums = new ArrayList<>();
        sums.add(Sum.term(words.say("document.total.net"), words.amount(totals.net())));
        if (isSubjectToVat()) {
            totals.taxes()
                    .forEach(tax -> sums.add(Sum.term(
                            words.say("document.total.tax", words.percent(tax.vatPercent())),
                            words.amount(tax.tax()))));
        }
        String total = document.head().isCreditNote() ? "document.total.credit" : "document.total.gross";
        sums.add(Sum.term(words.say(total), words.money(totals.total())).as(Sum.Kind.TOTAL));
        return sums;
    }

    private List<String> row(String label, Money net, Money tax, Money gross) {
        return List.of(label, words.amount(net), words.amount(tax), words.amount(gross));
    }

    private Line line(LineOnPaper line) {
        return new Line(
                words.count(line.position()),
                line.name(),
                details(line),
                words.say(
                        line.quantity() == 1 ? "document.line.quantity.one" : "document.line.quantity.many",
                        words.count(line.quantity())),
                words.amount(line.unitPrice()),
                words.amount(line.net()),
                line.href());
    }

    private String details(LineOnPaper line) {
        String period = words.period(line.serviceFrom(), line.serviceTo());
        String told = (line.late() ? words.say("document.line.late", period) : period) + rate(line.vatPercent());
        return line.leadId() == null ? told : words.say("document.line.lead", line.leadId()) + " · " + told;
    }

    private boolean isSubjectToVat() {
        return switch (document.taxDecision().treatment()) {
            case DOMESTIC, REVERSE_CHARGE -> true;
            case OUTSIDE_EU, EXEMPT -> false;
        };
    }

    private String kind(Adjustment adjustment) {
        String kind = adjustment.amount().isNegative() ? "document.line.deduction" : "document.line.charge";
        return words.say(kind) + rate(adjustment.vatRate());
    }

    /** Which rate something is billed at, where there are several (§ 14 Abs. 4 Nr. 8 UStG). */
    private String rate(@Nullable BigDecimal percent) {
        return percent == null || document.totals().taxes().size() < 2 ? "" : " · " + words.percent(percent);
    }
}
