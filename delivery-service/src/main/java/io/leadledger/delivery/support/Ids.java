package io.leadledger.delivery.support;

import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids are UUIDs as text; anything else is the id of nothing. */
public final class Ids {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** Whether the text can be an id at all, in the one form in which ids are given out (lower case). */
    public static boolean isId(@Nullable String text) {
        return text != null && UUID.matcher(text).matches();
    }

    /** The same of an id. */
    public static boolean isId(@Nullable Id id) {
        return id != null && isId(id.value());
    }

    /** Ids as SQL takes them: an absent list, which narrows nothing, is null. */
    public static String @Nullable [] array(@Nullable List<String> ids) {
        return ids == null ? null : ids.toArray(String[]::new);
    }

    /** The partner somebody named, null for none. */
    public static @Nullable PartnerId partner(@Nullable String text) {
        return text == null || text.isBlank() ? null : new PartnerId(text);
    }

    /** The text as SQL takes it, null for none. */
    public static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** Whether something was said that cannot be the id of anything. */
    public static boolean isOtherThanId(@Nullable Id id) {
        return id != null && !isId(id);
    }
}
