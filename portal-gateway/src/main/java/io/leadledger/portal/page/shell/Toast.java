package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Post;
import org.jspecify.annotations.Nullable;

/**
 * Short news after a change, never the only place of an error.
 *
 * @param undo takes it back; absent where that cannot be
 */
public record Toast(
        Tone tone, Icon icon, String text, @Nullable Post undo) {

    /** Something went well. */
    public static Toast done(String text) {
        return new Toast(Tone.OK, Icon.CIRCLE_CHECK, text, null);
    }

    /** Something was not done. */
    public static Toast warning(String text) {
        return new Toast(Tone.WARN, Icon.ALERT_TRIANGLE, text, null);
    }
}
