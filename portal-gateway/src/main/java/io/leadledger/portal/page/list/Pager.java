package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of how many are shown, and the way to the others. Pages have no numbers: nobody counts through millions.
 *
 * @param previous address of the page before; absent on the first
 * @param next address of the page behind; absent on the last
 */
public record Pager(
        String text, @Nullable String previous, @Nullable String next) {

    /** {@code 51–100 of 2,381}. */
    public static Pager of(long before, int shown, String of, Words words) {
        String text = shown == 0
                ? words.say("ui.pager.none")
                : words.say("ui.pager.of", words.number(before + 1), words.number(before + shown), of);
        return new Pager(text, null, null);
    }

    public Pager to(@Nullable String pageBefore, @Nullable String pageBehind) {
        return new Pager(text, pageBefore, pageBehind);
    }
}
