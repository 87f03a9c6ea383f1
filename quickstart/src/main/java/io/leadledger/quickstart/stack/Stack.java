package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.ServiceJar;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.servicejar.Stopping;
import io.leadledger.servers.kafka.KafkaPlan;
import io.leadledger.servers.keycloak.KeycloakPlan;
import io.leadledger.servers.postgres.PostgresPlan;
import io.leadledger.servers.process.Server;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A running Leadledger: PostgreSQL, Kafka, Keycloak and the services. Everything in it ends when this process ends,
 * however it ends.
 */
public final class Stack implements AutoCloseable {
    private final Addresses addresses;
    private final StackSecrets secrets;
    private final Servers servers;
    private final Map<ServiceName, Server<ServiceJar>> services = new EnumMap<>(ServiceName.class);

    /** What the services rest on. */
    record Servers(Server<PostgresPlan> postgres, Server<KafkaPlan> kafka, Server<KeycloakPlan> keycloak) {}

    Stack(Addresses addresses, StackSecrets secrets, Servers servers, Collection<Server<ServiceJar>> services) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.servers = servers;
        services.forEach(service -> this.services.put(service.plan().service(), service));
    }

    /**
     * Starts what the plan asks for and waits until all of it is ready; what was started is stopped again when
     * something does not come up.
     *
     * @throws io.leadledger.servers.process.StartRefused with a reason that a person can mend
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
    public Server<PostgresPlan> postgres() {
        return servers.postgres();
    }

    /** Kafka. */
    public Server<KafkaPlan> kafka() {
        return servers.kafka();
    }

    /** Keycloak with both realms. */
    public Server<KeycloakPlan> keycloak() {
        return servers.keycloak();
    }

    /**
     * A service.
     *
     * @throws IllegalStateException when the plan did not ask for it
     */
    public Server<ServiceJar> service(ServiceName name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("expected %s in this stack, but it was not asked for".formatted(name));
        }
        return service;
    }

    /** Those that ended by themselves, servers first. */
    public List<Server<?>> ended() {
        return all().filter(server -> !server.alive()).toList();
    }

    private Stream<Server<?>> all() {
        return Stream.concat(Stream.of(postgres(), kafka(), keycloak()), services.values().stream());
    }

    /** Ends everything at once, as a power failure does. */
    public void kill() {
        all().toList().reversed().forEach(Server::kill);
    }

    /** Stops everything in good order: services first, PostgreSQL last. */
    @Override
    public void close() {
        close(line -> {});
    }

    /**
     * The same.
     *
     * @param said hears how long it took a service to write what lets later starts be quick
     */
    public void close(Consumer<String> said) {
        together(services.values().stream()
                .<Runnable>map(service -> () -> Stopping.stop(service, said))
                .toList());
        together(List.of(keycloak()::close, kafka()::close));
        postgres().close();
    }

    /** So that the slowest decides, and not the sum. */
    private static void together(List<Runnable> stops) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            stops.stream()
                    .map(stop -> CompletableFuture.runAsync(stop, each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }
}
