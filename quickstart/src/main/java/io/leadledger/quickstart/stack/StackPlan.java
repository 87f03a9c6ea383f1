package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.servers.port.Ports;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to start and where.
 *
 * @param home folder of the data, the secrets and the logs
 * @param ports where everything listens
 * @param services which of the services; the servers are always started
 * @param additions what tests add to a service
 */
public record StackPlan(Path home, Ports ports, Set<ServiceName> services, Map<ServiceName, Addition> additions) {
    public StackPlan {
        home = home.toAbsolutePath();
        services = Set.copyOf(services);
        additions = Map.copyOf(additions);
    }

    /**
     * What is added to a service.
     *
     * @param classPathInFront entries before its own
     * @param environment more variables; they win over the usual ones
     */
    public record Addition(List<Path> classPathInFront, Map<String, String> environment) {
        static final Addition NONE = new Addition(List.of(), Map.of());
    }

    /** Everything, on the standard ports or those the environment chooses. */
    public static StackPlan everything(Path home, Map<String, String> environment) {
        return new StackPlan(home, Ports.from(environment), EnumSet.allOf(ServiceName.class), Map.of());
    }

    /** The same without the services, for those who run them from their development environment. */
    public StackPlan serversOnly() {
        return new StackPlan(home, ports, Set.of(), additions);
    }

    /** The same with an addition to one service. */
    public StackPlan with(ServiceName service, Addition addition) {
        var more = new EnumMap<ServiceName, Addition>(ServiceName.class);
        more.putAll(additions);
        more.put(service, addition);
        return new StackPlan(home, ports, services, more);
    }

    Addition addition(ServiceName service) {
        return additions.getOrDefault(service, Addition.NONE);
    }

    Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }
}
