package io.leadledger.chassis.job;

import org.jspecify.annotations.Nullable;

/** What came of an item that did not fail. */
public sealed interface ItemResult {

    /** @param result what was made, in a word: an id, a number */
    record Done(@Nullable String result) implements ItemResult {}

    /**
     * There was nothing to do.
     *
     * @param code stable and kebab-case
     * @param message a sentence: what was expected and what was found
     */
    record Skipped(String code, String message) implements ItemResult {}

    static ItemResult done(@Nullable String result) {
        return new Done(result);
    }

    static ItemResult skipped(String code, String message) {
        return new Skipped(code, message);
    }
}
