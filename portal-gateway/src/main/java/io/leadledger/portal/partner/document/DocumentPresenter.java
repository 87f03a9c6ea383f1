package io.leadledger.portal.partner.document;

import io.leadledger.money.Money;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.DocumentOnPaper;
import io.leadledger.portal.page.paper.Lateness;
import io.leadledger.portal.page.paper.LineOnPaper;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.paper.PaperHead;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.partner.document.query.DocumentDetail;
import io.leadledger.portal.partner.document.query.DocumentRow;
import io.leadledger.portal.partner.surroundings.OfPartner;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.readmodel.document.DocumentContent;
import io.leadledger.portal.session.Realm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** One invoice or credit note: around it the reader's words, on the paper those of the document's own language. */
record DocumentPresenter(DocumentDetail detail, LocalDate today, Surroundings around, boolean mayViewLeads)
        implements OfPartner {

    DocumentPage page() {
        return new DocumentPage(
                around.shell(),
                top(),
                facts(),
                paper(),
                detail.lineCount() > detail.lines().size() ? more() : null,
                isInvoice() ? new Card<>(say("invoice.left"), left()) : null,
                detail.creditNotes().isEmpty()
                        ? null
                        : new Card<>(
                                say("invoice.creditNotes"),
                                detail.creditNotes().stream().map(this::note).toList()));
    }

    private Head top() {
        return Head.of(say(isInvoice() ? "invoice.title" : "creditNote.title", head().number()))
                .under(Crumb.to(say("invoices.title"), DocumentListPresenter.PATH), Crumb.here(head().number()))
                .marked(List.of(head().statusOn(today).chip(words())))
                .doing(files());
    }

    private List<Button> files() {
        String path = DocumentListPresenter.PATH + "/" + head().id();
        List<Button> files = new ArrayList<>();
        if (detail.content().reportSha256() != null) {
            files.add(Button.download(say("invoice.report"), path + "/validation-report"));
        }
        if (head().hasEInvoice()) {
            files.add(Button.download(say("invoice.xml"), path + "/xml"));
        }
        files.add(Button.download(say("invoice.pdf"), path + "/pdf"));
        return files;
    }

    private Fact note(DocumentRow note) {
        return Fact.to(words().date(note.issueDate()), note.number(), DocumentListPresenter.PATH + "/" + note.id());
    }

    private DocumentRow head() {
        return detail.head();
    }

    private boolean isInvoice() {
        return head().kind() == DocumentRow.Kind.INVOICE;
    }

    private String more() {
        return say("invoice.more", words().number(detail.lines().size()), words().number(detail.lineCount()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        say("invoices.column.period"),
                        words().days(head().periodFrom(), head().periodTo().minusDays(1))),
                Fact.of(say("invoices.column.issued"), words().date(head().issueDate()))));
        if (detail.content().reportSha256() != null) {
            facts.add(Fact.of(say("invoice.rules"), say("invoice.rules.passed")));
        }
        if (isInvoice()) {
            facts.add(Fact.of(say("invoices.column.due"), words().date(head().dueDate())));
        } else {
            String number = Objects.requireNonNull(detail.content().reference()).number();
            facts.add(
                    Fact.to(say("creditNote.corrects"), number, DocumentListPresenter.PATH + "/" + head().invoiceId()));
        }
        return facts;
    }

    /** Shown, not claimed: total less credit notes and payments is what is open, or a credit balance and what of it was used. */
    private List<Sum> left() {
        List<Sum> sums = new ArrayList<>(List.of(
                Sum.term(say("invoices.column.total"), amount(head().totalMinor())),
                Sum.term(say("invoice.credited"), amount(-head().creditedMinor())),
                Sum.term(say("invoice.paid"), amount(-head().paidMinor()))));
        if (head().usedMinor() != 0) {
            sums.add(Sum.term(say("invoice.used"), amount(head().usedMinor())));
        }
        sums.add(Sum.result(say("invoices.column.open"), amount(head().openMinor())));
        if (head().creditBalanceMinor() > 0) {
            sums.add(Sum.term(say("invoice.creditBalance"), amount(head().creditBalanceMinor())));
        }
        return sums;
    }

    private String amount(long minor) {
        return words().amount(minor, head().currency());
    }

    private Paper paper() {
        DocumentContent content = detail.content();
        return new DocumentOnPaper(
                        PaperHead.of(
                                        head().number(),
                                        head().periodFrom(),
                                        head().periodTo().minusDays(1),
                                        Lateness.of(detail.lateLines(), detail.lineCount()))
                                .issued(head().issueDate())
                                .due(isInvoice() ? head().dueDate() : null)
                                .correcting(content.reference()),
                        content.seller(),
                        content.buyer(),
                        content.taxDecision(),
                        detail.lines().stream().map(this::line).toList(),
                        content.adjustments(),
                        content.totals())
                .said(words().messages(), Realm.PARTNERS.home());
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
                line.vatPercent(),
                line.serviceFrom(),
                line.serviceTo(),
                line.late(),
                isInvoice() && mayViewLeads
                        ? "/partner/leads?document=" + head().id() + "&line=" + line.position()
                        : null);
    }
}
