package io.leadledger.quickstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingSecretsOnceTest {
    @TempDir
    Path folder;

    @Test
    void exactly_what_the_compose_file_asks_for_is_made() throws IOException, InterruptedException {
        var asked = Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(ComposeFile.ofCheckout().text())
                .results();

        makeEnv(folder.resolve(".env"));

        assertThat(secrets(folder.resolve(".env")).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        asked.map(variable -> variable.group(1)).collect(Collectors.toSet()));
    }

    @Test
    void every_value_is_its_own_and_long_enough() throws IOException, InterruptedException {
        makeEnv(folder.resolve("one"));
        makeEnv(folder.resolve("two"));

        var one = secrets(folder.resolve("one"));
        var two = secrets(folder.resolve("two"));

        assertThat(one.values()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(two.values());
        assertThat(one.values()).allMatch(value -> value.length() >= 32);
        assertThat(Base64.getDecoder().decode(one.get("DELIVERY_MASTER_KEY"))).hasSize(32);
        assertThat(Base64.getDecoder().decode(one.get("DELIVERY_DATA_SUBJECT_KEY")))
                .hasSize(32);
        assertThat(Base64.getDecoder().decode(one.get("PARTNER_SECRET_KEY"))).hasSize(32);
    }

    @Test
    void the_operators_password_meets_the_policy_of_the_realm() throws IOException, InterruptedException {
        makeEnv(folder.resolve(".env"));

        assertThat(secrets(folder.resolve(".env")).get("OPERATOR_PASSWORD"))
                .hasSizeGreaterThanOrEqualTo(12)
                .matches(".*[A-Z].*")
                .matches(".*[a-z].*")
                .matches(".*[0-9].*")
                .matches(".*[^A-Za-z0-9].*")
                .isNotEqualTo("operator");
    }

    @Test
    void only_its_owner_reads_it_and_nothing_else_is_left() throws IOException, InterruptedException {
        makeEnv(folder.resolve(".env"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly(".env");
    }

    @Test
    void a_second_time_it_refuses_and_changes_nothing() throws IOException, InterruptedException {
        var first = makeEnv(folder.resolve(".env"));
        var made = Files.readString(folder.resolve(".env"));

        var second = makeEnv(folder.resolve(".env"));

        assertThat(first.code()).isZero();
        assertThat(second.code()).isOne();
        assertThat(second.said()).contains("never written over");
        assertThat(Files.readString(folder.resolve(".env"))).isEqualTo(made);
        assertThat(folder.toFile().list()).containsExactly(".env");
    }

    @Test
    void no_secret_is_printed() throws IOException, InterruptedException {
        var run = makeEnv(folder.resolve(".env"));

        assertThat(secrets(folder.resolve(".env")).values()).noneMatch(run.said()::contains);
    }

    private record Run(String said, int code) {}

    private static Run makeEnv(Path file) throws IOException, InterruptedException {
        var script = Checkout.path().resolve("deploy/make-env").toString();
        var process = new ProcessBuilder("bash", script, file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(said, process.waitFor());
    }

    private static Map<String, String> secrets(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("COMPOSE_PROJECT_NAME="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
