package io.leadledger.quickstart.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./leadledger test} on a machine that has a JDK and nothing else of what the tests run. */
class TestingOnABareMachineTest {
    private static final List<String> ON_EVERY_MACHINE =
            List.of("bash", "sh", "cat", "chmod", "dirname", "readlink", "sed", "touch", "tr");

    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void a_machine_without_the_programs() throws IOException {
        machine = new FakeMachine(folder);
        machine.jdk("usr/jvm/temurin-25", "25.0.1");
        machine.script("tools/mvn", "[ \"$1\" = -v ] && { echo 'Apache Maven 3.9.1'; exit 0; }\necho \"maven $*\"");
        machine.script("tools/jq", "exit 0");
        machine.write("checkout/pom.xml", "");
        Files.copy(Checkout.path().resolve("leadledger"), machine.file("checkout/leadledger"));
        Files.createDirectories(machine.file("bin"));
        for (var program : ON_EVERY_MACHINE) {
            var real = Path.of("/usr/bin", program);
            Files.createSymbolicLink(
                    machine.file("bin/" + program), Files.exists(real) ? real : Path.of("/bin", program));
        }
    }

    @Test
    void what_is_missing_is_named_before_anything_is_built() throws Exception {
        machine.script("tools/id", "echo 1000");
        machine.script("tools/apt-get", "echo \"apt-get $*\"");

        var run = test(Map.of());

        assertThat(run.code()).isOne();
        assertThat(run.said())
                .isEqualTo(
                        "expected the programs that the tests run, but some are missing:"
                                + " install chromium-headless-shell poppler-utils unzip (Debian: apt-get install chromium-headless-shell poppler-utils unzip)");
    }

    @Test
    void root_gets_it_installed_after_a_word() throws Exception {
        machine.script("tools/id", "echo 0");
        machine.script("tools/apt-get", """
                echo "apt-get $*" >>"$HOME/asked"
                for program in chromium-headless-shell pdftotext unzip; do
                  printf '#!/bin/sh\\n' >"$HOME/tools/$program" && chmod +x "$HOME/tools/$program"
                done""");

        var run = test(Map.of());

        assertThat(run.said().lines())
                .containsExactly(
                        "Installing what the tests run and is missing: chromium-headless-shell poppler-utils unzip ...",
                        "maven -B -T 4 verify -Plint");
        assertThat(Files.readAllLines(machine.file("asked")))
                .containsExactly(
                        "apt-get update -qq",
                        "apt-get install -y -qq --no-install-recommends chromium-headless-shell poppler-utils unzip");
    }

    @Test
    void nothing_is_built_when_it_cannot_be_installed() throws Exception {
        machine.script("tools/id", "echo 0");
        machine.script("tools/apt-get", "exit 100");

        var run = test(Map.of());

        assertThat(run.code()).isOne();
        assertThat(run.said())
                .endsWith("expected apt-get to install chromium-headless-shell poppler-utils unzip, but it did not")
                .doesNotContain("maven");
    }

    @Test
    void a_machine_that_has_everything_is_left_alone_and_a_browser_may_be_named() throws Exception {
        machine.script("tools/pdftotext", "exit 0");
        machine.script("tools/unzip", "exit 0");
        machine.script("opt/browser", "exit 0");

        var run = test(Map.of("CHROMIUM", machine.file("opt/browser").toString()));

        assertThat(run.code()).isZero();
        assertThat(run.said()).isEqualTo("maven -B -T 4 verify -Plint");
    }

    private FakeMachine.Run test(Map<String, String> choices) throws Exception {
        var environment = new HashMap<>(choices);
        environment.put("PATH", machine.file("tools") + ":" + machine.file("bin"));
        return machine.leadledger(environment, "test", "-Plint");
    }
}
