package io.leadledger.portal.console.invoice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order the list of invoices is. */
record ListOrder(String key, boolean descending) {

    private static final Set<String> KEYS = Set.of("number", "partner", "period", "due", "net", "total");

    /** What was asked for, else the newest numbers first, and drafts by partner. */
    static ListOrder of(@Nullable String sort, InvoiceTab tab) {
        String key = sort == null ? "" : sort.replaceFirst("^-", "");
        if (!KEYS.contains(key)) {
            return tab == InvoiceTab.DRAFT ? new ListOrder("partner", false) : new ListOrder("number", true);
        }
        return new ListOrder(key, sort != null && sort.startsWith("-"));
    }

    String sort() {
        return descending ? '-' + key : key;
    }

    /** What a click on a column asks for. */
    String after(String column) {
        return column.equals(key) && !descending ? '-' + column : column;
    }

    /** What the column says of itself, {@code aria-sort}. */
    String said(String column) {
        if (!column.equals(key)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }
}
