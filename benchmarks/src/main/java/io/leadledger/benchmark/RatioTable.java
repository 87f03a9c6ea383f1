package io.leadledger.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Results as a table of a Markdown page.
 *
 * @param question heading of the first column
 * @param ours what ours is called
 * @param other what the other is called
 */
public record RatioTable(String question, String ours, String other) {

    /** Minimum / median of the runs, in milliseconds, and of their ratios. */
    public String of(List<Turns.Result> results) {
        return results.stream()
                .map(result -> "| %s | %d | %s | %s | %s |%n"
                        .formatted(
                                result.name(),
                                result.rows(),
                                result.ours().milliseconds(),
                                result.other().milliseconds(),
                                result.ratios().text()))
                .collect(Collectors.joining(
                        "",
                        "| %s | rows | %s, ms | %s, ms | ratio |%n|---|--:|--:|--:|--:|%n"
                                .formatted(question, ours, other),
                        ""));
    }
}
