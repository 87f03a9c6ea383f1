package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.stack.Home;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.sheet.ScenarioRefused;
import io.leadledger.servers.folder.FileTrouble;
import io.leadledger.servers.process.StartRefused;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code ./leadledger}: one command for everything a person does with Leadledger on one machine. */
@Command(
        name = "leadledger",
        description = "Leadledger on this machine: PostgreSQL, Kafka, Keycloak and the four services.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  test    Build everything and run all tests.",
            "  bench   Measure a workload on this machine.",
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
        var line = commandLine(home, terminal);
        if (arguments.length == 0) {
            line.usage(System.err);
            return USAGE;
        }
        return line.execute(withHelpFirst(arguments));
    }

    /** {@code run help} asks for the same as {@code help run}. */
    private static String[] withHelpFirst(String[] arguments) {
        return arguments.length == 2 && arguments[1].equals("help")
                ? new String[] {arguments[1], arguments[0]}
                : arguments;
    }

    private static CommandLine commandLine(Path home, Terminal terminal) {
        var line = new CommandLine(new LeadledgerCommand())
                .addSubcommand(new RunCommand(home, terminal))
                .addSubcommand(new LoadCommand(System.getenv(), terminal))
                .addSubcommand(new StartCommand(home, terminal))
                .addSubcommand(new InviteCommand(home, terminal))
                .addSubcommand(new VerifyCommand(home, terminal))
                .addSubcommand(new ExportCommand(home, terminal))
                .addSubcommand(new StopCommand(home, terminal))
                .addSubcommand(new StatusCommand(home, terminal))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setExecutionExceptionHandler((failed, command, parsed) -> explain(failed, terminal));
        line.setParameterExceptionHandler((wrong, arguments) -> explain(wrong, terminal));
        withHelp(line);
        line.getSubcommands().values().stream()
                .filter(verb -> !(verb.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(LeadledgerCommand::withHelp);
        return line;
    }

    private static void withHelp(CommandLine line) {
        line.getCommandSpec()
                .exitCodeOnInvalidInput(USAGE)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Say what there is.")
                        .build());
    }

    private static int explain(ParameterException wrong, Terminal terminal) {
        terminal.complain("%s; %s --help says what there is"
                .formatted(
                        wrong.getMessage(),
                        wrong.getCommandLine()
                                .getCommandSpec()
                                .qualifiedName(" ")
                                .replaceFirst("^", "./")));
        return USAGE;
    }

    private static int explain(Exception failed, Terminal terminal) throws Exception {
        return switch (failed) {
            case StartRefused refused -> say(refused, terminal);
            case ScenarioRefused refused -> say(refused, terminal);
            case RunFailed runFailed -> say(runFailed, terminal);
            case UncheckedIOException io when io.getCause() instanceof FileSystemException file -> say(file, terminal);
            case Exception bug -> throw bug;
        };
    }

    private static int say(FileSystemException file, Terminal terminal) {
        terminal.complain("expected to read and write %s, but %s; LEADLEDGER_HOME and --out choose other folders"
                .formatted(file.getFile(), FileTrouble.reason(file)));
        return FAILED;
    }

    private static int say(RuntimeException sentence, Terminal terminal) {
        terminal.complain(String.valueOf(sentence.getMessage()));
        return FAILED;
    }
}
