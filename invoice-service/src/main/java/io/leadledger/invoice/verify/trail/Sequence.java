package io.leadledger.invoice.verify.trail;

import java.util.Optional;

/** The facts of one aggregate are numbered from 0 without a gap: what is not there is seen by its number. */
final class Sequence {

    private static final long NONE = -1;

    private long next;
    private long missing = NONE;

    /** Whether a fact is a new one; what comes again is not. */
    boolean isNext(long number) {
        if (number < next) {
            return false;
        }
        if (number > next && missing == NONE) {
            missing = next;
        }
        next = number + 1;
        return true;
    }

    /** The first number that was left out. */
    Optional<Long> missing() {
        return missing == NONE ? Optional.empty() : Optional.of(missing);
    }
}
