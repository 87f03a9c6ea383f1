package io.leadledger.portal.page.figure;

import org.jspecify.annotations.Nullable;

/** A term of an addition, or what it comes to. */
public record Sum(String label, String value, @Nullable String href, Kind kind) {

    /** How a row of the addition looks. */
    public enum Kind {
        TERM(null),
        /** What it comes to, under a rule. */
        RESULT("rule strong"),
        /** Comes to something on the way. */
        SUBTOTAL("rule"),
        /** Stands out without a rule. */
        TOTAL("strong");

        private final @Nullable String css;

        Kind(@Nullable String css) {
            this.css = css;
        }

        /** Its classes in the style sheet. */
        public @Nullable String css() {
            return css;
        }
    }

    public static Sum term(String label, String value) {
        return new Sum(label, value, null, Kind.TERM);
    }

    public static Sum result(String label, String value) {
        return new Sum(label, value, null, Kind.RESULT);
    }

    public Sum as(Kind other) {
        return new Sum(label, value, href, other);
    }

    public Sum to(String address) {
        return new Sum(label, value, address, kind);
    }
}
