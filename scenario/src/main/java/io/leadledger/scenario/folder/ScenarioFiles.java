package io.leadledger.scenario.folder;

import java.util.Optional;

/** Where the files of a scenario come from: a folder on a disk, an upload. */
public interface ScenarioFiles {
    /** What the scenario is called, as a folder by its name. */
    String name();

    /** Where the files are, as the end of a sentence. */
    String place();

    /**
     * The bytes of a file; nothing when it is not there.
     *
     * @param file its name, {@code late/deliveries.csv}
     */
    Optional<byte[]> content(String file);
}
