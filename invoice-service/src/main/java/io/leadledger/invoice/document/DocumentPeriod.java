package io.leadledger.invoice.document;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.party.EInvoiceFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The days that an e-invoice is about. XRechnung and Peppol want every line's period inside the document's
 * (PEPPOL-EN16931-R110, R111): a late line widens it there. The last day of the lines is the delivery date, which lies before
 * the period where all of them are late.
 *
 * @param from first day (BT-73)
 * @param to last day, inclusive (BT-74)
 * @param delivered last day of service (BT-72)
 * @param widened whether it is more than the billing period, which has to be said in words then
 */
public record DocumentPeriod(LocalDate from, LocalDate to, LocalDate delivered, boolean widened) {

    private static final Set<EInvoiceFormat> AROUND_ALL_LINES =
            Set.of(EInvoiceFormat.XRECHNUNG, EInvoiceFormat.PEPPOL_BIS);

    /** Reads it off the content. */
    public static DocumentPeriod of(DocumentContent content) {
        LocalDate from = content.header().periodFrom();
        LocalDate to = content.header().periodTo().minusDays(1);
        LocalDate first = furthest(
                from, content.bill().lines().stream().map(InvoiceLine::serviceFrom), BinaryOperator.minBy(byDay()));
        LocalDate last = furthest(
                to, content.bill().lines().stream().map(InvoiceLine::serviceTo), BinaryOperator.maxBy(byDay()));
        LocalDate delivered = content.bill().lines().stream()
                .map(InvoiceLine::serviceTo)
                .max(byDay())
                .orElse(to);
        boolean widened =
                AROUND_ALL_LINES.contains(content.buyer().format()) && (first.isBefore(from) || last.isAfter(to));
        return widened
                ? new DocumentPeriod(first, last, delivered, true)
                : new DocumentPeriod(from, to, delivered, false);
    }

    private static LocalDate furthest(LocalDate day, Stream<LocalDate> others, BinaryOperator<LocalDate> further) {
        return others.reduce(day, further);
    }

    private static Comparator<LocalDate> byDay() {
        return Comparator.naturalOrder();
    }
}
