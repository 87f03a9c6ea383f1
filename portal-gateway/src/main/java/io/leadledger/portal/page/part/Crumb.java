package io.leadledger.portal.page.part;

import org.jspecify.annotations.Nullable;

/** A step of the way from the first page to this one, which alone goes nowhere. */
public record Crumb(String text, @Nullable String href) {

    public static Crumb to(String text, Object href) {
        return new Crumb(text, href.toString());
    }

    /** The present page. */
    public static Crumb here(String text) {
        return new Crumb(text, null);
    }
}
