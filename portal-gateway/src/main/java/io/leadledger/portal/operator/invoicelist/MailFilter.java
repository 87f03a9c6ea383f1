package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which final invoices are looked at, by whether they were sent by mail. */
enum MailFilter {
    ANY,
    UNSENT,
    SENT,
    FAILED;

    static MailFilter named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(ANY);
    }

    static Stream<MailFilter> narrowing() {
        return Stream.of(UNSENT, SENT, FAILED);
    }

    /** Its word in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What invoice-service calls it; absent for any. */
    @Nullable
    InvoiceStatus status() {
        return switch (this) {
            case ANY -> null;
            case UNSENT -> InvoiceStatus.UNSENT;
            case SENT -> InvoiceStatus.SENT;
            case FAILED -> InvoiceStatus.SENDING_FAILED;
        };
    }

    int count(InvoiceCounts counts) {
        return switch (this) {
            case ANY -> counts.all();
            case UNSENT -> counts.unsent();
            case SENT -> counts.sent();
            case FAILED -> counts.sendingFailed();
        };
    }
}
