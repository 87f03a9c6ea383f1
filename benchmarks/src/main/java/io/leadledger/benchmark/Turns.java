package io.leadledger.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * Measures two programs in turns, A B A B, answer by answer, so that whatever else the machine does falls on both.
 *
 * @param runs that count; one before them does not. The figure of a run is the median of its answers
 * @param perRun how long a run lasts about
 */
public record Turns(int runs, Duration perRun) {

    private static final int FEWEST = 5;
    private static final int MOST = 2_000;

    /**
     * What a contest came to.
     *
     * @param rows that ours answered
     */
    public record Result(String name, int rows, Figures ours, Figures other, Ratios ratios) {

        /** What runs came to that used up what they measured, so that each had one answer of either side, in turns. */
        public static Result of(String name, int rows, long[] ours, long[] others) {
            return new Result(name, rows, Figures.of(ours), Figures.of(others), Ratios.of(ours, others));
        }
    }

    /** Runs contests one after the other; all are asked for a while before the first one counts, for the compiler's sake. */
    public List<Result> measure(List<Contest> contests) {
        contests.forEach(this::answersInARun);
        return contests.stream().map(this::measure).toList();
    }

    private Result measure(Contest contest) {
        int rows = contest.rows().size();
        int answers = answersInARun(contest);
        long[] ours = new long[runs];
        long[] others = new long[runs];
        for (int run = 0; run < runs; run++) {
            long[] our = new long[answers];
            long[] other = new long[answers];
            for (int i = 0; i < answers; i++) {
                our[i] = contest.ours().ask().nanos();
                other[i] = contest.other().ask().nanos();
            }
            ours[run] = Figures.of(our).median();
            others[run] = Figures.of(other).median();
        }
        return Result.of(contest.name(), rows, ours, others);
    }

    /** How many answers of each fit into a run; found by one that does not count: it warms both sides up. */
    private int answersInARun(Contest contest) {
        long begin = System.nanoTime();
        int asked = 0;
        while (asked < FEWEST || (asked < MOST && System.nanoTime() - begin < perRun.toNanos())) {
            contest.ours().ask();
            contest.other().ask();
            asked++;
        }
        return asked;
    }
}
