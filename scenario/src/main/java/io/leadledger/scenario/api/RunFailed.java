package io.leadledger.scenario.api;

/** A run that cannot go on, with a sentence for the person at the terminal. */
public final class RunFailed extends RuntimeException {
    /** A failure with its sentence. */
    public RunFailed(String sentence) {
        super(sentence);
    }
}
