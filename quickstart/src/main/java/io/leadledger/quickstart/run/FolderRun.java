package io.leadledger.quickstart.run;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.run.ScenarioRun;

/** A run of a folder as a command: it writes to a folder and ends with a code for the shell. */
public final class FolderRun {
    private FolderRun() {}

    /**
     * Loads, bills and writes; throws {@link io.leadledger.scenario.api.RunFailed} when it cannot go on.
     *
     * @return 0 when all was accepted, 2 when some rows were rejected, 1 when a draft could not be finalized
     */
    public static int exitCode(Scenario scenario, Api api, Narration narration, OutputFolder out) {
        return code(new ScenarioRun(scenario, api, narration).run(out));
    }

    /** Loads, and neither bills nor writes; the same codes. */
    public static int exitCodeOfLoading(Scenario scenario, Api api, Narration narration) {
        return code(new ScenarioRun(scenario, api, narration).load());
    }

    private static int code(ScenarioRun.Result result) {
        return switch (result) {
            case ALL_ACCEPTED -> 0;
            case FAILED -> 1;
            case SOME_REJECTED -> 2;
        };
    }
}
