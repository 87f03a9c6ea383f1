package io.leadledger.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void names_never_move_the_cursor_or_change_colours() {
        var terminal = new Terminal(stream, stream);

        terminal.say("partner \u001b[2Jalpha\r\u0000\u009b1m\u202Eahpla");
        terminal.complain("für 王小明 𝄞\n\tsecond line");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("partner \uFFFD[2Jalpha\uFFFD\uFFFD\uFFFD1m\uFFFDahpla\nfür 王小明 𝄞\n\tsecond line\n");
    }
}
