package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.servicejar.ServiceJar;
import io.leadledger.servers.process.Server;
import java.time.Duration;

/**
 * A server or service of a stack that became ready.
 *
 * @param name how people call it
 * @param pid its process, or the process that was
 * @param readyAfterMillis how long its start took
 * @param recording whether stopping it writes what lets later starts be quick
 */
public record PartState(String name, long pid, long readyAfterMillis, boolean recording) {
    static PartState of(Server<?> server, Duration took) {
        var recording = server.plan() instanceof ServiceJar jar && jar.isRecording();
        return new PartState(server.plan().name(), server.pid(), took.toMillis(), recording);
    }
}
