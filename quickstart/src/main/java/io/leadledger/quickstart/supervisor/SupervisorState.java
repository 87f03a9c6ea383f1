package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.servers.port.Ports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor says of itself.
 *
 * @param pid its process
 * @param started when that process started, UTC; another process of that number started at another time
 * @param ports where everything listens
 * @param up whether the start is over and everything was ready then
 * @param takesMail whether the mailbox is open
 * @param failed why the start did not succeed
 * @param parts the servers and services that became ready, in that order
 */
public record SupervisorState(
        long pid,
        String started,
        Ports ports,
        boolean up,
        boolean takesMail,
        @Nullable String failed,
        List<PartState> parts) {
    public SupervisorState {
        parts = List.copyOf(parts);
    }

    static SupervisorState ofThisProcess(Ports ports) {
        var self = ProcessHandle.current();
        return new SupervisorState(self.pid(), startOf(self), ports, false, false, null, List.of());
    }

    SupervisorState ready(PartState part) {
        var now = new ArrayList<>(parts);
        var place = parts.stream().map(PartState::name).toList().indexOf(part.name());
        if (place < 0) {
            now.add(part);
        } else {
            now.set(place, part);
        }
        return new SupervisorState(pid, started, ports, up, takesMail, failed, now);
    }

    SupervisorState allUp() {
        return new SupervisorState(pid, started, ports, true, takesMail, failed, parts);
    }

    SupervisorState takingMail() {
        return new SupervisorState(pid, started, ports, up, true, failed, parts);
    }

    SupervisorState failedBecause(String reason) {
        return new SupervisorState(pid, started, ports, up, takesMail, reason, parts);
    }

    /** Where everything is reached. */
    public Addresses addresses() {
        return new Addresses(ports);
    }

    /** Whether everything that was started still runs. */
    public boolean complete() {
        return up && parts.stream().allMatch(this::runs);
    }

    /** Whether a part of this supervisor runs: its process is a child of the supervisor's. */
    public boolean runs(PartState part) {
        return ProcessHandle.of(part.pid())
                .filter(ProcessHandle::isAlive)
                .flatMap(ProcessHandle::parent)
                .filter(parent -> parent.pid() == pid)
                .isPresent();
    }

    /** Whether a part of this name was started. */
    public boolean serves(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    /** The very process that says this, when it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> startOf(process).equals(started));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
