package io.leadledger.invoice.history.simulated;

/** What could be wrong, put in on purpose, so that it is seen that the histories would find it. */
public enum Fault {
    FORGETS_LATE_LEADS,
    BILLS_TWICE,
    IGNORES_A_DISCARD,
    FORGETS_TO_MARK_A_CANCELLATION,
    FORGETS_THAT_A_CANCELLATION_CAME_FIRST,
    COMMITS_TOO_EARLY,
    TAKES_A_NUMBER_OUTSIDE_THE_TRANSACTION,
    CREDITS_TWICE,
    CREDITS_WHAT_WAS_GRANTED,
    ROUNDS_EACH_LINE,
    BOOKS_A_KEY_TWICE,
    TAKES_AN_OLDER_FACT,
    MAKES_FINAL_IN_SPITE_OF_DRIFT,
    READS_ON_AFTER_A_CRASH
}
