package io.leadledger.servers.keycloak;

import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** The zip of the distribution, as the build placed it. */
final class DistributionZip {
    private DistributionZip() {}

    /** Hexadecimal; another one for other files, by their own checksums, and for another way to build them. */
    static String fingerprint(Path zip, List<String> build) {
        try (var opened = open(zip)) {
            var checksum = new CRC32();
            opened.stream()
                    .map(entry -> "%s %d ".formatted(entry.getName(), entry.getCrc()))
                    .forEach(entry -> checksum.update(entry.getBytes(StandardCharsets.UTF_8)));
            checksum.update(String.join(" ", build).getBytes(StandardCharsets.UTF_8));
            return "%08x".formatted(checksum.getValue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without the folder that holds everything. */
    static void unpack(Path zip, Path target) {
        try (var opened = open(zip)) {
            for (var entry : opened.stream().filter(any -> !any.isDirectory()).toList()) {
                var inside = Path.of(entry.getName());
                var file =
                        target.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                Files.createDirectories(file.getParent());
                try (var content = opened.getInputStream(entry)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ZipFile open(Path zip) throws IOException {
        if (!Files.exists(zip)) {
            throw new StartRefused(
                    "keycloak-missing",
                    "expected the build to have placed " + zip + ", but it is not there; build the module servers");
        }
        return new ZipFile(zip.toFile());
    }
}
