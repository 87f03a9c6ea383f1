package io.leadledger.portal.page.list;

import io.leadledger.portal.page.part.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the rows that are chosen; each row has a {@link Cell.Choice}.
 *
 * @param label what the chosen rows are, {@code 3 drafts}
 * @param all chooses those that other pages show as well: {@code all 214 that match}; absent where there are none
 * @param verbs the buttons
 */
public record Bulk(Post post, String label, @Nullable String all, List<Verb> verbs) {

    /** A button; its value is sent as {@code do}. */
    public record Verb(String value, String text) {}
}
