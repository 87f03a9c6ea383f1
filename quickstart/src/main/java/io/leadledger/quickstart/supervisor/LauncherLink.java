package io.leadledger.quickstart.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The line between the supervisor and the launcher that started it, over standard input and output. Until the launcher
 * says {@link #DETACH}, its end is the supervisor's end, so that an interrupted start leaves nothing behind.
 */
final class LauncherLink {
    static final String DETACH = "detach";
    static final String DETACHED = "detached";
    static final String READY = "ready ";
    static final String UP = "up";
    static final String BUSY = "busy";
    static final String FAILED = "failed";

    private final InputStream in;
    private final PrintStream out;

    LauncherLink(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** Watches the launcher and ends this process when the launcher is gone before it has said to go on alone. */
    void watch() {
        Thread.ofPlatform().daemon().name("launcher-link").start(() -> {
            if (!saysDetach()) {
                System.exit(1);
            }
            out.println(DETACHED);
        });
    }

    private boolean saysDetach() {
        try {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return DETACH.equals(lines.readLine());
        } catch (IOException gone) {
            return false;
        }
    }

    void ready(String what, Duration took) {
        out.println(READY + took.toMillis() + " " + what);
    }

    void up() {
        out.println(UP);
    }

    void busy() {
        out.println(BUSY);
    }

    /** The last word; the sentence may have several lines. */
    void failed(String sentence) {
        out.println(FAILED);
        out.println(sentence);
    }
}
