package io.leadledger.api.job;

/** How far a job is. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** It is worked on, or goes on as soon as a service is there again. */
    RUNNING,
    /** Everything was tried, and nothing failed. */
    SUCCEEDED,
    /** Everything was tried, and some of it failed. */
    PARTLY_FAILED,
    /** Somebody stopped it between two of its items. */
    CANCELLED,
    /** What it is about could not be found out, or it broke off again and again. */
    ABORTED;

    /** Whether nothing more happens unless somebody asks for it. */
    public boolean hasEnded() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case SUCCEEDED, PARTLY_FAILED, CANCELLED, ABORTED -> true;
        };
    }
}
