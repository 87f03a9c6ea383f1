package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.stack.PartState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a supervisor says of itself.
 *
 * @param ready whether the start is over and everything was up then
 * @param console address of the operator console
 * @param portal address of the partner portal
 * @param parts the servers and services, once ready
 */
public record SupervisorStatus(boolean ready, String console, String portal, List<PartState> parts) {

    /** Whether everything that was started still runs. */
    public boolean complete() {
        return ready && parts.stream().allMatch(PartState::alive);
    }

    /** Whether a part of this name was started. */
    public boolean serves(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    List<String> lines() {
        var lines = new ArrayList<>(List.of(String.valueOf(ready), console, portal));
        parts.forEach(part -> lines.add("%s %d %s".formatted(part.alive(), part.pid(), part.name())));
        return lines;
    }

    static SupervisorStatus from(List<String> lines) {
        var parts = lines.stream()
                .skip(3)
                .map(line -> line.split(" ", 3))
                .map(words -> new PartState(words[2], Boolean.parseBoolean(words[0]), Long.parseLong(words[1])));
        return new SupervisorStatus(Boolean.parseBoolean(lines.get(0)), lines.get(1), lines.get(2), parts.toList());
    }
}
