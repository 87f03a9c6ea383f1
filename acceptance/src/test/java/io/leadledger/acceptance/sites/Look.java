package io.leadledger.acceptance.sites;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a person looks at a page.
 *
 * @param width of the window in CSS pixels
 * @param locale what the browser asks for, {@code en-GB}
 */
record Look(int width, ColorScheme colours, String locale) {

    static final Look DESK = new Look(1440, ColorScheme.LIGHT, "en-GB");

    Look width(int other) {
        return new Look(other, colours, locale);
    }

    Look dark() {
        return new Look(width, ColorScheme.DARK, locale);
    }

    Look german() {
        return new Look(width, colours, "de-DE");
    }

    /** Of the window: a phone is upright. */
    int height() {
        return width < 600 ? 844 : 1000;
    }

    /** As part of a file's name. */
    @Override
    public String toString() {
        return "%d-%s-%s".formatted(width, colours.name().toLowerCase(java.util.Locale.ROOT), locale.substring(0, 2));
    }
}
