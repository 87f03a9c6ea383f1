package io.leadledger.portal.operator.partnerlist;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tabs of the list of partners. */
enum PartnerTab {
    ACTIVE,
    INACTIVE,
    ALL;

    static PartnerTab named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(ACTIVE);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What partner-service is asked; absent for both. */
    @Nullable
    Boolean active() {
        return this == ALL ? null : (Boolean) (this == ACTIVE);
    }
}
