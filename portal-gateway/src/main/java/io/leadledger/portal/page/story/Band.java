package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to know above the content.
 *
 * @param reasons one by one, below the words
 */
public record Band(
        Tone tone,
        Icon icon,
        String heading,
        List<Part> words,
        List<List<Part>> reasons,
        @Nullable Button action) {

    public static Band of(Tone tone, Icon icon, String heading, String text) {
        return new Band(tone, icon, heading, List.of(Part.text(text)), List.of(), null);
    }

    public Band because(List<List<Part>> parts) {
        return new Band(tone, icon, heading, words, parts, action);
    }

    public Band offering(Button button) {
        return new Band(tone, icon, heading, words, reasons, button);
    }
}
