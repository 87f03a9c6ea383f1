package io.leadledger.delivery.support;

import io.leadledger.api.Page;
import io.leadledger.chassis.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list in the order of names as people read them, without case and accents.
 *
 * @param place where it stands, by {@code place_in_list} of the database
 */
public record Listed<T>(T item, String place) {

    /** The page of these rows, which are one more than wanted if there are more. */
    public static <T> Page<T> page(PageRequest request, List<Listed<T>> rows, long count) {
        Page<Listed<T>> page = request.page(rows, Listed::place, count);
        return new Page<>(page.items().stream().map(Listed::item).toList(), page.nextCursor(), page.approximateTotal());
    }

    /** Whether nothing stands behind it: PostgreSQL stores no NUL, so no list has such a place. */
    public static boolean isNowhere(@Nullable String place) {
        return place != null && place.indexOf(0) >= 0;
    }
}
