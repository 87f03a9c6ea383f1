package io.leadledger.portal.page.story;

import org.jspecify.annotations.Nullable;

/** Where a piece of work stands; with an href it leads there. */
public record Stage(
        String text,
        @Nullable String note,
        State state,
        @Nullable String href) {

    /** How far it got. */
    public enum State {
        DONE("done passed"),
        /** Done, with something to look at. */
        WARN("warn passed"),
        /** The sheet knows it by its {@code aria-current}. */
        NOW(null),
        TODO("todo");

        private final @Nullable String css;

        State(@Nullable String css) {
            this.css = css;
        }

        /** Its classes in the style sheet. */
        public @Nullable String css() {
            return css;
        }
    }

    public static Stage of(String text, String note, State state) {
        return new Stage(text, note, state, null);
    }

    public Stage at(String address) {
        return new Stage(text, note, state, address);
    }
}
