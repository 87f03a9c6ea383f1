package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.overview.CheckedDraft;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which drafts are looked at: all, or those with something against them. */
public enum DraftFilter {
    ANY,
    /** Changed since they were made. */
    CHANGED,
    /** With a warning that has to be confirmed. */
    CONFIRM,
    /** With something missing. */
    BLOCKED,
    /** Changed, or with something missing: nobody can make it final as it is. */
    HELD,
    /** With anything that deserves a look, to be confirmed or not. */
    WARNED;

    static DraftFilter named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(ANY);
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean fits(CheckedDraft draft) {
        return switch (this) {
            case ANY -> true;
            case CHANGED -> draft.drift() != null;
            case CONFIRM -> !draft.toConfirm().isEmpty();
            case BLOCKED -> !draft.blockers().isEmpty();
            case HELD -> CHANGED.fits(draft) || BLOCKED.fits(draft);
            case WARNED -> !draft.warnings().isEmpty();
        };
    }
}
