package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import org.jspecify.annotations.Nullable;

/** Whether something that has to be is so. */
public record Check(
        Tone tone, Icon icon, String text, @Nullable String note) {

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
}
