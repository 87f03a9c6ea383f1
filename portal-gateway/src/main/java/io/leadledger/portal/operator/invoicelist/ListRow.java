package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.service.invoice.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param said what makes the link's words its own where they are not
 * @param partnerHref absent for a credit note
 * @param chosen what is sent where it is chosen with others; absent where nothing is done with many
 */
record ListRow(
        String href,
        String label,
        @Nullable String said,
        String partner,
        @Nullable String partnerHref,
        String period,
        @Nullable String due,
        List<Chip> chips,
        String net,
        String tax,
        String total,
        @Nullable String open,
        @Nullable String chosen) {

    static ListRow of(InvoiceSummary invoice, EntityScope scope) {
        Words words = scope.words();
        boolean draft = invoice.number() == null;
        return new ListRow(
                Addresses.invoice(scope, invoice.invoiceId()),
                draft ? words.say("console.status." + invoice.state()) : String.valueOf(invoice.number()),
                draft ? invoice.partnerName() : null,
                invoice.partnerName(),
                Addresses.partner(scope, invoice.partnerId()),
                period(invoice.from(), invoice.to(), words),
                invoice.dueDate() == null ? null : words.date(invoice.dueDate()),
                List.of(InvoiceChips.status(invoice.state(), invoice.paymentStatus(), words)),
                words.amount(invoice.totals().net()),
                words.amount(invoice.totals().tax()),
                words.amount(invoice.totals().total()),
                invoice.openAmount() == null ? null : words.amount(invoice.openAmount()),
                invoice.invoiceId().value());
    }

    static ListRow of(CheckedDraft draft, EntityScope scope) {
        Words words = scope.words();
        return new ListRow(
                Addresses.invoice(scope, draft.invoiceId()),
                words.say("console.status.DRAFT"),
                draft.partnerName(),
                draft.partnerName(),
                Addresses.partner(scope, draft.partnerId()),
                period(draft.from(), draft.to(), words),
                null,
                InvoiceChips.against(draft, words),
                words.amount(draft.bill().totals().net()),
                words.amount(draft.bill().totals().tax()),
                words.amount(draft.bill().totals().total()),
                null,
                null);
    }

    static ListRow of(CreditNoteAnswer note, EntityScope scope) {
        Words words = scope.words();
        return new ListRow(
                scope.path("/credit-notes/" + note.creditNoteId()),
                note.number(),
                null,
                String.valueOf(note.buyer().name()),
                Addresses.partner(scope, note.partnerId()),
                period(note.from(), note.to(), words),
                words.date(note.issueDate()),
                List.of(Chip.mute(
                        Icon.ARROW_BACK_UP,
                        words.say("console.creditNote.of", note.invoice().number()))),
                words.amount(note.bill().totals().net()),
                words.amount(note.bill().totals().tax()),
                words.amount(note.bill().totals().total()),
                null,
                note.creditNoteId().value());
    }

    static String period(LocalDate from, LocalDate to, Words words) {
        return new Period(from, to).said(words);
    }
}
