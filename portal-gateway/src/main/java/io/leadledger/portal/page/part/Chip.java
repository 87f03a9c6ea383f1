package io.leadledger.portal.page.part;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;

/** A state that matters, as icon and word. Ordinary values are plain words, so that exceptions stand out. */
public record Chip(Tone tone, Icon icon, String word) {

    public static Chip ok(String word) {
        return new Chip(Tone.OK, Icon.CHECK, word);
    }

    public static Chip warn(String word) {
        return new Chip(Tone.WARN, Icon.ALERT_TRIANGLE, word);
    }

    /** Something that keeps it from going on. */
    public static Chip bad(String word) {
        return new Chip(Tone.BAD, Icon.BAN, word);
    }

    public static Chip mute(Icon icon, String word) {
        return new Chip(Tone.MUTE, icon, word);
    }

    public static Chip info(Icon icon, String word) {
        return new Chip(Tone.INFO, icon, word);
    }
}
