package io.leadledger.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.secret.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @TempDir
    Path home;

    @Test
    void the_operators_password_is_shown_once() {
        var password = Secrets.in(home).personsPassword("operator");

        assertThat(said()).contains("with the password", password);
        assertThat(said())
                .contains(
                        "with the password in",
                        home.resolve("secrets.properties").toString())
                .doesNotContain(password);
    }

    private String said() {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        new Startup(home, new Terminal(stream, stream)).sayPasswordOnce();
        return said.toString(StandardCharsets.UTF_8);
    }
}
