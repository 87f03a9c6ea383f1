package io.leadledger.portal.service;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.event.EventIds;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every form that changes something carries along: a key, so that the same form sent twice changes once (D-07), and
 * the version the person saw, so that nobody overwrites what he has not seen.
 *
 * @param key made with the form
 * @param version of what is changed; absent for what does not exist yet
 */
public record Change(String key, @Nullable Long version) {

    /** For a new form about something of that version. */
    public static Change of(@Nullable Long version) {
        return new Change(EventIds.next(), version);
    }

    /** For a new form about what does not exist yet, or has no version. */
    public static Change ofNew() {
        return new Change(EventIds.next(), null);
    }

    /** The change that somebody typed into a form; the key of a form that had none yet is made now. */
    public static Change of(Typed typed) {
        return new Change(typed.key() == null ? EventIds.next() : typed.key(), typed.version());
    }

    /** The hidden fields of the form. */
    public List<Hidden> hidden() {
        return version == null
                ? List.of(new Hidden("key", key))
                : List.of(new Hidden("key", key), new Hidden("version", version.toString()));
    }

    /** Where the form is sent. */
    public Post post(String action, Hidden... more) {
        return new Post(
                action, Stream.concat(hidden().stream(), Arrays.stream(more)).toList());
    }

    /** The key as a service takes it. */
    public IdempotencyKey once() {
        return new IdempotencyKey(key);
    }

    /** The version as a service takes it; absent where none was seen. */
    public @Nullable IfMatch seen() {
        return version == null ? null : IfMatch.version(version);
    }
}
