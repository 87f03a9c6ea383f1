package io.leadledger.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * Measures two programs in turns, A B A B, so that whatever else the machine does falls on both.
 *
 * @param runs of each program; a first one of each does not count
 * @param perRun how long a run lasts about; its figure is the mean of its answers
 */
public record Turns(int runs, Duration perRun) {

    private static final int FEWEST = 3;
    private static final int MOST = 2_000;

    /**
     * What a contest came to.
     *
     * @param rows that both answered
     */
    public record Result(String name, int rows, Figures ours, Figures other) {}

    /** Runs contests one after the other; all are asked for a while before the first one counts, for the compiler's sake. */
    public List<Result> measure(List<Contest> contests) {
        contests.forEach(contest -> {
            timesInARun(contest.ours());
            timesInARun(contest.other());
        });
        return contests.stream().map(this::measure).toList();
    }

    /** Runs a contest whose two programs give the same rows. */
    Result measure(Contest contest) {
        int rows = contest.sameRows().size();
        int ourTimes = timesInARun(contest.ours());
        int otherTimes = timesInARun(contest.other());
        long[] ours = new long[runs];
        long[] others = new long[runs];
        for (int run = 0; run < runs; run++) {
            ours[run] = mean(contest.ours(), ourTimes);
            others[run] = mean(contest.other(), otherTimes);
        }
        return new Result(contest.name(), rows, Figures.of(ours), Figures.of(others));
    }

    /** Found by a run that does not count: it warms both sides, and the server chooses its plans. */
    private int timesInARun(Program program) {
        long begin = System.nanoTime();
        int asked = 0;
        while (asked < FEWEST || (asked < MOST && System.nanoTime() - begin < perRun.toNanos())) {
            program.ask();
            asked++;
        }
        return asked;
    }

    private static long mean(Program program, int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += program.ask().nanos();
        }
        return sum / times;
    }
}
