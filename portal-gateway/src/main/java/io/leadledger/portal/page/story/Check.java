package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Link;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that has to be is so.
 *
 * @param mend where it is mended, if a page does
 */
public record Check(
        Tone tone,
        Icon icon,
        String text,
        @Nullable String note,
        @Nullable Link mend) {

    public Check(Tone tone, Icon icon, String text, @Nullable String note) {
        this(tone, icon, text, note, null);
    }

    public static Check ok(String text) {
        return new Check(Tone.OK, Icon.CIRCLE_CHECK, text, null);
    }

    public static Check warn(String text) {
        return new Check(Tone.WARN, Icon.ALERT_TRIANGLE, text, null);
    }

    /** It is not so yet. */
    public static Check open(String text, String note) {
        return new Check(Tone.WARN, Icon.CIRCLE_DASHED, text, note);
    }

    public static Check bad(String text, @Nullable String note) {
        return new Check(Tone.BAD, Icon.BAN, text, note);
    }

    public Check mended(@Nullable Link where) {
        return new Check(tone, icon, text, note, where);
    }
}
