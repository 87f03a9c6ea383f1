package io.leadledger.portal.partner.document.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tabs of the invoice list. Each condition may be used by an index under row-level security. */
public enum DocumentTab {
    ALL("true"),
    OPEN("kind = 'INVOICE' and credited_minor + paid_minor < total_minor and due_date >= :today"),
    OVERDUE("kind = 'INVOICE' and credited_minor + paid_minor < total_minor and due_date < :today"),
    PAID("kind = 'INVOICE' and credited_minor + paid_minor >= total_minor"
            + " and (total_minor = 0 or credited_minor < total_minor)"),
    CREDIT_NOTES("kind = 'CREDIT_NOTE'");

    private final String condition;

    DocumentTab(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }

    /** As the address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All, if it is not said or not known. */
    public static DocumentTab named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
