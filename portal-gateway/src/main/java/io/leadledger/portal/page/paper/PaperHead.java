package io.leadledger.portal.page.paper;

import io.leadledger.event.invoice.InvoiceReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What names and dates a document.
 *
 * @param number absent while it is a draft
 * @param dueDate absent on a draft and on a credit note
 * @param paymentTermsDays what becomes a draft's due date
 * @param lastDay inclusive
 * @param late which of its leads were delivered before its period
 * @param reference the invoice that a credit note corrects
 */
public record PaperHead(
        @Nullable String number,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dueDate,
        @Nullable Integer paymentTermsDays,
        LocalDate firstDay,
        LocalDate lastDay,
        Lateness late,
        @Nullable InvoiceReference reference) {

    /**
     * Of a document that is neither dated nor due yet.
     *
     * @param lastDay inclusive
     */
    public static PaperHead of(@Nullable String number, LocalDate firstDay, LocalDate lastDay, Lateness late) {
        return new PaperHead(number, null, null, null, firstDay, lastDay, late, null);
    }

    public PaperHead issued(@Nullable LocalDate day) {
        return new PaperHead(number, day, dueDate, paymentTermsDays, firstDay, lastDay, late, reference);
    }

    public PaperHead due(@Nullable LocalDate day) {
        return new PaperHead(number, issueDate, day, paymentTermsDays, firstDay, lastDay, late, reference);
    }

    public PaperHead termed(@Nullable Integer days) {
        return new PaperHead(number, issueDate, dueDate, days, firstDay, lastDay, late, reference);
    }

    public PaperHead correcting(@Nullable InvoiceReference invoice) {
        return new PaperHead(number, issueDate, dueDate, paymentTermsDays, firstDay, lastDay, late, invoice);
    }

    boolean isCreditNote() {
        return reference != null;
    }
}
