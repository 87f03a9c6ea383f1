package io.leadledger.portal.console.creditnote;

import io.leadledger.portal.console.document.Hashes;
import io.leadledger.portal.console.document.TaxSentence;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Paper;
import io.leadledger.portal.view.Views.Sum;
import io.leadledger.portal.view.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** One credit note as the page shows it. */
record CreditNotePresenter(EntityScope scope, CreditNote note, Invoice invoice, Paper paper) {

    ModelAndView page() {
        String path = scope.path("/credit-notes/" + note.creditNoteId());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "crumbs",
                List.of(
                        new Crumb(words().say("console.invoices"), scope.path("/invoices")),
                        new Crumb(
                                words().say("console.tab.credit-notes"),
                                Query.of(scope.path("/invoices"))
                                        .with("status", "credit-notes")
                                        .toString()),
                        new Crumb(note.number(), null)));
        model.put("chips", List.of(new Chip("mute", "arrow-back-up", words().say("console.creditNote"))));
        model.put("facts", facts());
        model.put("paper", paper);
        model.put("tax", TaxSentence.of(note.taxDecision(), note.bill(), note.buyer(), words()));
        model.put("format", InvoiceChips.format(note.buyer().format()));
        model.put("files", Hashes.of(note.hashes(), words()));
        model.put("left", left());
        model.put("pdf", path + "/pdf");
        model.put("xml", note.hashes().xmlSha256() == null ? null : path + "/xml");
        return scope.page("credit-note", words().say("console.creditNote.title", note.number()), model);
    }

    private Words words() {
        return scope.words();
    }

    private List<Fact> facts() {
        return List.of(
                Fact.to(
                        words().say("console.creditNote.corrects"),
                        note.invoice().number(),
                        scope.path("/invoices/" + note.invoice().invoiceId())),
                Fact.to(
                        words().say("console.column.partner"),
                        invoice.partnerName(),
                        scope.path("/partners/" + note.partnerId())),
                Fact.of(words().say("console.column.issued"), words().date(note.issueDate())),
                Fact.of(
                        words().say("console.column.period"),
                        words().days(note.from(), note.to().minusDays(1))),
                Fact.of(
                        words().say("console.column.total"),
                        words().amount(note.bill().totals().total()) + ' ' + scope.currency()));
    }

    /** What is left of the invoice after all its credit notes. */
    private List<Sum> left() {
        return Optional.ofNullable(invoice.openAmount())
                .map(open -> List.of(
                        new Sum(
                                words().say(
                                                "console.invoice.title",
                                                note.invoice().number()),
                                words().amount(invoice.bill().totals().total()),
                                scope.path("/invoices/" + invoice.invoiceId()),
                                false,
                                false,
                                false),
                        new Sum(
                                words().say("console.creditNote.allNotes"),
                                words().amount(open.minus(
                                        invoice.bill().totals().total())),
                                null,
                                false,
                                false,
                                false),
                        new Sum(words().say("console.column.open"), words().amount(open), null, true, true, false)))
                .orElse(List.of());
    }
}
