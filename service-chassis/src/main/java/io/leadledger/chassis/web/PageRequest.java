package io.leadledger.chassis.web;

import io.leadledger.api.Page;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins and how long it is. The cursor is opaque to the caller and bound to the filter it was made for.
 *
 * @param limit number of items wanted, 1 to {@link Page#MAX_LIMIT}
 * @param after key of the last item seen, absent on the first page
 * @param filter fingerprint of the filter, the same on each page of one list
 */
public record PageRequest(int limit, @Nullable String after, String filter) {

    /**
     * @throws RejectedException {@code bad-limit} or {@code bad-cursor}
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, @Nullable Object... filter) {
        int wanted = limit == null ? 50 : limit;
        if (wanted < 1 || wanted > Page.MAX_LIMIT) {
            throw malformed("bad-limit", "limit", "expected 1 to " + Page.MAX_LIMIT + " but was " + limit);
        }
        String fingerprint = Integer.toHexString(List.of(mapNulls(filter)).hashCode());
        return new PageRequest(wanted, cursor == null ? null : open(cursor, fingerprint), fingerprint);
    }

    /**
     * {@link #after} of a list whose keys are numbers.
     *
     * @throws RejectedException {@code bad-cursor} if it is none: anybody can write a cursor
     */
    public @Nullable Long afterNumber() {
        try {
            return after == null ? null : Long.valueOf(after);
        } catch (NumberFormatException e) {
            throw malformed("bad-cursor", "cursor", "expected a nextCursor of this list");
        }
    }

    /** A page from rows fetched with {@code limit + 1}, the surplus row only telling that there is more. */
    public <T> Page<T> page(List<T> rows, Function<T, String> key, long approximateTotal) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, approximateTotal);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, SealedCursor.seal(filter, key.apply(items.getLast())), approximateTotal);
    }

    private static String open(String cursor, String fingerprint) {
        return SealedCursor.open(cursor, fingerprint, 1)
                .map(List::getFirst)
                .orElseThrow(() ->
                        malformed("bad-cursor", "cursor", "expected a nextCursor of this list with the same filter"));
    }

    private static Object[] mapNulls(@Nullable Object[] filter) {
        Object[] copy = new Object[filter.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = String.valueOf(filter[i]);
        }
        return copy;
    }

    private static RejectedException malformed(String code, String field, String message) {
        return new RejectedException(new Rejection(Rejection.Kind.MALFORMED, code, field, message));
    }
}
