package io.leadledger.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path out;

    @Test
    void without_the_secret_nothing_is_loaded_and_the_sentence_names_the_variable() {
        assertThat(load(Map.of(), january(), "--out", out.toString()))
                .isEqualTo("expected the secret of the client scenario-loader in LEADLEDGER_LOADER_SECRET,"
                        + " but it is not set; of a Leadledger that was started here it is"
                        + " client.operators.scenario-loader in .leadledger/secrets.properties");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void with_the_secret_it_is_the_address_that_is_looked_at() {
        assertThat(load(Map.of(LoadCommand.SECRET, "known"), january(), "--gateway", "http://billing.example.com"))
                .isEqualTo("expected https://… or http://localhost, but was http://billing.example.com");
    }

    private String load(Map<String, String> environment, String... arguments) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var command = new CommandLine(new LoadCommand(environment, new Terminal(stream, stream)));
        command.setExecutionExceptionHandler((failed, line, parsed) -> {
            stream.print(failed.getMessage());
            return 1;
        });
        assertThat(command.execute(arguments)).isOne();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String january() {
        return Checkout.path().resolve("examples/january").toString();
    }
}
