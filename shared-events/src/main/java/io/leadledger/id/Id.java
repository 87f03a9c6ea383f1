package io.leadledger.id;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What something is called for ever, made once where the thing arises. It is opaque: nobody reads anything out of it, and a
 * text that is nobody's id is an id all the same. Each kind has a constructor from text, by which Spring and Jackson read it.
 */
public interface Id {

    /** As it is written and stored. */
    String value();

    /** The ids as texts, for SQL. */
    static String[] texts(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }

    /** The id as text, absent for none. */
    static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** The text; throws {@link IllegalArgumentException} for an empty one, which names nothing. */
    static String required(String value) {
        if (Objects.requireNonNull(value, "value").isEmpty()) {
            throw new IllegalArgumentException("expected an id but it is empty");
        }
        return value;
    }
}
