package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tabs of the list of invoices. */
enum InvoiceTab {
    DRAFT,
    OPEN,
    OVERDUE,
    PAID,
    CREDITED,
    CREDIT_NOTES,
    ALL;

    /** The default is the daily work: what is not paid. */
    static InvoiceTab named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(OPEN);
    }

    /** Whether what is listed is to be paid. */
    boolean isToBePaid() {
        return this == OPEN || this == OVERDUE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What invoice-service calls it; absent for what is no invoice. */
    @Nullable
    InvoiceStatus status() {
        return switch (this) {
            case DRAFT -> InvoiceStatus.DRAFT;
            case OPEN -> InvoiceStatus.OPEN;
            case OVERDUE -> InvoiceStatus.OVERDUE;
            case PAID -> InvoiceStatus.PAID;
            case CREDITED -> InvoiceStatus.CREDITED;
            case CREDIT_NOTES -> null;
            case ALL -> InvoiceStatus.KEPT;
        };
    }

    int count(InvoiceCounts counts) {
        return switch (this) {
            case DRAFT -> counts.drafts();
            case OPEN -> counts.open();
            case OVERDUE -> counts.overdue();
            case PAID -> counts.paid();
            case CREDITED -> counts.credited();
            case CREDIT_NOTES -> counts.creditNotes();
            case ALL -> counts.all();
        };
    }
}
