package io.leadledger.benchmark;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many times as long as the other ours took: a ratio of each run, since only within a run both had the same machine.
 *
 * @param minimum of the runs
 * @param median of the runs
 */
public record Ratios(double minimum, double median) {

    static Ratios of(long[] ours, long[] others) {
        double[] sorted = IntStream.range(0, ours.length)
                .mapToDouble(run -> (double) ours[run] / others[run])
                .sorted()
                .toArray();
        return new Ratios(sorted[0], sorted[sorted.length / 2]);
    }

    String text() {
        return text(minimum) + " / " + text(median);
    }

    private static String text(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }
}
