package io.leadledger.benchmark.ledger;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.quickstart.stack.StackPlan.Addition;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Waiting;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * invoice-service alone on a PostgreSQL, a Kafka and a Keycloak of its own, told on the topics what the other services would
 * say: a ledger of 200,000 leads takes a minute, not five. It ends with this program.
 */
public final class LedgerInstallation implements AutoCloseable {

    private static final String DATABASE = "invoice";

    private final Stack stack;
    private final Api api;

    private LedgerInstallation(Stack stack) {
        this.stack = stack;
        this.api = new Api(
                stack.addresses().forPrograms(Listener.INVOICE),
                new ClientCredentials(
                        stack.addresses()
                                .forPrograms(Listener.KEYCLOAK)
                                .resolve("/realms/operators/protocol/openid-connect/token"),
                        LocalApi.CLIENT,
                        stack.secrets().client("operators", LocalApi.CLIENT)),
                Waiting.real());
    }

    /** Starts it as the quickstart does, and waits until it is ready. */
    public static LedgerInstallation start() {
        return start("");
    }

    /**
     * The same with other flags.
     *
     * @param flags of its JVM, which win over those of the quickstart: {@code -XX:TieredStopAtLevel=1}
     */
    public static LedgerInstallation start(String flags) {
        try {
            Path home = Files.createTempDirectory("leadledger-bench");
            Path noStartCache = Files.createDirectory(home.resolve("in-front"));
            StackPlan plan = new StackPlan(home, Ports.free(), Set.of(ServiceName.INVOICE), Map.of())
                    .with(
                            ServiceName.INVOICE,
                            new Addition(
                                    List.of(noStartCache),
                                    flags.isEmpty() ? Map.of() : Map.of("_JAVA_OPTIONS", flags)));
            return new LedgerInstallation(Stack.start(plan, (what, took) -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its API, as the client that loads folders. */
    public Api api() {
        return api;
    }

    /** Its database, as the service reads it. */
    public JdbcClient jdbc() {
        String role = DATABASE + "_service";
        return JdbcClient.create(new DriverManagerDataSource(
                stack.addresses().database(DATABASE), role, stack.secrets().postgresRole(role)));
    }

    /** Its database, as a superuser sees it: settings, and what autovacuum does in the course of time. */
    public JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(
                stack.addresses().database(DATABASE),
                "postgres",
                stack.secrets().postgresRole("postgres")));
    }

    /** Opens a ledger to be filled. */
    public SaidLedger ledger() {
        return new SaidLedger(
                stack.addresses().kafka(), stack.secrets().kafkaUsers().services(), jdbc());
    }

    /** Looks into the service's JVM. */
    public ServiceProcess process() {
        return ServiceProcess.attach(stack.service(ServiceName.INVOICE).pid());
    }

    /** What a program of this module prints that runs in a JVM with the flags of the service, on its database. */
    public String alone(Class<?> program, String flags, String... arguments) {
        String role = DATABASE + "_service";
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC"));
        words.addAll(flags.isEmpty() ? List.of() : List.of(flags.split(" ")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        words.addAll(List.of(stack.addresses().database(DATABASE), role));
        words.addAll(List.of(arguments));
        try {
            ProcessBuilder child = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
            child.environment().put("PGPASSWORD", stack.secrets().postgresRole(role));
            Process process = child.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> "- " + line + "\n")
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends everything at once: nobody needs the data any more. */
    @Override
    public void close() {
        stack.kill();
    }
}
