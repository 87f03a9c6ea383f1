package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.invoice.BilledTransaction;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which leads of a line are shown. */
enum LineTab {
    ALL,
    BILLED,
    CANCELLED;

    static LineTab named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A lead that was billed and cancelled afterwards is in both. */
    boolean fits(BilledTransaction transaction) {
        return switch (this) {
            case ALL -> true;
            case BILLED -> transaction.billed();
            case CANCELLED -> transaction.cause() != null;
        };
    }
}
