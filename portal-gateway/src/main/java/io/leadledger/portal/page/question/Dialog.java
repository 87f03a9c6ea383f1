package io.leadledger.portal.page.question;

import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be undone is asked once more: the facts name the object and the amount, the consequence says what follows,
 * the button repeats the verb.
 *
 * @param id of the dialog in a page; the same question stands at an address of its own, for where there is no JavaScript
 */
public record Dialog(
        String id, String title, @Nullable String text, List<Fact> facts, Consequence consequence, Sending sending) {

    /** What follows. */
    public record Consequence(Tone tone, String text) {}

    /**
     * How it is answered.
     *
     * @param danger whether it takes something away
     * @param cancel the way back
     */
    public record Sending(Post post, String verb, boolean danger, String cancel) {

        public static Sending of(Post post, String verb, String cancel) {
            return new Sending(post, verb, false, cancel);
        }

        public static Sending dangerous(Post post, String verb, String cancel) {
            return new Sending(post, verb, true, cancel);
        }
    }

    /** A question whose answer cannot be taken back. */
    public static Dialog warning(String id, String title, String consequence, Sending sending) {
        return new Dialog(id, title, null, List.of(), new Consequence(Tone.WARN, consequence), sending);
    }

    /** A question whose answer does no harm. */
    public static Dialog informing(String id, String title, String consequence, Sending sending) {
        return new Dialog(id, title, null, List.of(), new Consequence(Tone.INFO, consequence), sending);
    }

    public Dialog saying(String sentence) {
        return new Dialog(id, title, sentence, facts, consequence, sending);
    }

    public Dialog about(Fact... known) {
        return new Dialog(id, title, text, List.of(known), consequence, sending);
    }
}
