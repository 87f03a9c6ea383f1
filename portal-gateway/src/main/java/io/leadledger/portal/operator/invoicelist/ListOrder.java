package io.leadledger.portal.operator.invoicelist;

import io.leadledger.portal.page.list.Column.Order;
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

    /** How the list is ordered by a column. */
    Order of(String column) {
        if (!column.equals(key)) {
            return Order.NONE;
        }
        return descending ? Order.DESCENDING : Order.ASCENDING;
    }
}
