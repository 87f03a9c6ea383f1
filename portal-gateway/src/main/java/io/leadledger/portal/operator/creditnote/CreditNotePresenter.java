package io.leadledger.portal.operator.creditnote;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.Settlement;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.EInvoice;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.mailing.Mails;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One credit note as the page shows it. */
record CreditNotePresenter(EntityScope scope, CreditNoteAnswer note, InvoiceAnswer invoice, Paper paper, Mails mails)
        implements OfEntity {

    CreditNotePage page() {
        return new CreditNotePage(
                scope.shell(),
                head(),
                facts(),
                paper,
                left(),
                mails.shown(),
                TaxSentence.of(note.taxDecision(), note.bill(), note.buyer(), words()),
                EInvoice.of(InvoiceChips.format(note.buyer().format()), note.hashes(), path(), words()));
    }

    private Head head() {
        return Head.of(say("console.creditNote.title", note.number()))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(
                                say("console.tab.credit-notes"),
                                Query.of(scope.path("/invoices")).with("status", "credit-notes")),
                        Crumb.here(note.number()))
                .marked(List.of(Chip.mute(Icon.ARROW_BACK_UP, say("console.creditNote"))))
                .doing(files());
    }

    private List<Button> files() {
        Button send = mails.send(path());
        Button pdf = Button.download(say("console.invoice.pdf"), path() + "/pdf");
        return note.hashes().xmlSha256() == null
                ? List.of(send, pdf)
                : List.of(send, Button.download(say("console.invoice.xml"), path() + "/xml"), pdf);
    }

    private String path() {
        return scope.path("/credit-notes/" + note.creditNoteId());
    }

    private List<Fact> facts() {
        return List.of(
                Fact.to(
                        say("console.creditNote.corrects"),
                        note.invoice().number(),
                        Addresses.invoice(scope, note.invoice().invoiceId())),
                Fact.to(
                        say("console.column.partner"),
                        invoice.partnerName(),
                        Addresses.partner(scope, note.partnerId())),
                Fact.of(say("console.column.issued"), words().date(note.issueDate())),
                Fact.of(
                        say("console.column.period"),
                        words().days(note.from(), note.to().minusDays(1))),
                Fact.of(
                        say("console.column.total"),
                        words().money(note.bill().totals().total())));
    }

    /** The payments of the invoice count as well: what is left is not total less credit notes alone. */
    private @Nullable Card<List<Sum>> left() {
        Settlement settlement = invoice.settlement();
        Money open = invoice.openAmount();
        if (settlement == null || open == null) {
            return null;
        }
        Stream<Sum> sums = Stream.of(
                Sum.term(
                                say("console.invoice.title", note.invoice().number()),
                                words().amount(invoice.bill().totals().total()))
                        .to(Addresses.invoice(scope, invoice.invoiceId())),
                Sum.term(
                        say("console.creditNote.allNotes"),
                        words().amount(settlement.credited().negated())));
        Stream<Sum> paid = of("console.creditNote.paid", settlement.paid().negated());
        Stream<Sum> used = of("console.creditBalance.used", settlement.used());
        Stream<Sum> left = Stream.of(Sum.result(say("console.column.open"), words().amount(open)));
        Stream<Sum> balance =
                of("console.creditBalance", settlement.creditBalance()).map(sum -> sum.as(Sum.Kind.TOTAL));
        return new Card<>(
                say("console.invoice.left"),
                Stream.of(sums, paid, used, left, balance).flatMap(some -> some).toList());
    }

    private Stream<Sum> of(String key, Money amount) {
        return amount.isZero() ? Stream.empty() : Stream.of(Sum.term(say(key), words().amount(amount)));
    }
}
