package io.leadledger.benchmark.installation;

import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.billing.LedgerArrival;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.run.FolderLoading;
import io.leadledger.servers.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A whole Leadledger in a temporary folder, as {@code ./leadledger start} makes it but on free ports. It ends with this
 * program; its logs stay in the folder.
 */
public final class BenchmarkInstallation implements AutoCloseable {

    private final Path home;
    private final Stack stack;
    private final Api api;

    private BenchmarkInstallation(Path home, Stack stack) {
        this.home = home;
        this.stack = stack;
        api = LocalApi.open(stack.addresses(), stack.secrets());
    }

    /** Starts everything and waits until it is ready. */
    public static BenchmarkInstallation start() {
        try {
            Path home = Files.createTempDirectory("leadledger-bench");
            StackPlan plan = new StackPlan(home, Ports.free(), Set.of(ServiceName.values()), Map.of());
            return new BenchmarkInstallation(home, Stack.start(plan, (what, took) -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its API, through the gateway, as the client that loads folders. */
    public Api api() {
        return api;
    }

    /** Loads a month and waits until invoice-service has all of it. */
    public LoadedThings load(GeneratedMonth month) {
        FolderLoading loading = folder(month);
        loading.loadMasterData();
        loading.loadDeliveries();
        new LedgerArrival(api, narration()).await(loading.things());
        return loading.things();
    }

    /** A month as a folder, not loaded yet. */
    public FolderLoading folder(GeneratedMonth month) {
        try {
            Path folder = Files.createTempDirectory(home, "month");
            month.write(folder);
            return new FolderLoading(ScenarioFolder.read(folder), api, narration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells on the standard error what goes on. */
    public static Narration narration() {
        return new Narration() {
            @Override
            public void say(String line) {
                System.err.println(line);
            }

            @Override
            public void complain(String line) {
                System.err.println(line);
            }
        };
    }

    /** Ends everything at once: nobody needs the data any more. */
    @Override
    public void close() {
        stack.kill();
    }
}
