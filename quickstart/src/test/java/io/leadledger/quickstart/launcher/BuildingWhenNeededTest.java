package io.leadledger.quickstart.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the launcher in a checkout of empty files, with a Maven that makes the jars and counts its runs. */
class BuildingWhenNeededTest {
    private static final String MAVEN = """
            [ "$1" = -v ] && { echo 'Apache Maven 3.9.1'; exit 0; }
            [ ! -f "$HOME/broken" ] || { echo '[ERROR] Foo.java:[1,2] expected a semicolon'; exit 1; }
            echo built >>"$HOME/builds"
            for m in quickstart partner-service delivery-service invoice-service portal-gateway; do
              mkdir -p $m/target && touch $m/target/$m-0.1.0.jar
            done
            mkdir -p servers/target/keycloak && touch servers/target/keycloak/keycloak.zip""";

    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void a_checkout() throws IOException {
        machine = new FakeMachine(folder);
        machine.jdk("usr/jvm/temurin-25", "25.0.1");
        machine.script("tools/mvn", MAVEN);
        machine.write("checkout/pom.xml", "");
        machine.write("checkout/quickstart/src/main/java/Foo.java", "");
        Files.copy(Checkout.path().resolve("leadledger"), machine.file("checkout/leadledger"));
    }

    @Test
    void the_first_start_builds_and_the_second_does_not() throws Exception {
        var first = start();
        var second = start();

        assertThat(builds()).isEqualTo(1);
        assertThat(first.said()).contains("Building (log: ").contains("LeadledgerCommand start");
        assertThat(second.said()).startsWith("java ").contains("LeadledgerCommand start");
    }

    @Test
    void a_changed_source_is_built_and_a_changed_test_is_not() throws Exception {
        start();
        machine.write("checkout/quickstart/src/test/java/FooTest.java", "");
        var test = machine.file("checkout/quickstart/src/test/java/FooTest.java");
        Files.setLastModifiedTime(machine.file("checkout/quickstart/src"), FileTime.fromMillis(0));
        Files.setLastModifiedTime(test, FileTime.from(Instant.now().plusSeconds(60)));
        start();
        assertThat(builds()).isEqualTo(1);

        var source = machine.file("checkout/quickstart/src/main/java/Foo.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        start();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_jar_that_is_gone_is_built() throws Exception {
        start();
        Files.delete(machine.file("checkout/invoice-service/target/invoice-service-0.1.0.jar"));

        start();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_failed_build_shows_its_error_and_the_log_and_starts_nothing() throws Exception {
        machine.write("broken", "");

        var run = start();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .contains("Foo.java:[1,2] expected a semicolon")
                .contains(".leadledger/logs/build.log")
                .doesNotContain("LeadledgerCommand");
        Files.delete(machine.file("broken"));
        assertThat(start().code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_build_beside_another_is_refused_and_a_lock_of_a_dead_one_is_not() throws Exception {
        var own = ProcessHandle.current().pid();
        machine.write("checkout/.leadledger/build.lock", String.valueOf(own));
        var refused = start();
        machine.write("checkout/.leadledger/build.lock", "99999999");

        var built = start();

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("another build is under way (pid %d)".formatted(own));
        assertThat(built.code()).isZero();
    }

    @Test
    void the_home_is_private_from_the_first_moment() throws Exception {
        start();

        assertThat(Files.getPosixFilePermissions(machine.file("checkout/.leadledger")))
                .hasSize(3);
    }

    private FakeMachine.Run start() throws Exception {
        return machine.leadledger(Map.of(), "start");
    }

    private long builds() throws IOException {
        return Files.readAllLines(machine.file("builds")).size();
    }
}
