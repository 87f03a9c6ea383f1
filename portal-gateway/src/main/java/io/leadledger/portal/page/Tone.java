package io.leadledger.portal.page;

import java.util.Locale;

/** How something stands; said by an icon and a word as well, never by colour alone. */
public enum Tone {
    OK,
    WARN,
    BAD,
    INFO,
    /** Neither good nor bad. */
    MUTE;

    private final String css = "tone-" + name().toLowerCase(Locale.ROOT);

    /** Its class in the style sheet. */
    public String css() {
        return css;
    }
}
