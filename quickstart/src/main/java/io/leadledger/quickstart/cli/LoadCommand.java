package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.run.DeployedApi;
import io.leadledger.quickstart.run.FolderRun;
import io.leadledger.quickstart.run.OutputFolder;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.folder.ScenarioFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./leadledger load FOLDER}: the same as {@code run}, against a deployment that runs already. */
@Command(
        name = "load",
        description = "Load a folder into a deployment that runs already, bill its period and write the documents.",
        footer = {
            "",
            "The secret of the deployment's client scenario-loader is taken from LEADLEDGER_LOADER_SECRET.",
            "Exit code 0: all accepted; 2: some rows rejected; 1: failed, or a draft could not be finalized."
        })
final class LoadCommand implements Callable<Integer> {
    static final String SECRET = "LEADLEDGER_LOADER_SECRET";

    private final Map<String, String> environment;
    private final Terminal terminal;

    LoadCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder, for example examples/january.")
    private Path folder = Path.of("");

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "The gateway; by default ${DEFAULT-VALUE}.")
    private URI gateway = URI.create("");

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            defaultValue = "http://localhost:8081/realms/operators",
            description = "The realm of the operators; by default ${DEFAULT-VALUE}.")
    private URI issuer = URI.create("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; by default ./out/<name of the folder>.")
    private @Nullable Path out;

    @Option(
            names = "--load-only",
            description = "Bill nothing and write nothing: preview, drafts and invoices are for the console.")
    private boolean loadOnly;

    @Override
    public Integer call() {
        var scenario = ScenarioFolder.read(folder);
        var target = out == null ? Path.of("out", scenario.name()) : out;
        var session = RunSession.onRunningStack(terminal);
        try {
            var api = DeployedApi.open(gateway, issuer, secret());
            return loadOnly
                    ? FolderRun.exitCodeOfLoading(scenario, api, terminal)
                    : FolderRun.exitCode(scenario, api, terminal, new OutputFolder(target));
        } finally {
            session.end(false);
        }
    }

    private String secret() {
        var secret = environment.getOrDefault(SECRET, "");
        if (secret.isBlank()) {
            throw new RunFailed(
                    ("expected the secret of the client scenario-loader in %s, but it is not set; of a Leadledger that was"
                                    + " started here it is client.operators.scenario-loader in .leadledger/secrets.properties")
                            .formatted(SECRET));
        }
        return secret;
    }
}
