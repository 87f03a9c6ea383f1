package io.leadledger.portal.operator.proof;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.portal.operator.scope.EntityScope;
import java.util.Objects;

/**
 * A document that is proved.
 *
 * @param title as its own page has it
 * @param path of that page
 */
record ProvedDocument(String title, String number, String path, DocumentHashes hashes) {

    /** Of a final invoice. */
    static ProvedDocument of(InvoiceAnswer invoice, EntityScope scope) {
        String number = Objects.requireNonNull(invoice.number(), "a final invoice has a number");
        return new ProvedDocument(
                scope.words().say("console.invoice.title", number),
                number,
                scope.path("/invoices/" + invoice.invoiceId()),
                Objects.requireNonNull(invoice.hashes(), "a final invoice has files"));
    }

    static ProvedDocument of(CreditNoteAnswer note, EntityScope scope) {
        return new ProvedDocument(
                scope.words().say("console.creditNote.title", note.number()),
                note.number(),
                scope.path("/credit-notes/" + note.creditNoteId()),
                note.hashes());
    }
}
