package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.money.Money;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper.Line;
import io.leadledger.portal.page.part.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a document on paper, in the order of its PDF. */
record PaperPresenter(DocumentOnPaper document, PaperWords words, String site) {

    Paper paper() {
        PaperParties parties = parties();
        return new Paper(
                words.locale().getLanguage(),
                words.say(
                        "document.label",
                        heading(),
                        parties.recipient().stream().findFirst().orElse("")),
                parties.brand(),
                parties.logo(site),
                parties.sender(),
                words.say(either("document.to.invoice", "document.to.credit-note")),
                parties.recipient(),
                facts(),
                heading(),
                List.of(
                        words.say("document.line.position"),
                        words.say("document.line.description"),
                        words.say("document.line.quantity"),
                        words.say("document.line.unit-price"),
                        words.say("document.line.amount", document.currency())),
                document.lines().stream().map(this::line).toList(),
                sums(),
                notices(),
                parties.foot(isToBePaid()));
    }

    private PaperHead head() {
        return document.head();
    }

    private boolean isToBePaid() {
        return !head().isCreditNote() && document.totals().total().amount().signum() > 0;
    }

    private PaperParties parties() {
        return new PaperParties(document.seller(), document.buyer(), document.taxDecision(), words);
    }

    private String either(String ofInvoice, String ofCreditNote) {
        return head().isCreditNote() ? ofCreditNote : ofInvoice;
    }

    private String heading() {
        String number = Objects.requireNonNullElse(head().number(), "");
        return words.say(either("document.title.invoice", "document.title.credit-note"), number)
                .strip();
    }

    private List<Fact> facts() {
        String open = words.say("document.at-finalization");
        InvoiceReference corrected = head().reference();
        List<Fact> facts = new ArrayList<>();
        fact(
                facts,
                either("document.fact.number", "document.fact.credit-note.number"),
                Objects.requireNonNullElse(head().number(), open));
        fact(
                facts,
                either("document.fact.date", "document.fact.credit-note.date"),
                head().issueDate() == null ? open : words.date(head().issueDate()));
        if (corrected != null) {
            fact(facts, "document.fact.corrected.number", corrected.number());
            fact(facts, "document.fact.corrected.date", words.date(corrected.issueDate()));
        }
        fact(
                facts,
                head().late() ? "document.fact.billing-period" : "document.fact.period",
                words.period(head().firstDay(), head().lastDay()));
        if (isToBePaid()) {
            payable(facts);
        }
        fact(facts, "document.fact.vat-id", parties().buyerVatId());
        fact(
                facts,
                "document.fact.buyer-reference",
                document.buyer() == null ? null : document.buyer().buyerReference());
        return facts;
    }

    private void payable(List<Fact> facts) {
        if (head().dueDate() != null) {
            fact(facts, "document.fact.due", words.date(head().dueDate()));
        } else if (head().paymentTermsDays() != null) {
            fact(facts, "document.terms", words.say("document.days", head().paymentTermsDays()));
        }
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(words.say(key), value));
        }
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

    /** Deductions and charges stand below the lines, after their subtotal. */
    private List<Sum> sums() {
        Totals totals = document.totals();
        boolean adjusted = !document.adjustments().isEmpty();
        List<Sum> sums = new ArrayList<>();
        if (adjusted) {
            sums.add(sum(words.say("document.line.subtotal"), totals.lines()));
        }
        document.adjustments().forEach(adjustment -> sums.add(sum(reason(adjustment), adjustment.amount())));
        Sum net = sum(words.say("document.total.net"), totals.net());
        sums.add(adjusted ? net.as(Sum.Kind.SUBTOTAL) : net);
        if (isSubjectToVat()) {
            totals.taxes().forEach(tax -> sums.add(sum(rate(tax), tax.tax())));
        }
        String total = words.say(either("document.total.gross", "document.total.credit"));
        sums.add(sum(total + ' ' + document.currency(), totals.total()).as(Sum.Kind.TOTAL));
        return sums;
    }

    private boolean isSubjectToVat() {
        return switch (document.taxDecision().treatment()) {
            case DOMESTIC, REVERSE_CHARGE -> true;
            case OUTSIDE_EU, EXEMPT -> false;
        };
    }

    private String reason(Adjustment adjustment) {
        String kind = adjustment.amount().isNegative() ? "document.line.deduction" : "document.line.charge";
        return words.say(kind) + rate(adjustment.vatRate()) + ": " + adjustment.reason();
    }

    /** Which rate something is billed at, where there are several (§ 14 Abs. 4 Nr. 8 UStG). */
    private String rate(@Nullable BigDecimal percent) {
        return percent == null || document.totals().taxes().size() < 2 ? "" : " · " + words.percent(percent);
    }

    private String rate(TaxTotal tax) {
        String rate = words.say("document.total.tax", words.percent(tax.vatPercent()));
        return words.say("document.tax-on", rate, words.amount(tax.net()));
    }

    private Sum sum(String label, Money money) {
        return Sum.term(label, words.amount(money));
    }

    /** What the tax decision demands (R-071: with both VAT IDs), then what is to be paid, or becomes of the amount. */
    private List<String> notices() {
        boolean reversed = document.taxDecision().treatment() == TaxTreatment.REVERSE_CHARGE;
        return Stream.concat(
                        document.taxDecision().notices().stream(),
                        Stream.concat(
                                reversed ? Stream.of(bothVatIds()) : Stream.empty(), Stream.ofNullable(settlement())))
                .filter(notice -> !notice.isBlank())
                .toList();
    }

    private String bothVatIds() {
        String seller = parties().sellerVatId();
        String buyer = parties().buyerVatId();
        return String.join(
                " · ",
                PaperParties.present(
                        seller == null ? null : words.say("document.vat-id.seller", seller),
                        buyer == null ? null : words.say("document.vat-id.buyer", buyer)));
    }

    private @Nullable String settlement() {
        if (head().reference() != null) {
            return words.say("document.terms.credit-note", head().reference().number());
        }
        if (document.totals().total().amount().signum() == 0) {
            return words.say("document.payment.nothing");
        }
        return head().dueDate() == null ? null : words.say("document.payment.heading", words.date(head().dueDate()));
    }
}
