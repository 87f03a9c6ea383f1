package io.leadledger.scenario.summary;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.scenario.invoicexml.CiiDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the API says of a document, in the terms of the e-invoice that others have. */
final class AnsweredDocument {
    private AnsweredDocument() {}

    static CiiDocument of(InvoiceAnswer invoice) {
        return document(
                Objects.requireNonNull(invoice.number()),
                new Issued("380", Objects.requireNonNull(invoice.issueDate()), Optional.empty()),
                invoice.bill());
    }

    static CiiDocument of(CreditNoteAnswer note) {
        var corrected = new CiiDocument.Reference(
                note.invoice().number(), note.invoice().issueDate());
        return document(note.number(), new Issued("381", note.issueDate(), Optional.of(corrected)), note.bill());
    }

    private record Issued(String typeCode, LocalDate day, Optional<CiiDocument.Reference> corrected) {}

    private static CiiDocument document(String number, Issued issued, Bill bill) {
        var totals = bill.totals();
        return new CiiDocument(
                number,
                issued.typeCode(),
                issued.day(),
                totals.total().currency(),
                totals.net().amount(),
                totals.tax().amount(),
                totals.total().amount(),
                bill.lines().stream().map(AnsweredDocument::line).toList(),
                issued.corrected());
    }

    private static CiiDocument.Line line(InvoiceLine line) {
        return new CiiDocument.Line(
                line.name(),
                BigDecimal.valueOf(line.quantity()),
                line.unitPrice().amount(),
                line.net().amount(),
                line.serviceFrom(),
                line.serviceTo());
    }
}
