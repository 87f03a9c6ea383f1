package io.leadledger.quickstart.servicejar;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.StartRefused;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * An executable jar, extracted once per content: a plain jar with its libraries beside it, which starts faster and can
 * have an AOT cache.
 *
 * @param folder where it was extracted to
 * @param jar the extracted jar; libraries are named by its manifest
 * @param mainClass of the service
 */
record ExtractedJar(Path folder, Path jar, String mainClass) {
    private static final Duration TIME_TO_EXTRACT = Duration.ofMinutes(10);
    private static final int HASH_LENGTH = 16;

    static ExtractedJar of(ServicePlan plan) {
        if (!Files.exists(plan.jar())) {
            throw new StartRefused(
                    "jar-missing", "expected the build to have made " + plan.jar() + ", but it is not there");
        }
        var module = plan.name().module();
        var folder = plan.folder().toAbsolutePath().resolve(module + "-" + hash(plan.jar()));
        if (!Files.exists(folder)) {
            removeOlder(module, plan.folder().toAbsolutePath());
            Folders.makeOnce(folder, fresh -> extract(plan, fresh));
        }
        var jar = folder.resolve(plan.jar().getFileName());
        return new ExtractedJar(folder, jar, mainClass(jar));
    }

    private static void removeOlder(String module, Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var older = Files.newDirectoryStream(folder, module + "-*")) {
            older.forEach(Folders::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void extract(ServicePlan plan, Path folder) {
        var words = List.of(
                JavaCommand.executable(),
                "-Djarmode=tools",
                "-jar",
                plan.jar().toAbsolutePath().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        var command = new ChildCommand("extracting " + plan.jar(), words, Map.of(), folder, plan.log());
        try (var process = GuardedProcess.start(command)) {
            process.awaitSuccess(TIME_TO_EXTRACT);
        }
    }

    private static String mainClass(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String hash(Path jar) {
        try (var content = Files.newInputStream(jar)) {
            return Sha256.hex(content).substring(0, HASH_LENGTH);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
