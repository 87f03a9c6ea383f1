package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.RunningService;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.servicejar.ServicePlan;
import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.kafka.KafkaPlan;
import io.leadledger.servers.kafka.KafkaServer;
import io.leadledger.servers.keycloak.KeycloakPlan;
import io.leadledger.servers.keycloak.KeycloakServer;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.postgres.PostgresPlan;
import io.leadledger.servers.postgres.PostgresServer;
import io.leadledger.servers.process.StartRefused;
import io.leadledger.servers.secret.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

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
        var postgres = CompletableFuture.supplyAsync(() -> timed("PostgreSQL", this::postgres), threads);
        var kafka = CompletableFuture.supplyAsync(() -> timed("Kafka", this::kafka), threads);
        var keycloak = postgres.thenApplyAsync(ready -> timed("Keycloak", this::keycloak), threads);
        awaitAll(List.of(kafka, keycloak));
        var services = Arrays.stream(ServiceName.values())
                .filter(plan.services()::contains)
                .map(name -> CompletableFuture.supplyAsync(() -> timed(name.module(), () -> service(name)), threads))
                .toList();
        awaitAll(services);
        var servers = Stack.Servers.of(postgres.join(), kafka.join(), keycloak.join());
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

    private <T extends AutoCloseable> T timed(String what, Supplier<T> start) {
        var begin = System.nanoTime();
        var part = start.get();
        synchronized (started) {
            started.push(part);
        }
        progress.ready(what, Duration.ofNanos(System.nanoTime() - begin));
        return part;
    }

    private void closeStarted() {
        synchronized (started) {
            started.forEach(part -> Closing.together(List.of(part)));
        }
    }

    private PostgresServer postgres() {
        var folder = plan.home().resolve("postgres");
        var port = plan.ports().of(Listener.POSTGRES);
        var server = PostgresServer.start(
                new PostgresPlan(folder, folder, plan.log("postgres"), port, secrets.postgresRole("postgres")));
        server.address().run(deploy("postgres/databases.sql"), secrets.databaseVariables());
        return server;
    }

    private KafkaServer kafka() {
        return KafkaServer.start(new KafkaPlan(
                plan.home().resolve("kafka"),
                plan.log("kafka"),
                new KafkaPlan.Ports(
                        plan.ports().of(Listener.KAFKA), plan.ports().of(Listener.KAFKA_CONTROLLER)),
                secrets.kafkaUsers()));
    }

    private KeycloakServer keycloak() {
        var values = new HashMap<>(secrets.realmValues());
        values.put("GATEWAY_URL", addresses.gateway().toString());
        values.put(
                "GATEWAY_INTERNAL_URL", addresses.forPrograms(Listener.GATEWAY).toString());
        return KeycloakServer.start(new KeycloakPlan(
                plan.home().resolve("keycloak"),
                Checkout.path().resolve("servers/target/keycloak/keycloak.zip"),
                deploy("keycloak"),
                plan.log("keycloak"),
                new KeycloakPlan.Ports(
                        plan.ports().of(Listener.KEYCLOAK), plan.ports().of(Listener.KEYCLOAK_MANAGEMENT)),
                new KeycloakPlan.Database(addresses.database("keycloak"), "keycloak", secrets.postgresRole("keycloak")),
                secrets.keycloakAdmin(),
                values));
    }

    private RunningService service(ServiceName name) {
        var addition = plan.addition(name);
        var environment = new HashMap<>(new ServiceEnvironment(addresses, secrets).of(name));
        environment.putAll(addition.environment());
        return RunningService.start(new ServicePlan(
                name,
                name.jar(Checkout.path()),
                plan.home().resolve("services"),
                plan.log(name.module()),
                plan.ports().of(name.listener()),
                environment,
                addition.classPathInFront()));
    }

    private static Path deploy(String file) {
        return Checkout.path().resolve("deploy").resolve(file);
    }
}
