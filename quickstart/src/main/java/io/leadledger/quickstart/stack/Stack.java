package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.RunningService;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.servers.kafka.KafkaServer;
import io.leadledger.servers.keycloak.KeycloakServer;
import io.leadledger.servers.postgres.PostgresServer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<ServiceName, StackPart<RunningService>> services = new EnumMap<>(ServiceName.class);

    /** The three servers. */
    record Servers(
            StackPart<PostgresServer> postgres, StackPart<KafkaServer> kafka, StackPart<KeycloakServer> keycloak) {

        static Servers of(PostgresServer postgres, KafkaServer kafka, KeycloakServer keycloak) {
            return new Servers(
                    new StackPart<>("PostgreSQL", postgres, PostgresServer::startAgain),
                    new StackPart<>("Kafka", kafka, KafkaServer::startAgain),
                    new StackPart<>("Keycloak", keycloak, KeycloakServer::startAgain));
        }
    }

    Stack(Addresses addresses, StackSecrets secrets, Servers servers, Collection<RunningService> services) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.servers = servers;
        services.forEach(service -> this.services.put(
                service.name(), new StackPart<>(service.name().module(), service, RunningService::startAgain)));
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
    public PostgresServer postgres() {
        return servers.postgres().current();
    }

    /** Kafka. */
    public KafkaServer kafka() {
        return servers.kafka().current();
    }

    /** Keycloak with both realms. */
    public KeycloakServer keycloak() {
        return servers.keycloak().current();
    }

    /**
     * A running service.
     *
     * @throws IllegalStateException when the plan did not ask for it
     */
    public RunningService service(ServiceName name) {
        return part(name).current();
    }

    /** Starts a service anew that was killed or stopped, as it was before, and waits until it is ready. */
    public RunningService restart(ServiceName name) {
        return part(name).restart();
    }

    private StackPart<RunningService> part(ServiceName name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("expected %s in this stack, but it was not asked for".formatted(name));
        }
        return service;
    }

    /** What runs and what does not, in the order of starting. */
    public List<PartState> parts() {
        return all().map(StackPart::state).toList();
    }

    /** Those that ended by themselves, servers first; each can be started again. */
    List<StackPart<?>> ended() {
        return all().<StackPart<?>>map(part -> part)
                .filter(part -> !part.current().alive())
                .toList();
    }

    private Stream<StackPart<?>> all() {
        return Stream.concat(
                Stream.of(servers.postgres(), servers.kafka(), servers.keycloak()), services.values().stream());
    }

    /** Stops everything in good order: services first, PostgreSQL last. */
    @Override
    public void close() {
        close(line -> {});
    }

    /** The same, saying what takes long: the first stop after an installation writes what later starts need. */
    public void close(Consumer<String> said) {
        var running = services.values().stream().map(StackPart::current).toList();
        var recording = running.stream().filter(RunningService::isRecording).count();
        if (recording > 0) {
            said.accept(("Writing what lets later starts take a third of the time, for %d services: up to four minutes,"
                            + " this first time only; LEADLEDGER_START_CACHES=off spares it.")
                    .formatted(recording));
        }
        Closing.together(running.stream()
                .<AutoCloseable>map(service -> () -> service.close(said))
                .toList());
        Closing.together(List.of(keycloak(), kafka()));
        postgres().close();
    }
}
