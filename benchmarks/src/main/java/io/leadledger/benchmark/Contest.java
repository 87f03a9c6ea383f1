package io.leadledger.benchmark;

import java.util.List;

/**
 * A question put to two programs.
 *
 * @param name of the question
 * @param ours what is delivered
 * @param other a baseline or a limit
 * @param sameRows whether both have to answer the same
 */
public record Contest(String name, Program ours, Program other, boolean sameRows) {

    /** The same question to both. */
    public static Contest of(String name, Program ours, Program other) {
        return new Contest(name, ours, other, true);
    }

    /** Two questions of one program, to see how much dearer the one is. */
    public static Contest unlike(String name, Program ours, Program other) {
        return new Contest(name, ours, other, false);
    }

    /**
     * Asks both once.
     *
     * @return what ours answers
     * @throws IllegalStateException when the other's differs and must not: then there is nothing to compare
     */
    public List<String> rows() {
        List<String> our = ours.ask().rows();
        List<String> others = other.ask().rows();
        if (sameRows && !our.equals(others)) {
            throw new IllegalStateException(
                    "expected the same rows for %s, but ours were %s and the other's %s".formatted(name, our, others));
        }
        return our;
    }
}
