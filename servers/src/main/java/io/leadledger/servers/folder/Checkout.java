package io.leadledger.servers.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The checkout of Leadledger that this program was built from: it holds {@code deploy} and the built modules. */
public final class Checkout {
    /** System property with its path; without it the checkout around the working directory is taken. */
    public static final String PROPERTY = "leadledger.checkout";

    private static final Path MARK = Path.of("deploy", "postgres", "databases.sql");

    private Checkout() {}

    /** Its absolute path. */
    public static Path path() {
        var given = System.getProperty(PROPERTY);
        return given == null
                ? around(Path.of("").toAbsolutePath())
                : Path.of(given).toAbsolutePath();
    }

    /** A file or folder of {@code deploy}, which any other deployment uses too. */
    public static Path deploy(String file) {
        return path().resolve("deploy").resolve(file);
    }

    /** Where the build places {@code keycloak.zip}, and where lies what is made of it once per checkout. */
    public static Path keycloak() {
        return path().resolve("servers/target/keycloak");
    }

    private static Path around(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(MARK)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "expected a checkout of Leadledger around %s, but there is no %s above it"
                                .formatted(start, MARK)));
    }
}
