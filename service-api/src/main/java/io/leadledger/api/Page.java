package io.leadledger.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins, absent on the last one
 * @param approximateTotal how many there are, possibly not to the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, long approximateTotal) {

    /** The largest page anybody gets. */
    public static final int MAX_LIMIT = 500;

    /** The same page of what each item becomes. */
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), nextCursor, approximateTotal);
    }
}
