package io.leadledger.quickstart.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./leadledger test} with folders that look like JDKs and a Maven that says which one it was given. */
class FindingTheJdkTest {
    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void a_maven_that_tells_its_jdk() throws IOException {
        machine = new FakeMachine(folder);
        machine.script("tools/mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.1' || echo \"maven $* on $JAVA_HOME\"");
    }

    @Test
    void a_25_beside_an_older_default_is_taken() throws Exception {
        var older = machine.jdk("usr/jvm/java-17", "17.0.15");
        var newer = machine.jdk("usr/jvm/temurin-25", "25.0.1");

        var run = machine.leadledger(Map.of("JAVA_HOME", older.toString()), "test");

        assertThat(run.said()).isEqualTo("maven -B -T 4 verify on " + newer);
        assertThat(run.code()).isZero();
    }

    @Test
    void the_explicit_choice_wins_over_another_that_would_do() throws Exception {
        machine.jdk("usr/jvm/temurin-25", "25.0.1");
        var chosen = machine.jdk("chosen", "26");

        assertThat(machine.leadledger(Map.of("JAVA_HOME", chosen.toString()), "test")
                        .said())
                .endsWith(" on " + chosen);
    }

    @Test
    void sdkman_is_looked_at_too() throws Exception {
        var jdk = machine.jdk("sdkman/candidates/java/25-tem", "25");

        var run = machine.leadledger(Map.of("SDKMAN_DIR", machine.file("sdkman").toString()), "test");

        assertThat(run.said()).endsWith(" on " + jdk);
    }

    @Test
    void a_runtime_without_compiler_does_not_do() throws Exception {
        var runtime = machine.jdk("usr/jvm/jre-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(machine.leadledger(Map.of(), "test").code()).isEqualTo(1);
    }

    @Test
    void without_any_the_person_is_told_what_to_install() throws Exception {
        machine.jdk("usr/jvm/java-17", "17.0.15");

        var run = machine.leadledger(Map.of(), "test");

        assertThat(run.said()).contains("expected a JDK 25 or newer").contains("https://adoptium.net");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void an_older_maven_is_passed_over_for_the_wrapper() throws Exception {
        machine.jdk("usr/jvm/temurin-25", "25");
        machine.script("tools/mvn", "echo 'Apache Maven 3.6.3'");
        machine.script("checkout/mvnw", "echo \"wrapper $*\"");
        Files.copy(Checkout.path().resolve("leadledger"), machine.file("checkout/leadledger"));

        assertThat(machine.leadledger(Map.of(), "test").said()).isEqualTo("wrapper -B -T 4 verify");
    }
}
