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

/** {@code ./leadledger bench} in a checkout of empty files, with a Maven that says what it was asked for. */
class MeasuringTest {
    private static final String MAVEN = """
            [ "$1" = -v ] && { echo 'Apache Maven 3.9.1'; exit 0; }
            [ ! -f "$HOME/broken" ] || exit 1
            echo "maven $*"
            mkdir -p benchmarks/target && printf '/a.jar:/b.jar' >benchmarks/target/class-path""";

    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void a_checkout() throws IOException {
        machine = new FakeMachine(folder);
        machine.jdk("usr/jvm/temurin-25", "25.0.1");
        machine.script("tools/mvn", MAVEN);
        machine.write("checkout/pom.xml", "");
        Files.copy(Checkout.path().resolve("leadledger"), machine.file("checkout/leadledger"));
    }

    @Test
    void a_workload_is_built_without_tests_and_measured_on_servers_of_its_own() throws Exception {
        var run = machine.leadledger(Map.of(), "bench", "portal-list");

        assertThat(run.said())
                .contains("maven -B -q -DskipTests -pl benchmarks -am package")
                .contains("-Dleadledger.test.servers=embedded -Dleadledger.test.durable=true")
                .contains("/benchmarks/target/benchmarks-0.1.0.jar:/a.jar:/b.jar")
                .endsWith("io.leadledger.benchmark.BenchmarkCommand portal-list");
    }

    @Test
    void nothing_is_measured_when_the_build_fails() throws Exception {
        machine.write("broken", "");

        var run = machine.leadledger(Map.of(), "bench", "portal-list");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).doesNotContain("BenchmarkCommand");
    }

    @Test
    void help_builds_nothing() throws Exception {
        var run = machine.leadledger(Map.of(), "bench", "--help");

        assertThat(run.said()).startsWith("Usage: leadledger bench WORKLOAD").doesNotContain("maven");
        assertThat(machine.leadledger(Map.of(), "help", "bench")).isEqualTo(run);
    }
}
