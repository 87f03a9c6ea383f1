package io.leadledger.portal.page.list;

import io.leadledger.portal.page.part.Empty;
import org.jspecify.annotations.Nullable;

/**
 * A list, said once: its tabs, its filter, its table, and what stands there when it is empty.
 *
 * @param empty says why it is empty now, and offers to clear the filter where that is why
 * @param note below the rows
 */
public record Listing(
        @Nullable Tabs tabs,
        @Nullable Filter filter,
        Table table,
        @Nullable Bulk bulk,
        Empty empty,
        @Nullable String note) {

    public static Listing of(Table table, Empty empty) {
        return new Listing(null, null, table, null, empty, null);
    }

    public Listing under(Tabs views) {
        return new Listing(views, filter, table, bulk, empty, note);
    }

    public Listing narrowed(Filter by) {
        return new Listing(tabs, by, table, bulk, empty, note);
    }

    public Listing doing(Bulk withMany) {
        return new Listing(tabs, filter, table, withMany, empty, note);
    }

    public Listing noted(String below) {
        return new Listing(tabs, filter, table, bulk, empty, below);
    }
}
