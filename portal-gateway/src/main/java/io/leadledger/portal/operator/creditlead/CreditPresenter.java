package io.leadledger.portal.operator.creditlead;

import io.leadledger.api.invoice.creditnote.CreditPreview;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.Bill;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What crediting the chosen leads gives, and why it is done. */
record CreditPresenter(EntityScope scope, InvoiceAnswer invoice, ChosenLeads chosen, CreditPreview preview)
        implements OfEntity {

    private static final String WORDS = "console.creditLeads";

    CreditPage page(Typed typed, Mistakes mistakes) {
        String path = Addresses.invoice(scope, invoice.invoiceId()) + CreditLeadsController.PATH;
        String title = say(WORDS + ".title", preview.leads());
        List<Card<List<Sum>>> cards = new ArrayList<>(preview.notes().stream()
                .map(note -> new Card<>(say(WORDS + ".note"), sums(note)))
                .toList());
        cards.add(new Card<>(say(WORDS + ".afterwards"), afterwards()));
        return new CreditPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(
                                        String.valueOf(invoice.number()),
                                        Addresses.invoice(scope, invoice.invoiceId())),
                                Crumb.to(say(WORDS), path),
                                Crumb.here(title))
                        .saying(say(WORDS + ".confirm")),
                cards,
                Form.of(new Post(path, hidden()), say(WORDS + ".send"), path)
                        .refused(mistakes)
                        .asking(List.of(new Fields(words(), WORDS, typed, mistakes)
                                .text("reason")
                                .needed())));
    }

    private List<Hidden> hidden() {
        return Stream.concat(
                        Stream.of(
                                new Hidden("credited", Integer.toString(chosen.credited())),
                                new Hidden("notes", Integer.toString(chosen.notes()))),
                        chosen.leads().stream().map(lead -> new Hidden("chosen", lead.value())))
                .toList();
    }

    private List<Sum> sums(Bill note) {
        List<Sum> sums = new ArrayList<>();
        note.lines()
                .forEach(line -> sums.add(Sum.term(
                        say(
                                WORDS + ".sum",
                                line.name(),
                                words().number(line.quantity()),
                                words().amount(line.unitPrice())),
                        words().amount(line.net()))));
        note.adjustments().forEach(one -> sums.add(Sum.term(one.reason(), words().amount(one.amount()))));
        note.totals()
                .taxes()
                .forEach(tax -> sums.add(
                        Sum.term(say(WORDS + ".vat", words().number(tax.vatPercent())), words().amount(tax.tax()))));
        sums.add(Sum.result(
                say("console.column.total"), words().money(note.totals().total())));
        return sums;
    }

    private List<Sum> afterwards() {
        return List.of(
                Sum.term(say("console.column.total"), words().amount(preview.total())),
                Sum.term(say("console.column.open"), words().amount(preview.openAmount())),
                Sum.term(say("console.creditBalance"), words().amount(preview.creditBalance())));
    }
}
