package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.run.AuditorsExports;
import io.leadledger.quickstart.run.AuditorsExports.Days;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.text.WrittenDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code ./leadledger export}: documents and number register for an auditor, who needs nothing of ours to check them. */
@Command(
        name = "export",
        description = "Write documents and number register for an auditor, one zip for each line of business."
                + " The page README.txt in it says how sha256sum alone checks all of it.",
        footer = {"", "Exit code 0: written; 1: it could not be."})
final class ExportCommand implements Callable<Integer> {
    private final Path home;
    private final Startup startup;
    private final Terminal terminal;

    ExportCommand(Path home, Terminal terminal) {
        this.home = home;
        this.startup = new Startup(home, terminal);
        this.terminal = terminal;
    }

    @Option(names = "--entity", paramLabel = "KEY", description = "Only this line of business, for example leads.")
    private @Nullable String entity;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "First day of issue, for example 2026-01-01.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Last day of issue; both, or neither for all there is.")
    private @Nullable LocalDate to;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write; by default ./${DEFAULT-VALUE}.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var days = days();
        if (!startup.serves()) {
            return 1;
        }
        var addresses = new SupervisorClient(home).running().addresses();
        var api = LocalApi.open(addresses, StackSecrets.of(home));
        new AuditorsExports(api, terminal).write(out, entity, days);
        return 0;
    }

    /** A day of the calendar, or a sentence. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return WrittenDay.of(text)
                    .orElseThrow(
                            () -> new TypeConversionException("expected a day such as 2026-01-31, but was " + text));
        }
    }

    private @Nullable Days days() {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new RunFailed("expected --from and --to with a day each, the later one last, or neither");
        }
        return new Days(from, to);
    }
}
