package io.leadledger.api.partner.note;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes as sent. A text that is absent has no value, tags that are absent stay, an empty list takes them away.
 *
 * @param text on as many lines as it takes, at most 4,000 characters
 * @param tags at most 20, each at most 40 characters; the same one in other capitals is the same
 */
@Refuses("too-many")
public record NotesForm(@Nullable String text, @Nullable List<@Nullable String> tags) {}
