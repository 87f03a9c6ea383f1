package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Chip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a table. */
public sealed interface Cell {

    /** Its classes in the style sheet; absent for a plain one. */
    @Nullable
    String css();

    /**
     * The cell that names its row, and leads to what the row is about.
     *
     * @param said what makes the link's words its own where they are not
     * @param tag as a country
     */
    record RowHead(
            @Nullable String css,
            String text,
            @Nullable String href,
            @Nullable String said,
            @Nullable String tag) implements Cell {

        public RowHead said(@Nullable String more) {
            return new RowHead(css, text, href, more, tag);
        }

        public RowHead tagged(@Nullable String word) {
            return new RowHead(css, text, href, said, word);
        }

        /** The same, struck: it does not count. */
        public RowHead struck(boolean gone) {
            return new RowHead(gone ? "struck" : null, text, href, said, tag);
        }
    }

    /** Words or a number, nothing where there is none. */
    record Value(
            @Nullable String css,
            @Nullable String text,
            @Nullable Way way) implements Cell {

        public Value at(Place place) {
            return new Value(css == null ? place.css() : css + " " + place.css(), text, way);
        }

        public Value struck(boolean gone) {
            return gone ? new Value(css == null ? "struck" : css + " struck", text, way) : this;
        }
    }

    /** Where a value goes; {@code css} says how it looks. */
    record Way(String href, String css) {}

    /** States, with words before and behind them. */
    record States(
            @Nullable String css,
            @Nullable String before,
            List<Chip> chips,
            @Nullable String after,
            List<Contact> contacts)
            implements Cell {

        public States at(Place place) {
            return new States(place.css(), before, chips, after, contacts);
        }

        public States after(@Nullable String words) {
            return new States(css, before, chips, words, contacts);
        }

        public States before(@Nullable String words) {
            return new States(css, words, chips, after, contacts);
        }

        /** The same with ways to reach somebody, on a phone. */
        public States reaching(List<Contact> ways) {
            return new States(css, before, chips, after, ways);
        }
    }

    /** A way to reach somebody; {@code said} names whom. */
    record Contact(Icon icon, String text, String href, String said) {}

    /** What can be done with the row. */
    record Buttons(List<Button> buttons) implements Cell {

        @Override
        public String css() {
            return "actions";
        }
    }

    /** A box to choose the row for what is done with many. */
    record Choice(String value, String label) implements Cell {

        @Override
        public String css() {
            return "choose";
        }
    }

    /** Where a phone puts a cell of a card. */
    enum Place {
        FIRST,
        BESIDE,
        LATER,
        JOINED,
        ON_END,
        OWN_LINE,
        NOT_HERE;

        private final String css = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        String css() {
            return css;
        }
    }

    static RowHead head(String text) {
        return new RowHead(null, text, null, null, null);
    }

    static RowHead head(String text, String href) {
        return new RowHead(null, text, href, null, null);
    }

    static Value none() {
        return new Value(null, null, null);
    }

    static Value text(@Nullable String text) {
        return new Value(null, text, null);
    }

    /** What is ordinary. */
    static Value soft(@Nullable String text) {
        return new Value("soft", text, null);
    }

    /** A sentence. */
    static Value sentence(String text) {
        return new Value("soft wrap", text, null);
    }

    static Value number(@Nullable String text) {
        return new Value("num", text, null);
    }

    /** The number that decides. */
    static Value key(@Nullable String text) {
        return new Value("num key", text, null);
    }

    /** Grey where it is zero. */
    static Value amount(@Nullable String text) {
        return new Value(text == null || text.matches("[0.,]*") ? "num zero" : "num", text, null);
    }

    /** Words that go somewhere beside where the row leads. */
    static Value quiet(String text, @Nullable String href) {
        return new Value(null, text, href == null ? null : new Way(href, "quiet"));
    }

    static States states(List<Chip> chips) {
        return new States(null, null, chips, null, List.of());
    }

    static States state(Chip chip) {
        return states(List.of(chip));
    }

    static Buttons buttons(List<Button> buttons) {
        return new Buttons(buttons);
    }

    static Choice choice(String value, String label) {
        return new Choice(value, label);
    }
}
