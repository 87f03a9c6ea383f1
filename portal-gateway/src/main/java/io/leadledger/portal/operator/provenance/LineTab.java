package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.LeadsShown;
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

    /** As invoice-service calls it. */
    LeadsShown shown() {
        return LeadsShown.valueOf(name());
    }

    /** A lead that was billed and cancelled afterwards is in both. */
    boolean fits(BilledTransaction transaction) {
        return shown().fits(transaction);
    }
}
