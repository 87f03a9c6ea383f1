package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of issues of one weight.
 *
 * @param items all, or the first of them
 * @param count how many there are, shown or not
 * @param more to all of them; absent when all are shown
 * @param calm what is said when there is none
 */
public record Issues(
        Weight weight,
        String heading,
        List<Issue> items,
        int count,
        @Nullable Link more,
        Calm calm) {

    /** How much an issue weighs. */
    public enum Weight {
        BLOCKS(Tone.BAD, Icon.BAN),
        WARNS(Tone.WARN, Icon.ALERT_TRIANGLE),
        INFORMS(Tone.INFO, Icon.INFO_CIRCLE);

        private final Tone tone;
        private final Icon icon;

        Weight(Tone tone, Icon icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public Tone tone() {
            return tone;
        }

        public Icon icon() {
            return icon;
        }
    }

    /** Nothing is there, and that is good. */
    public record Calm(String title, String text) {}

    public static Issues all(Weight weight, String heading, List<Issue> items, Calm calm) {
        return new Issues(weight, heading, items, items.size(), null, calm);
    }

    /** The same, of which only the first are shown. */
    public Issues first(int shown, Link toAll) {
        return new Issues(weight, heading, items.subList(0, shown), count, toAll, calm);
    }
}
