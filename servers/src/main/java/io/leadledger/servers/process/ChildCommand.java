package io.leadledger.servers.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run as a child.
 *
 * @param name how people call it, "PostgreSQL"
 * @param words program and arguments
 * @param environment added to the environment of this process
 * @param directory where it runs
 * @param log file that takes both of its output streams, appended to
 */
public record ChildCommand(String name, List<String> words, Map<String, String> environment, Path directory, Path log) {
    public ChildCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
