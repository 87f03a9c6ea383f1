package io.leadledger.api.job;

/** What became of one item of a job. */
public enum JobOutcome {
    /** It was done. */
    DONE,
    /** There was nothing to do. */
    SKIPPED,
    /** It was not done; its problems say why. */
    FAILED
}
