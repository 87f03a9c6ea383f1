package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.kafka.KafkaServer;
import io.leadledger.quickstart.keycloak.KeycloakServer;
import io.leadledger.quickstart.postgres.PostgresServer;
import io.leadledger.quickstart.servicejar.RunningService;
import io.leadledger.quickstart.servicejar.ServiceName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A running Leadledger: PostgreSQL, Kafka, Keycloak and the services. Everything in it ends when this process ends,
 * however it ends.
 */
public final class Stack implements AutoCloseable {
    private final Addresses addresses;
    private final StackSecrets secrets;
    private final Servers servers;
    private final Map<ServiceName, RunningService> services = new ConcurrentHashMap<>();

    /** The three servers. */
    record Servers(PostgresServer postgres, KafkaServer kafka, KeycloakServer keycloak) {}

    Stack(Addresses addresses, StackSecrets secrets, Servers servers, Collection<RunningService> services) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.servers = servers;
        services.forEach(service -> this.services.put(service.name(), service));
    }

    /**
     * Starts what the plan asks for and waits until all of it is ready; what was started is stopped again when
     * something does not come up.
     *
     * @throws io.leadledger.quickstart.process.StartRefused with a reason that a person can mend
     */
    public static Stack start(StackPlan plan, Progress progress) {
        return new StackStart(plan, progress).run();
    }

    /** Where everything is reached. */
    public Addresses addresses() {
        return addresses;
    }

    /** The passwords of this installation. */
    public StackSecrets secrets() {
        return secrets;
    }

    /** PostgreSQL with the databases of all services. */
    public PostgresServer postgres() {
        return servers.postgres();
    }

    /** Kafka. */
    public KafkaServer kafka() {
        return servers.kafka();
    }

    /** Keycloak with both realms. */
    public KeycloakServer keycloak() {
        return servers.keycloak();
    }

    /**
     * A running service.
     *
     * @throws IllegalStateException when the plan did not ask for it
     */
    public RunningService service(ServiceName name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("expected %s in this stack, but it was not asked for".formatted(name));
        }
        return service;
    }

    /** Starts a service anew that was killed or stopped, as it was before, and waits until it is ready. */
    public RunningService restart(ServiceName name) {
        var stopped = service(name);
        stopped.close();
        var started = stopped.startAgain();
        services.put(name, started);
        return started;
    }

    /** What runs and what does not, in the order of starting. */
    public List<PartState> parts() {
        var parts = new ArrayList<PartState>();
        parts.add(new PartState("PostgreSQL", postgres().alive(), postgres().pid()));
        parts.add(new PartState("Kafka", kafka().alive(), kafka().pid()));
        parts.add(new PartState("Keycloak", keycloak().alive(), keycloak().pid()));
        for (var name : ServiceName.values()) {
            var service = services.get(name);
            if (service != null) {
                parts.add(new PartState(name.module(), service.alive(), service.pid()));
            }
        }
        return parts;
    }

    /** Stops everything in good order: services first, PostgreSQL last. */
    @Override
    public void close() {
        Closing.together(services.values());
        Closing.together(List.of(servers.keycloak(), servers.kafka()));
        servers.postgres().close();
    }
}
