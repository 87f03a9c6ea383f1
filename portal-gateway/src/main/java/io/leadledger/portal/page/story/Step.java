package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.part.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in a story; newest or oldest first, as they are given. */
public sealed interface Step {

    /** More about it, below. */
    List<Part> detail();

    /**
     * What happened.
     *
     * @param event to its event
     */
    record Happened(
            Tone tone,
            Icon icon,
            List<Part> what,
            List<Part> detail,
            @Nullable Link event) implements Step {

        public Happened with(Link shown) {
            return new Happened(tone, icon, what, detail, shown);
        }
    }

    /** What has not happened. */
    record Later(List<Part> detail) implements Step {}

    static Happened of(Tone tone, Icon icon, List<Part> what, List<Part> detail) {
        return new Happened(tone, icon, what, detail, null);
    }

    /** In bold, and more about it. */
    static Happened of(Tone tone, Icon icon, String what, String detail) {
        return of(tone, icon, List.of(Part.strong(what)), List.of(Part.text(detail)));
    }

    static Later later(String text) {
        return new Later(List.of(Part.text(text)));
    }
}
