package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.bookkeeping.Booking.Kind;
import io.leadledger.invoice.bookkeeping.Booking.Vat;
import io.leadledger.invoice.document.DocumentContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document as bookings, one for each VAT rate. The revenue accounts of the settings take the rate out by themselves that
 * the settings say of them, and none else is booked on them: other rates go to an account that takes none out, with their VAT apart.
 */
record DocumentBookings(BookkeepingSettings kept, String debtor, String invoice, DocumentContent content) {

    private record Revenue(String account, @Nullable String vatAccount) {}

    List<Booking> all() {
        return content.bill().totals().taxes().stream()
                .filter(tax -> !tax.net().plus(tax.tax()).isZero())
                .map(this::booked)
                .toList();
    }

    private Booking booked(TaxTotal tax) {
        boolean isInvoice = content.header().type() == DocumentType.INVOICE;
        boolean reverse = content.taxDecision().treatment() == TaxTreatment.REVERSE_CHARGE;
        String name = String.valueOf(content.buyer().name());
        Revenue revenue = revenue(tax.vatPercent());
        return new Booking(
                isInvoice ? Kind.INVOICE : Kind.CREDIT_NOTE,
                tax.net().plus(tax.tax()),
                isInvoice,
                debtor,
                revenue.account(),
                content.header().issueDate(),
                invoice,
                isInvoice ? name : "Korrektur " + content.header().number() + " " + name,
                isInvoice ? content.header().dueDate() : null,
                service(tax.vatPercent()),
                reverse ? content.taxDecision().buyerVatId() : null,
                new Vat(tax.vatPercent(), tax.net(), tax.tax(), revenue.vatAccount()));
    }

    private Revenue revenue(BigDecimal percent) {
        return switch (content.taxDecision().treatment()) {
            case REVERSE_CHARGE -> new Revenue(kept.revenueReverseCharge(), null);
            case OUTSIDE_EU -> new Revenue(kept.revenueOutsideEu(), null);
            case EXEMPT -> new Revenue(kept.revenueExempt(), null);
            case DOMESTIC -> domestic(percent);
        };
    }

    private Revenue domestic(BigDecimal percent) {
        if (isAt(percent, kept.standardPercent(), StoredSettings.STANDARD)) {
            return new Revenue(kept.revenueStandard(), null);
        }
        return isAt(percent, kept.reducedPercent(), StoredSettings.REDUCED)
                ? new Revenue(kept.revenueReduced(), null)
                : new Revenue(
                        Objects.requireNonNullElse(kept.revenueOther(), ""),
                        Objects.requireNonNullElse(kept.vatOther(), ""));
    }

    private static boolean isAt(BigDecimal percent, @Nullable String said, String otherwise) {
        return new BigDecimal(said == null ? otherwise : said).compareTo(percent) == 0;
    }

    /** The last day of what is billed at that rate: late lines are of an earlier one. */
    private LocalDate service(BigDecimal percent) {
        return content.bill().lines().stream()
                .filter(line -> line.vatPercent().compareTo(percent) == 0)
                .map(InvoiceLine::serviceTo)
                .max(Comparator.naturalOrder())
                .orElse(content.header().periodTo().minusDays(1));
    }
}
