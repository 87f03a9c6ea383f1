package io.leadledger.benchmark;

import java.util.List;
import java.util.function.Supplier;

/** Something that answers a question and says how long that took. */
@FunctionalInterface
public interface Program {

    /**
     * One answer.
     *
     * @param rows what was answered, so that two programs can be compared
     * @param nanos of the part that is measured
     */
    record Answer(List<String> rows, long nanos) {}

    /** Asks once. */
    Answer ask();

    /** A program measured from call to return. */
    static Program wholly(Supplier<List<String>> rows) {
        return () -> {
            long start = System.nanoTime();
            List<String> answered = rows.get();
            return new Answer(answered, System.nanoTime() - start);
        };
    }
}
