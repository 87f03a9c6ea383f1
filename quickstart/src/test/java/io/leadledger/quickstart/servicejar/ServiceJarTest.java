package io.leadledger.quickstart.servicejar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.HttpProbe;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJarTest {
    @TempDir
    Path folder;

    private final int port = Port.free();
    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        pack("built");
    }

    private void pack(String comment) throws IOException {
        jar = folder.resolve("partner-service-0.1.0.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServiceMain.class.getName());
        var entry = FakeServiceMain.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = FakeServiceMain.class.getClassLoader().getResourceAsStream(entry)) {
            out.setComment(comment);
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }

    @Test
    void a_service_is_ready_after_the_start_and_knows_what_it_was_told() {
        try (var service = start(plan(List.of()))) {
            assertThat(HttpProbe.says(service.plan().url().resolve("/told"), "hello -"))
                    .isTrue();
        }
    }

    @Test
    void it_can_be_killed_and_started_again_as_it_was() {
        try (var service = start(plan(List.of()))) {
            var before = service.pid();

            service.kill();
            assertThat(service.alive()).isFalse();
            assertThat(Port.isFree(port)).isTrue();

            service.restart();
            assertThat(service.pid()).isNotEqualTo(before);
            assertThat(HttpProbe.says(service.plan().url().resolve("/told"), "hello"))
                    .isTrue();
        }
    }

    @Test
    void a_test_can_put_its_own_classes_in_front() throws IOException {
        var front = Files.createDirectories(folder.resolve("front"));
        Files.writeString(front.resolve("added.txt"), "in front");

        try (var service = start(plan(List.of(front)))) {
            assertThat(HttpProbe.says(service.plan().url().resolve("/told"), "hello in front"))
                    .isTrue();
        }
    }

    @Test
    void the_aot_cache_is_recorded_by_the_first_run_and_a_broken_one_does_not_stop_a_start() throws IOException {
        start(plan(List.of())).kill();
        assertThat(caches()).isEmpty();

        var said = new ArrayList<String>();
        Stopping.stop(start(plan(List.of())), said::add);
        var cache = caches().getFirst();
        var made = Files.getLastModifiedTime(cache);
        assertThat(said).singleElement().asString().matches("partner-service +written +[0-9.]+ s");
        Stopping.stop(start(plan(List.of())), said::add);
        assertThat(said).as("the second stop writes nothing").hasSize(1);
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(made);

        Files.writeString(cache, "broken");

        try (var service = start(plan(List.of()))) {
            assertThat(service.alive()).isTrue();
        }
    }

    @Test
    void what_a_stop_could_not_write_in_time_is_said_and_not_kept() throws IOException {
        var said = new ArrayList<String>();
        Stopping.stop(start(plan("stay", List.of())), said::add, Duration.ofSeconds(1));

        assertThat(said)
                .singleElement()
                .asString()
                .matches("partner-service +not written; the next stop tries again, after +[0-9.]+ s");
        assertThat(caches()).as("so the next stop does try again").isEmpty();
    }

    @Test
    void a_jar_that_was_built_anew_is_extracted_anew_and_the_older_one_is_removed() throws IOException {
        start(plan(List.of())).close();
        var before = extracted();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        start(plan(List.of())).close();
        assertThat(extracted()).isEqualTo(before);

        pack("rebuilt");
        start(plan(List.of())).close();

        assertThat(extracted()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void a_jar_that_was_not_built_is_named() {
        jar = folder.resolve("other.jar");

        assertThatThrownBy(() -> start(plan(List.of())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("other.jar");
    }

    private static Server<ServiceJar> start(ServicePlan plan) {
        return Server.start(new ServiceJar(plan));
    }

    private List<Path> extracted() throws IOException {
        try (var folders = Files.newDirectoryStream(folder.resolve("services"), "partner-service-*")) {
            return StreamSupport.stream(folders.spliterator(), false).toList();
        }
    }

    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("services"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private ServicePlan plan(List<Path> classPathInFront) {
        return plan("hello", classPathInFront);
    }

    private ServicePlan plan(String told, List<Path> classPathInFront) {
        var environment = Map.of("SERVER_PORT", String.valueOf(port), "LEADLEDGER_TEST_WORD", told);
        return new ServicePlan(
                ServiceName.PARTNER,
                jar,
                folder.resolve("services"),
                folder.resolve("service.log"),
                port,
                environment,
                classPathInFront);
    }
}
