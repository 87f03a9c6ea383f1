package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.ServiceJar;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.servicejar.ServicePlan;
import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.kafka.KafkaPlan;
import io.leadledger.servers.keycloak.KeycloakPlan;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.postgres.PostgresPlan;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.process.ServerPlan;
import io.leadledger.servers.process.StartRefused;
import io.leadledger.servers.secret.Secrets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One start: Kafka beside PostgreSQL, Keycloak after PostgreSQL, the services after all three. */
final class StackStart {
    private final StackPlan plan;
    private final Progress progress;
    private final Addresses addresses;
    private final StackSecrets secrets;
    private final Deque<Server<?>> started = new ArrayDeque<>();

    StackStart(StackPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.addresses = new Addresses(plan.ports());
        refuseDataWithoutSecrets();
        this.secrets = new StackSecrets(Secrets.in(plan.home()));
    }

    private void refuseDataWithoutSecrets() {
        var data = plan.home().resolve("postgres/data");
        if (Files.exists(data) && !Secrets.existIn(plan.home())) {
            throw new StartRefused(
                    "secrets-missing",
                    ("expected secrets.properties beside the data in %s, but it is gone;"
                                    + " put it back, or remove the folder to begin anew")
                            .formatted(plan.home()));
        }
    }

    Stack run() {
        refuseTakenPorts();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                return run(threads);
            } catch (CompletionException failed) {
                threads.shutdownNow();
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        } catch (RuntimeException failed) {
            closeStarted();
            throw failed;
        }
    }

    /** PostgreSQL looks for itself, after it has stopped what a killed run left. */
    private void refuseTakenPorts() {
        var servers =
                Stream.of(Listener.KAFKA, Listener.KAFKA_CONTROLLER, Listener.KEYCLOAK, Listener.KEYCLOAK_MANAGEMENT);
        var services = plan.services().stream().map(ServiceName::listener);
        Stream.concat(servers, services)
                .forEach(listener -> Port.requireFree(listener, plan.ports().of(listener)));
    }

    private Stack run(ExecutorService threads) {
        var postgres = CompletableFuture.supplyAsync(() -> timed(this::postgres), threads);
        var kafka = CompletableFuture.supplyAsync(() -> timed(this::kafka), threads);
        var keycloak = postgres.thenApplyAsync(ready -> timed(this::keycloak), threads);
        awaitAll(List.of(kafka, keycloak));
        var services = Arrays.stream(ServiceName.values())
                .filter(plan.services()::contains)
                .map(name -> CompletableFuture.supplyAsync(() -> timed(() -> service(name)), threads))
                .toList();
        awaitAll(services);
        var servers = new Stack.Servers(postgres.join(), kafka.join(), keycloak.join());
        return new Stack(
                addresses,
                secrets,
                servers,
                services.stream().map(CompletableFuture::join).toList());
    }

    /** Waits for all of them, or for the first that fails: nobody waits for Keycloak when Kafka is lost. */
    private static void awaitAll(List<? extends CompletableFuture<?>> parts) {
        var never = new CompletableFuture<Object>();
        var failures = parts.stream().map(part -> part.thenCompose(ready -> never));
        var all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(Stream.concat(Stream.of(all), failures).toArray(CompletableFuture[]::new))
                .join();
    }

    private <P extends ServerPlan> Server<P> timed(Supplier<Server<P>> start) {
        var begin = System.nanoTime();
        var server = start.get();
        synchronized (started) {
            started.push(server);
        }
        progress.ready(server, Duration.ofNanos(System.nanoTime() - begin));
        return server;
    }

    private void closeStarted() {
        synchronized (started) {
            started.forEach(Server::close);
        }
    }

    private Server<PostgresPlan> postgres() {
        var folder = plan.home().resolve("postgres");
        var port = plan.ports().of(Listener.POSTGRES);
        var server = Server.start(
                new PostgresPlan(folder, folder, plan.log("postgres"), port, secrets.postgresRole("postgres")));
        server.plan().address().run(Checkout.deploy("postgres/databases.sql"), secrets.databaseVariables());
        return server;
    }

    private Server<KafkaPlan> kafka() {
        return Server.start(new KafkaPlan(
                plan.home().resolve("kafka"),
                plan.log("kafka"),
                new KafkaPlan.Ports(
                        plan.ports().of(Listener.KAFKA), plan.ports().of(Listener.KAFKA_CONTROLLER)),
                secrets.kafkaUsers()));
    }

    private Server<KeycloakPlan> keycloak() {
        var values = new HashMap<>(secrets.realmValues());
        values.put("GATEWAY_URL", addresses.gateway().toString());
        values.put(
                "GATEWAY_INTERNAL_URL", addresses.forPrograms(Listener.GATEWAY).toString());
        return Server.start(new KeycloakPlan(
                plan.home().resolve("keycloak"),
                plan.log("keycloak"),
                new KeycloakPlan.Ports(
                        plan.ports().of(Listener.KEYCLOAK), plan.ports().of(Listener.KEYCLOAK_MANAGEMENT)),
                new KeycloakPlan.Database(addresses.database("keycloak"), "keycloak", secrets.postgresRole("keycloak")),
                secrets.keycloakAdmin(),
                values));
    }

    private Server<ServiceJar> service(ServiceName name) {
        var addition = plan.addition(name);
        var environment = new HashMap<>(new ServiceEnvironment(addresses, secrets).of(name));
        environment.putAll(addition.environment());
        return Server.start(new ServiceJar(new ServicePlan(
                name,
                name.jar(Checkout.path()),
                plan.home().resolve("services"),
                plan.log(name.module()),
                plan.ports().of(name.listener()),
                environment,
                addition.classPathInFront())));
    }
}
