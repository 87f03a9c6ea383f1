package io.leadledger.quickstart.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.folder.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./leadledger test} with folders that look like JDKs and a Maven that says which one it was given. */
class FindingTheJdkTest {
    @TempDir
    Path machine;

    private Path tools;

    @BeforeEach
    void a_maven_that_tells_its_jdk() throws IOException {
        tools = Files.createDirectories(machine.resolve("tools"));
        script(tools.resolve("mvn"), "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.1' || echo \"maven $* on $JAVA_HOME\"");
    }

    @Test
    void a_25_beside_an_older_default_is_taken() throws Exception {
        var older = jdk("usr/jvm/java-17", "17.0.15");
        var newer = jdk("usr/jvm/temurin-25", "25.0.1");

        var run = leadledger(Map.of("JAVA_HOME", older.toString()));

        assertThat(run.said()).isEqualTo("maven -B verify on " + newer);
        assertThat(run.code()).isZero();
    }

    @Test
    void the_explicit_choice_wins_over_another_that_would_do() throws Exception {
        jdk("usr/jvm/temurin-25", "25.0.1");
        var chosen = jdk("chosen", "26");

        assertThat(leadledger(Map.of("JAVA_HOME", chosen.toString())).said()).endsWith(" on " + chosen);
    }

    @Test
    void sdkman_is_looked_at_too() throws Exception {
        var jdk = jdk("sdkman/candidates/java/25-tem", "25");

        var run = leadledger(Map.of("SDKMAN_DIR", machine.resolve("sdkman").toString()));

        assertThat(run.said()).endsWith(" on " + jdk);
    }

    @Test
    void a_runtime_without_compiler_does_not_do() throws Exception {
        var runtime = jdk("usr/jvm/jre-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(leadledger(Map.of()).code()).isEqualTo(1);
    }

    @Test
    void without_any_the_person_is_told_what_to_install() throws Exception {
        jdk("usr/jvm/java-17", "17.0.15");

        var run = leadledger(Map.of());

        assertThat(run.said()).contains("expected a JDK 25 or newer").contains("https://adoptium.net");
        assertThat(run.code()).isEqualTo(1);
    }

    private record Run(String said, int code) {}

    private Run leadledger(Map<String, String> choices) throws Exception {
        var environment = new HashMap<String, String>();
        environment.put("PATH", tools + ":/usr/bin:/bin");
        environment.put("HOME", machine.toString());
        environment.put("LEADLEDGER_JVM_FOLDER", machine.resolve("usr/jvm").toString());
        environment.putAll(choices);
        script(tools.resolve("java"), "exit 1");
        var launcher = Checkout.path().resolve("leadledger").toString();
        var builder = new ProcessBuilder(List.of("bash", launcher, "test")).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Run(said, process.waitFor());
    }

    private Path jdk(String folder, String version) throws IOException {
        var home = machine.resolve(folder);
        script(home.resolve("bin/java"), "exit 0");
        script(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
