package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a line is of.
 *
 * @param path of its page
 * @param above the way to it
 * @param credits whether it gives back what it names: there is nothing to choose among its leads then
 */
record LinesDocument(String path, List<Crumb> above, List<Chip> chips, boolean credits) {

    static LinesDocument of(InvoiceAnswer invoice, EntityScope scope) {
        Words words = scope.words();
        List<Chip> chips =
                new ArrayList<>(List.of(InvoiceChips.status(invoice.state(), invoice.paymentStatus(), words)));
        if (invoice.drift() != null) {
            chips.add(Chip.warn(words.say("console.draft.changed")));
        }
        String path = scope.path("/invoices/" + invoice.invoiceId());
        return new LinesDocument(
                path,
                List.of(
                        Crumb.to(words.say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(Objects.requireNonNullElse(invoice.number(), invoice.partnerName()), path)),
                chips,
                false);
    }

    static LinesDocument of(CreditNoteAnswer note, EntityScope scope) {
        Words words = scope.words();
        String path = scope.path("/credit-notes/" + note.creditNoteId());
        return new LinesDocument(
                path,
                List.of(
                        Crumb.to(words.say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(
                                words.say("console.tab.credit-notes"),
                                Query.of(scope.path("/invoices"))
                                        .with("status", "credit-notes")
                                        .toString()),
                        Crumb.to(note.number(), path)),
                List.of(Chip.mute(Icon.ARROW_BACK_UP, words.say("console.creditNote"))),
                true);
    }
}
