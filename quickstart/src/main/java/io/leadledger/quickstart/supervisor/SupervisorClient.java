package io.leadledger.quickstart.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Asks and stops the supervisor of a home folder; never touches a process that is not it. */
public final class SupervisorClient {
    static final String OPEN = "open";
    static final String STOPPED = "stopped";

    private static final int MILLIS_TO_CONNECT = 2_000;
    private static final Duration TIME_TO_STOP = Duration.ofMinutes(5);

    private final Path home;

    public SupervisorClient(Path home) {
        this.home = home;
    }

    /** What the supervisor says; nothing when none runs. */
    public Optional<SupervisorStatus> status() {
        return SupervisorFile.in(home)
                .flatMap(file -> ask(file, "status"))
                .filter(lines -> lines.size() >= 3)
                .map(SupervisorStatus::from);
    }

    /** Opens the mailbox that takes the operator's mail; says why not, when it cannot. */
    public Optional<String> openMailbox() {
        var answer = SupervisorFile.in(home)
                .flatMap(file -> ask(file, "mailbox"))
                .map(List::getFirst)
                .orElse("expected Leadledger to run, but it does not: ./leadledger start");
        return Optional.of(answer).filter(said -> !said.equals(OPEN));
    }

    /**
     * Stops the supervisor and all that it started, and waits for the end of it: by its control channel, else, when that
     * does not answer, by a signal to the very process that wrote the file.
     *
     * @param said hears what takes long, while it does
     * @return whether there was one
     */
    public boolean stop(Consumer<String> said) {
        var file = SupervisorFile.in(home);
        var process = file.flatMap(SupervisorFile::process);
        if (file.isEmpty() || process.isEmpty()) {
            return false;
        }
        if (!isStopped(file.get(), said)) {
            process.get().destroy();
        }
        process.get()
                .onExit()
                .completeOnTimeout(process.get(), TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.get().isAlive()) {
            process.get().destroyForcibly();
        }
        return true;
    }

    private static boolean isStopped(SupervisorFile file, Consumer<String> said) {
        var answered = ask(file, "stop", line -> {
            if (!line.equals(STOPPED)) {
                said.accept(line);
            }
        });
        return answered.isPresent();
    }

    private static Optional<List<String>> ask(SupervisorFile file, String order) {
        return ask(file, order, line -> {});
    }

    private static Optional<List<String>> ask(SupervisorFile file, String order, Consumer<String> heard) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), file.port()), MILLIS_TO_CONNECT);
            var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            out.println(file.token() + " " + order);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Optional.of(in.lines().peek(heard).toList()).filter(lines -> !lines.isEmpty());
        } catch (IOException | UncheckedIOException noAnswer) {
            return Optional.empty();
        }
    }
}
