package io.leadledger.scenario.api;

import io.leadledger.api.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the API, read to their end. */
public final class Pages {
    /** How many items a page has. */
    public static final int LIMIT = 200;

    private Pages() {}

    /** A list, page by page. */
    @FunctionalInterface
    public interface Reading<T> {
        /** The page after that cursor; the first one where there is none. */
        Page<T> after(@Nullable String cursor);
    }

    /** All items of a list. */
    public static <T> List<T> all(String what, Reading<T> pages) {
        var items = new ArrayList<T>();
        String cursor = null;
        do {
            var from = cursor;
            var page = Verdict.told("list " + what, () -> pages.after(from));
            items.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return items;
    }
}
