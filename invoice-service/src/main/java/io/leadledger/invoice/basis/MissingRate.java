package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Leads of days on which no VAT rate holds (D-09) would be billed at 0 %, and no document says VAT of 0 % in category S
 * (BR-S-05): they are refused by their days, which a line without a rate names exactly.
 */
final class MissingRate {

    private MissingRate() {}

    static Optional<Finding> of(Bill bill, TaxDecision tax) {
        List<InvoiceLine> unrated = tax.treatment() == TaxTreatment.DOMESTIC
                ? bill.lines().stream()
                        .filter(line -> line.vatPercent().signum() == 0)
                        .toList()
                : List.of();
        return unrated.isEmpty() ? Optional.empty() : Optional.of(finding(unrated));
    }

    private static Finding finding(List<InvoiceLine> unrated) {
        LocalDate first = unrated.stream()
                .map(InvoiceLine::serviceFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = unrated.stream()
                .map(InvoiceLine::serviceTo)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String days = first.equals(last) ? first.toString() : first + " – " + last;
        return new Finding(
                "no-vat-rate",
                "vatRates",
                "expected a VAT rate above 0 %% for the leads of %s, but none holds there".formatted(days),
                days);
    }
}
