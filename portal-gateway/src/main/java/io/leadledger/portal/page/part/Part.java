package io.leadledger.portal.page.part;

/** A part of a sentence; each brings its own spaces. */
public sealed interface Part {

    /** Nothing but words. */
    record Text(String text) implements Part {}

    /** Words that stand out. */
    record Strong(String text) implements Part {}

    /** Words that go somewhere. */
    record Linked(String text, String href) implements Part {}

    /** A number that opens what it is made of. */
    record Explained(String text, String href) implements Part {}

    /** What it was, struck. */
    record Before(String text) implements Part {}

    /** What it is now. */
    record Now(String text) implements Part {}

    static Part text(String text) {
        return new Text(text);
    }

    static Part strong(String text) {
        return new Strong(text);
    }

    static Part link(String text, String href) {
        return new Linked(text, href);
    }
}
