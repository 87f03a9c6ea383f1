package io.leadledger.delivery.support;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list in the order of names as people read them, without case and accents.
 *
 * @param place where it stands, by {@code place_in_list} of the database
 */
public record Listed<T>(T item, String place) {

    /** Whether nothing stands behind it: PostgreSQL stores no NUL, so no list has such a place. */
    public static boolean isNowhere(@Nullable String place) {
        return place != null && place.indexOf(0) >= 0;
    }
}
