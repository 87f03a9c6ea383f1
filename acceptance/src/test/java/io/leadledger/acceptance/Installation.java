package io.leadledger.acceptance;

import static org.awaitility.Awaitility.await;

import io.leadledger.quickstart.run.AuditorsExports;
import io.leadledger.quickstart.run.DeployedApi;
import io.leadledger.quickstart.run.FolderRun;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.run.OutputFolder;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.sheet.ScenarioRefused;
import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One installation of Leadledger for all acceptance tests: first used by the command line as a person
 * uses it, then kept running in this process, with the fault module in its services.
 */
public final class Installation {

    private static final Installation SHARED = new Installation();

    /** On two cores the common pool has one thread, and the JDK's HTTP client completes its calls there. */
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().start(task);

    /** What a command printed, and how it ended. */
    public record Ended(int exitCode, String output) {}

    private final Path home;
    private final Ports ports = Ports.free();
    private @Nullable Stack stack;

    private Installation() {
        try {
            home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "installation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Installation shared() {
        return SHARED;
    }

    /** A folder of the repository, for example {@code examples/january}. */
    public static Path checkout(String path) {
        return Checkout.path().resolve(path);
    }

    public Path folder(String name) {
        return home.resolve(name);
    }

    /** Runs {@code leadledger <arguments>} as the launcher would, and waits for its end. */
    public Ended leadledger(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Loads a folder into the running installation by the command {@code load}, as in a deployment. */
    public Ended loadByCommand(Path folder, Path out) {
        Stack running = running();
        return run(
                Map.of("LEADLEDGER_LOADER_SECRET", running.secrets().client("operators", "scenario-loader")),
                "load",
                folder.toString(),
                "--gateway",
                running.addresses().gateway().toString(),
                "--issuer",
                running.addresses().issuer("operators").toString(),
                "--out",
                out.toString());
    }

    /** The same as {@link #loadByCommand}, without a JVM of its own. */
    public Ended load(Path folder, Path out) {
        return ended((api, said) -> FolderRun.exitCode(ScenarioFolder.read(folder), api, said, new OutputFolder(out)));
    }

    /** As {@code ./leadledger load --load-only}: nothing is billed. */
    public Ended loadOnly(Path folder) {
        return ended((api, said) -> FolderRun.exitCodeOfLoading(ScenarioFolder.read(folder), api, said));
    }

    private Ended ended(ToIntBiFunction<io.leadledger.scenario.api.Api, Said> run) {
        Stack running = running();
        Said said = new Said(new StringBuffer());
        try {
            var api = DeployedApi.open(
                    running.addresses().gateway(),
                    running.addresses().issuer("operators"),
                    running.secrets().client("operators", "scenario-loader"));
            int exitCode = run.applyAsInt(api, said);
            return new Ended(exitCode, said.lines().toString());
        } catch (RunFailed | ScenarioRefused failed) {
            said.complain(String.valueOf(failed.getMessage()));
            return new Ended(1, said.lines().toString());
        }
    }

    /** Writes the auditor's export of a line of business, as {@code ./leadledger export} does. */
    public void export(String entity, Path folder) {
        Stack running = running();
        new AuditorsExports(LocalApi.open(running.addresses(), running.secrets()), new Said(new StringBuffer()))
                .write(folder, entity, null);
    }

    private record Said(StringBuffer lines) implements Narration {

        @Override
        public void say(String line) {
            lines.append(line).append('\n');
        }

        @Override
        public void complain(String line) {
            say(line);
        }
    }

    /** The installation running in this process; started when first asked for, ended with this process. */
    public synchronized Stack running() {
        if (stack == null) {
            Stack started = Stack.start(plan(), (what, took) -> {});
            // Nobody needs the data any more, and Surefire waits no longer than 30 s.
            Runtime.getRuntime().addShutdownHook(new Thread(started::kill));
            stack = started;
        }
        return stack;
    }

    /** Orders a service to kill itself when it reaches a point for the n-th time from now on. */
    public void killAt(ServiceName service, String point, int time) {
        try {
            Path order = killOrder(service);
            Path written = Files.writeString(order.resolveSibling(order.getFileName() + ".new"), point + " " + time);
            Files.move(written, order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a service again as soon as it has died, as a supervisor would; done when it is ready. */
    public CompletableFuture<Void> restartOnceDead(ServiceName service) {
        return CompletableFuture.runAsync(
                () -> {
                    await().atMost(Duration.ofMinutes(2))
                            .until(() -> !running().service(service).alive());
                    running().service(service).restart();
                },
                OWN_THREAD);
    }

    /** Everything a service has logged. */
    public String log(ServiceName service) {
        try {
            return Files.readString(home.resolve("logs").resolve(service.module() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StackPlan plan() {
        StackPlan plan = new StackPlan(home, ports, java.util.Set.of(ServiceName.values()), Map.of());
        for (ServiceName service : List.of(ServiceName.DELIVERY, ServiceName.INVOICE, ServiceName.GATEWAY)) {
            plan = plan.with(
                    service,
                    new StackPlan.Addition(
                            List.of(Path.of("target", "classes").toAbsolutePath()), environmentOf(service)));
        }
        return plan;
    }

    private Map<String, String> environmentOf(ServiceName service) {
        String clock = aheadFile().toString();
        return service == ServiceName.GATEWAY
                ? Map.of("LEADLEDGER_TEST_CLOCK", clock)
                : Map.of(
                        "LEADLEDGER_TEST_CLOCK",
                        clock,
                        "LEADLEDGER_TEST_KILLORDER",
                        killOrder(service).toString(),
                        // What a killed service was at is gone on with after four of them.
                        "LEADLEDGER_JOB_HEARTBEAT",
                        "1s");
    }

    /** For all services it is that much later from now on, as far as business days go (D-13); zero puts it right. */
    public void ahead(Duration later) {
        try {
            Path written = Files.writeString(aheadFile().resolveSibling("clock-ahead.new"), later.toString());
            Files.move(written, aheadFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path aheadFile() {
        return home.resolve("clock-ahead");
    }

    private Path killOrder(ServiceName service) {
        return home.resolve("kill-" + service.module());
    }

    /** Where it keeps its data, secrets and logs. */
    public Path home() {
        return home;
    }

    private Ended run(Map<String, String> environment, String... arguments) {
        try {
            Process process = launch(environment, arguments);
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same, without waiting for its end. */
    public Process launch(String... arguments) throws IOException {
        return launch(Map.of(), arguments);
    }

    private Process launch(Map<String, String> environment, String... arguments) throws IOException {
        Path quickstart = Checkout.path().resolve("quickstart").resolve("target");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dleadledger.checkout=" + Checkout.path(),
                "-Dlogback.configurationFile=io/leadledger/quickstart/supervisor/supervisor-logback.xml",
                "-cp",
                quickstart.resolve("quickstart-0.1.0.jar") + ":" + quickstart.resolve("lib") + "/*",
                "io.leadledger.quickstart.cli.LeadledgerCommand");
        ProcessBuilder command = new ProcessBuilder(
                        Stream.concat(java.stream(), Arrays.stream(arguments)).toList())
                .redirectErrorStream(true);
        command.environment().putAll(this.environment());
        command.environment().putAll(environment);
        return command.start();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("LEADLEDGER_HOME", home.toString());
        for (Listener listener : Listener.values()) {
            environment.put(listener.variable(), Integer.toString(ports.of(listener)));
        }
        return environment;
    }
}
