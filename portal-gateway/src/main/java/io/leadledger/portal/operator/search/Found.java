package io.leadledger.portal.operator.search;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.partner.partner.PartnerAnswer;
import java.util.List;
import java.util.stream.Stream;

/** What a search found; of partners the first, of documents those with exactly that number. */
record Found(
        String text, Page<PartnerAnswer> partners, List<InvoiceSummary> invoices, List<CreditNoteAnswer> creditNotes) {

    /** Nothing was asked for. */
    static Found nothing() {
        return new Found("", new Page<>(List.of(), null, 0), List.of(), List.of());
    }

    boolean isEmpty() {
        return partners.items().isEmpty() && invoices.isEmpty() && creditNotes.isEmpty();
    }

    private boolean isCalledSo(PartnerAnswer partner) {
        return partner.externalId().equalsIgnoreCase(text)
                || partner.details().displayName().equalsIgnoreCase(text);
    }

    /** The pages of what is called exactly so, below the entity's own. */
    List<String> exact() {
        return Stream.of(
                        partners.items().stream()
                                .filter(this::isCalledSo)
                                .map(partner -> "/partners/" + partner.partnerId()),
                        invoices.stream().map(invoice -> "/invoices/" + invoice.invoiceId()),
                        creditNotes.stream().map(note -> "/credit-notes/" + note.creditNoteId()))
                .flatMap(pages -> pages)
                .toList();
    }
}
