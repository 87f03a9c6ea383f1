package io.leadledger.benchmark;

import java.util.List;

/**
 * The same question put to two programs.
 *
 * @param name of the question
 * @param ours what is delivered
 * @param other a baseline or a limit
 */
public record Contest(String name, Program ours, Program other) {

    /**
     * Asks both once.
     *
     * @return what both answer
     * @throws IllegalStateException when they differ: then there is nothing to compare
     */
    public List<String> sameRows() {
        List<String> our = ours.ask().rows();
        List<String> others = other.ask().rows();
        if (!our.equals(others)) {
            throw new IllegalStateException(
                    "expected the same rows for %s, but ours were %s and the other's %s".formatted(name, our, others));
        }
        return our;
    }
}
