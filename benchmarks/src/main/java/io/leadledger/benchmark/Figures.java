package io.leadledger.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * The middle and the least of several durations, in nanoseconds.
 *
 * @param minimum the least disturbed
 * @param median of all
 */
public record Figures(long minimum, long median) {

    static Figures of(long[] durations) {
        long[] sorted = durations.clone();
        Arrays.sort(sorted);
        return new Figures(sorted[0], sorted[sorted.length / 2]);
    }

    String milliseconds() {
        return String.format(Locale.ROOT, "%.2f / %.2f", minimum / 1e6, median / 1e6);
    }
}
