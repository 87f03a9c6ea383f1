package io.leadledger.quickstart.launcher;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder that looks to the launcher like a machine: JDKs, a Maven, a home, and nothing of the real one's. */
record FakeMachine(Path root) {

    /** What the launcher printed, and its exit code. */
    record Run(String said, int code) {}

    Path file(String name) {
        return root.resolve(name);
    }

    void script(String name, String body) throws IOException {
        var file = file(name);
        write(name, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    Path jdk(String folder, String version) throws IOException {
        script(folder + "/bin/java", "echo \"java $*\"");
        script(folder + "/bin/javac", "exit 0");
        write(folder + "/release", "JAVA_VERSION=\"%s\"\n".formatted(version));
        return file(folder);
    }

    /** Runs the launcher of this checkout, or its copy when there is one, with these variables and no others. */
    Run leadledger(Map<String, String> choices, String... arguments) throws IOException, InterruptedException {
        script("tools/java", "exit 1");
        var environment = new HashMap<String, String>();
        environment.put("PATH", file("tools") + ":/usr/bin:/bin");
        environment.put("HOME", root.toString());
        environment.put("LEADLEDGER_JVM_FOLDER", file("usr/jvm").toString());
        environment.putAll(choices);
        var copy = file("checkout/leadledger");
        var launcher = Files.exists(copy) ? copy : Checkout.path().resolve("leadledger");
        var words = new ArrayList<>(List.of("bash", launcher.toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Run(said, process.waitFor());
    }
}
