package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.PartState;
import io.leadledger.scenario.api.Narration;
import java.io.PrintStream;
import java.util.Locale;

/** What the person at the terminal sees. */
final class Terminal implements Narration {
    private static final int REPLACEMENT = 0xFFFD;

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(String line) {
        out.println(shown(line));
    }

    @Override
    public void complain(String line) {
        err.println(shown(line));
    }

    /** What a name has in it never moves the cursor or changes colours: control characters are shown as one mark. */
    private static String shown(String line) {
        return line.codePoints()
                .map(one -> isShown(one) ? one : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isShown(int one) {
        return one == '\n' || one == '\t' || !(Character.isISOControl(one) || turnsReading(one));
    }

    private static boolean turnsReading(int one) {
        return (one >= 0x202A && one <= 0x202E) || (one >= 0x2066 && one <= 0x2069);
    }

    void ready(PartState part) {
        say(String.format(Locale.ROOT, "%-18s ready %5.1f s", part.name(), part.readyAfterMillis() / 1000.0));
    }
}
