package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.invitation.PortalLogin;
import io.leadledger.quickstart.run.FolderRun;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.run.OutputFolder;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.quickstart.supervisor.Launch;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.folder.ScenarioFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./leadledger run FOLDER}: exit code 0 all accepted, 2 some rows rejected, 1 failed. */
@Command(
        name = "run",
        description = "Load a folder of spreadsheets, bill its period and write the documents.",
        footer = {"", "Exit code 0: all accepted; 2: some rows rejected; 1: failed, or a draft could not be finalized."
        })
final class RunCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Path home;
    private final Terminal terminal;

    RunCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder, for example examples/january.")
    private Path folder = Path.of("");

    @Option(names = "--once", description = "Stop everything at the end, if this command started it.")
    private boolean once;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; by default ./out/<name of the folder>.")
    private @Nullable Path out;

    @Option(
            names = "--invite",
            paramLabel = "PARTNER",
            description =
                    "Let that partner of the folder into the portal and show its link, as ./leadledger invite does.")
    private @Nullable String invited;

    @Option(
            names = "--load-only",
            description = "Bill nothing and write nothing: preview, drafts and invoices are for the console.")
    private boolean loadOnly;

    @Override
    public Integer call() {
        var scenario = ScenarioFolder.read(folder);
        var target = new OutputFolder(out == null ? Path.of("out", scenario.name()) : out);
        var startup = new Startup(home, terminal);
        if (startup.isRunning()) {
            return startup.isReady() ? onRunningStack(scenario, target, startup) : FAILED;
        }
        var session = RunSession.onOwnStack(home, terminal);
        try {
            if (!startup.start(Launch.Extent.EVERYTHING)) {
                return FAILED;
            }
            int code = run(scenario, target);
            sayHowToGoOn(startup, scenario);
            return code;
        } finally {
            session.end(once);
        }
    }

    private int onRunningStack(Scenario scenario, OutputFolder target, Startup startup) {
        var session = RunSession.onRunningStack(terminal);
        try {
            int code = run(scenario, target);
            sayHowToLogIn(startup, scenario);
            if (once) {
                terminal.say("Leadledger was running before and goes on.");
            }
            return code;
        } finally {
            session.end(false);
        }
    }

    private void sayHowToGoOn(Startup startup, Scenario scenario) {
        if (once) {
            terminal.say("Stopping; ./leadledger start brings both web sites up again.");
        } else {
            sayHowToLogIn(startup, scenario);
        }
    }

    private void sayHowToLogIn(Startup startup, Scenario scenario) {
        startup.sayAddresses();
        startup.sayPasswordOnce();
        terminal.say("");
        if (invited == null) {
            scenario.partnerKeys().stream()
                    .findFirst()
                    .ifPresent(partner ->
                            terminal.say("Log in to the portal as    a partner: ./leadledger invite " + partner));
        } else {
            new PortalLogin(home, terminal).invite(invited);
        }
    }

    private int run(Scenario scenario, OutputFolder target) {
        var addresses = new SupervisorClient(home).running().addresses();
        var api = LocalApi.open(addresses, StackSecrets.of(home));
        return loadOnly
                ? FolderRun.exitCodeOfLoading(scenario, api, terminal)
                : FolderRun.exitCode(scenario, api, terminal, target);
    }
}
