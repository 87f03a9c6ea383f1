package io.leadledger.portal.page.story;

import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.part.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants a look.
 *
 * @param subject whom or what it is about
 * @param tag of the subject, as its country
 * @param actions what can be done about it, and where
 */
public record Issue(String subject, @Nullable String tag, List<Part> words, List<Link> actions) {

    public static Issue of(String subject, String text, List<Link> actions) {
        return new Issue(subject, null, List.of(Part.text(text)), actions);
    }

    public Issue tagged(@Nullable String word) {
        return new Issue(subject, word, words, actions);
    }
}
