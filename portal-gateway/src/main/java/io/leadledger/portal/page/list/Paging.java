package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is in a long list: the place of the present page, and those of the pages before it, so that the way back
 * is as open as the way on. A controller takes it as an argument.
 *
 * @param at cursor of the present page, absent on the first
 * @param back cursors of the pages before, empty text for the first
 */
public record Paging(@Nullable String at, List<String> back) {

    /** How many rows a page has. */
    public static final int ROWS = 50;

    /** Of the parameters that a request has; {@code back} may be absent. */
    public Paging {
        boolean first = at == null || at.isBlank();
        at = first ? null : at;
        back = first || back == null ? List.of() : List.copyOf(back);
    }

    /**
     * @param shown rows on this page
     * @param next cursor of the next page, absent on the last
     * @param page makes the list's address without a place
     */
    public Pager pager(int shown, long total, @Nullable String next, Supplier<Query> page, Words words) {
        long before = (long) back.size() * ROWS;
        return Pager.of(before, shown, words.number(Math.max(total, before + shown)), words)
                .to(at == null ? null : previous(page.get()), next == null ? null : following(page.get(), next));
    }

    private String previous(Query page) {
        String before = back.isEmpty() ? "" : back.getLast();
        back.stream().limit(Math.max(back.size() - 1L, 0)).forEach(place -> page.withBlank("back", place));
        return page.with("at", before).toString();
    }

    private String following(Query page, String next) {
        back.forEach(place -> page.withBlank("back", place));
        return page.withBlank("back", at == null ? "" : at).with("at", next).toString();
    }
}
