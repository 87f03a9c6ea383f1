package io.leadledger.scenario.sheet;

/** A scenario folder of which nothing was loaded, for a reason that its author can mend. */
public final class ScenarioRefused extends RuntimeException {
    /** A refusal with a sentence that names the file, and the column or key. */
    public ScenarioRefused(String sentence) {
        super(sentence);
    }
}
