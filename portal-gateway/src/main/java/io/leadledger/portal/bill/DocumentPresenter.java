package io.leadledger.portal.bill;

import io.leadledger.money.Money;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.paper.DocumentOnPaper;
import io.leadledger.portal.paper.LineOnPaper;
import io.leadledger.portal.paper.PaperHead;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Paper;
import io.leadledger.portal.view.Views.Sum;
import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One invoice or credit note: around it the reader's words, on the paper those of the document's own language. */
record DocumentPresenter(DocumentDetail detail, LocalDate today, Surroundings around, boolean mayViewLeads) {

    Map<String, Object> model() {
        String title = words().say(isInvoice() ? "invoice.title" : "creditNote.title", head().number());
        return Map.of(
                "title", title,
                "crumbs",
                        List.of(
                                new Crumb(words().say("invoices.title"), DocumentListPresenter.PATH),
                                new Crumb(head().number(), null)),
                "chips", List.of(head().statusOn(today).chip(words())),
                "facts", facts(),
                "paper", paper(),
                "left", left(),
                "creditNotes",
                        detail.creditNotes().stream()
                                .map(note -> Fact.to(
                                        words().date(note.issueDate()),
                                        note.number(),
                                        DocumentListPresenter.PATH + "/" + note.id()))
                                .toList(),
                "more", detail.lineCount() > detail.lines().size() ? more() : "",
                "pdf", DocumentListPresenter.PATH + "/" + head().id() + "/pdf",
                "xml", head().hasEInvoice() ? DocumentListPresenter.PATH + "/" + head().id() + "/xml" : "");
    }

    private DocumentRow head() {
        return detail.head();
    }

    private boolean isInvoice() {
        return head().kind() == DocumentRow.Kind.INVOICE;
    }

    private Words words() {
        return around.words();
    }

    private String more() {
        return words().say("invoice.more", words().number(detail.lines().size()), words().number(detail.lineCount()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(words().say("invoices.column.period"), period(words())),
                Fact.of(words().say("invoices.column.issued"), words().date(head().issueDate()))));
        if (isInvoice()) {
            facts.add(Fact.of(words().say("invoices.column.due"), words().date(head().dueDate())));
        } else {
            String number = Objects.requireNonNull(detail.content().reference()).number();
            facts.add(Fact.to(
                    words().say("creditNote.corrects"), number, DocumentListPresenter.PATH + "/" + head().invoiceId()));
        }
        return facts;
    }

    private String period(Words said) {
        return said.days(head().periodFrom(), head().periodTo().minusDays(1));
    }

    /** Shown, not claimed: total less credit notes is what is open. */
    private List<Sum> left() {
        if (!isInvoice()) {
            return List.of();
        }
        return List.of(
                sum(words(), "invoices.column.total", head().totalMinor(), false),
                sum(words(), "invoice.credited", -head().creditedMinor(), false),
                sum(words(), "invoices.column.open", head().openMinor(), true));
    }

    private Sum sum(Words said, String key, long minor, boolean isResult) {
        return new Sum(said.say(key), said.amount(minor, head().currency()), null, isResult, isResult, false);
    }

    private Paper paper() {
        DocumentContent content = detail.content();
        return new DocumentOnPaper(
                        new PaperHead(
                                head().number(),
                                head().issueDate(),
                                isInvoice() ? head().dueDate() : null,
                                null,
                                head().periodFrom(),
                                head().periodTo().minusDays(1),
                                detail.late(),
                                content.reference()),
                        content.seller(),
                        content.buyer(),
                        content.taxDecision(),
                        detail.lines().stream().map(this::line).toList(),
                        content.adjustments(),
                        content.totals())
                .said(words().messages());
    }

    private LineOnPaper line(DocumentDetail.Line line) {
        Currency currency = Currency.getInstance(head().currency());
        return new LineOnPaper(
                line.position(),
                line.name(),
                line.leadId(),
                line.quantity(),
                Money.ofMinor(line.unitPriceMinor(), currency),
                Money.ofMinor(line.netMinor(), currency),
                line.serviceFrom(),
                line.serviceTo(),
                line.late(),
                isInvoice() && mayViewLeads
                        ? "/partner/leads?document=" + head().id() + "&line=" + line.position()
                        : null);
    }
}
