package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.api.Narration;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees. */
final class Terminal implements Narration {
    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(String line) {
        out.println(line);
    }

    @Override
    public void complain(String line) {
        err.println(line);
    }

    void ready(String what, Duration took) {
        say(String.format(Locale.ROOT, "%-18s ready %5.1f s", what, took.toMillis() / 1000.0));
    }
}
