package io.leadledger.portal.page.part;

import io.leadledger.portal.page.Icon;
import org.jspecify.annotations.Nullable;

/** Nothing to show: what would be here, why it is empty now, and the one thing to do about it. */
public record Empty(
        Icon icon, String heading, String text, @Nullable Button action) {

    public static Empty of(Icon icon, String heading, String text) {
        return new Empty(icon, heading, text, null);
    }

    public Empty offering(@Nullable Button button) {
        return new Empty(icon, heading, text, button);
    }
}
