package io.leadledger.portal.console.owning;

import io.leadledger.event.EventIds;
import io.leadledger.portal.view.Views.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

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

    /** The hidden fields of the form. */
    public List<Hidden> hidden() {
        return version == null
                ? List.of(new Hidden("key", key))
                : List.of(new Hidden("key", key), new Hidden("version", version.toString()));
    }

    void write(HttpHeaders headers) {
        headers.set("Idempotency-Key", key);
        if (version != null) {
            headers.setIfMatch('"' + version.toString() + '"');
        }
    }
}
