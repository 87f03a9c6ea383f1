package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.api.RunFailed;
import io.leadledger.quickstart.process.StartRefused;
import io.leadledger.quickstart.scenario.ScenarioRefused;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./leadledger}: one command for everything a person does with Leadledger on one machine. */
@Command(
        name = "leadledger",
        description = "Leadledger on this machine: PostgreSQL, Kafka, Keycloak and the four services.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  test    Build everything and run all tests.",
            "",
            "Data, secrets and logs lie in .leadledger, or in the folder that LEADLEDGER_HOME names.",
            "Ports: 8080 (web sites), 8081 (logins) and others; LEADLEDGER_PORT_GATEWAY=8180 and so on choose others."
        })
public final class LeadledgerCommand {
    private static final int USAGE = 64;
    private static final int FAILED = 1;

    private LeadledgerCommand() {}

    /** Runs the command line and ends with its exit code: 0 done, 1 failed, 64 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Home.from(System.getenv()), new Terminal(System.out, System.err)));
    }

    static int run(String[] arguments, Path home, Terminal terminal) {
        var line = new CommandLine(new LeadledgerCommand())
                .addSubcommand(new RunCommand(home, terminal))
                .addSubcommand(new LoadCommand(System.getenv(), terminal))
                .addSubcommand(new StartCommand(home, terminal))
                .addSubcommand(new StopCommand(home, terminal))
                .addSubcommand(new StatusCommand(home, terminal));
        line.setExecutionExceptionHandler((failed, command, parsed) -> explain(failed, terminal));
        exitCodes(line);
        line.getSubcommands().values().forEach(LeadledgerCommand::exitCodes);
        if (arguments.length == 0) {
            line.usage(System.err);
            return USAGE;
        }
        return line.execute(arguments);
    }

    private static void exitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(USAGE);
    }

    private static int explain(Exception failed, Terminal terminal) throws Exception {
        return switch (failed) {
            case StartRefused refused -> say(refused, terminal);
            case ScenarioRefused refused -> say(refused, terminal);
            case RunFailed runFailed -> say(runFailed, terminal);
            case Exception bug -> throw bug;
        };
    }

    private static int say(RuntimeException sentence, Terminal terminal) {
        terminal.complain(String.valueOf(sentence.getMessage()));
        return FAILED;
    }
}
