package io.leadledger.portal.page.part;

import io.leadledger.portal.page.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that can be done. A page has one filled button, the next step; none where it is only read. */
public sealed interface Button {

    /** How it looks. */
    enum Look {
        PLAIN(""),
        PRIMARY(" btn-primary"),
        SMALL(" btn-small"),
        /** An icon alone; its words are said, not shown. */
        ICON(" btn-icon"),
        /** Takes something away from somebody. */
        SMALL_REVOKE(" btn-small btn-revoke");

        private final String css;

        Look(String css) {
            this.css = "btn" + css;
        }

        /** Its classes in the style sheet. */
        public String css() {
            return css;
        }
    }

    /**
     * Goes somewhere.
     *
     * @param dialog id of the dialog on this page that asks the same in place
     */
    record Go(
            Look look,
            @Nullable Icon icon,
            String text,
            String href,
            @Nullable String dialog) implements Button {

        public Go with(Icon shown) {
            return new Go(look, shown, text, href, dialog);
        }

        public Go looking(Look other) {
            return new Go(other, icon, text, href, dialog);
        }

        public Go opening(String id) {
            return new Go(look, icon, text, href, id);
        }
    }

    /** Changes something at once. */
    record Send(Look look, @Nullable Icon icon, String text, Post post) implements Button {}

    /** Cannot be done now; {@code reasonId} is the element that says why. */
    record Locked(String text, String reasonId) implements Button {}

    /** What is done less often. */
    record Menu(String label, List<Item> items) implements Button {}

    /** An entry of a menu. */
    record Item(Icon icon, String text, String href, boolean danger) {}

    static Go link(String text, Object href) {
        return new Go(Look.PLAIN, null, text, href.toString(), null);
    }

    /** The next step. */
    static Go primary(String text, Object href) {
        return new Go(Look.PRIMARY, null, text, href.toString(), null);
    }

    static Go download(String text, String href) {
        return link(text, href).with(Icon.DOWNLOAD);
    }

    /** An icon alone; the words are said. */
    static Go icon(Icon icon, String text, Object href) {
        return new Go(Look.ICON, icon, text, href.toString(), null);
    }

    static Send send(Look look, @Nullable Icon icon, String text, Post post) {
        return new Send(look, icon, text, post);
    }
}
