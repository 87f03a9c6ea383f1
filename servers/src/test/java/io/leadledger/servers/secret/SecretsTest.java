package io.leadledger.servers.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void nobody_else_can_read_the_folder_or_the_file() throws IOException {
        var home = folder.resolve("home");
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

        Secrets.in(home).password("postgres");

        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("secrets.properties"))).isEqualTo("rw-------");
    }

    @Test
    void a_file_that_was_opened_to_others_is_closed_again() throws IOException {
        Secrets.in(folder).password("postgres");
        var file = folder.resolve("secrets.properties");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        Secrets.in(folder);

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_secret_is_made_once_and_stays_when_others_are_added() {
        var first = Secrets.in(folder).password("postgres");

        var later = Secrets.in(folder);
        var other = later.password("keycloak");

        assertThat(later.password("postgres")).isEqualTo(first);
        assertThat(Secrets.in(folder).password("keycloak")).isEqualTo(other).isNotEqualTo(first);
    }

    @Test
    void passwords_have_more_than_128_bits_and_keys_32_bytes() {
        var secrets = Secrets.in(folder);

        assertThat(Base64.getUrlDecoder().decode(secrets.password("program"))).hasSizeGreaterThan(16);
        assertThat(Base64.getDecoder().decode(secrets.key("key"))).hasSize(32);
    }

    @Test
    void a_persons_password_meets_the_policy_of_the_realms() {
        assertThat(Secrets.in(folder).personsPassword("operator"))
                .hasSizeGreaterThan(20)
                .containsPattern("[A-Z]")
                .containsPattern("[a-z]")
                .containsPattern("[0-9]")
                .contains("-");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
