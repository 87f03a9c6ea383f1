package io.leadledger.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * What several runs of one program took, in nanoseconds per answer.
 *
 * @param minimum of the least disturbed run
 * @param median of all runs
 */
public record Figures(long minimum, long median) {

    static Figures of(long[] runs) {
        long[] sorted = runs.clone();
        Arrays.sort(sorted);
        return new Figures(sorted[0], sorted[sorted.length / 2]);
    }

    public String milliseconds() {
        return String.format(Locale.ROOT, "%.2f / %.2f", minimum / 1e6, median / 1e6);
    }

    /** How many times the other's figures these are. */
    public String ratioTo(Figures other) {
        return String.format(
                Locale.ROOT, "%s / %s", times((double) minimum / other.minimum), times((double) median / other.median));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }
}
