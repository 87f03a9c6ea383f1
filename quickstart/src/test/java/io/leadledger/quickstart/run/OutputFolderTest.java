package io.leadledger.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.scenario.api.RunFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_complete_replaces_the_one_before_and_leaves_nothing_beside_it() throws IOException {
        var out = new OutputFolder(folder.resolve("out"));

        out.write("summary.json", new byte[] {1, 2, 3});
        out.write("summary.json", new byte[] {4});

        assertThat(Path.of(out.place())).isAbsolute().isDirectoryContaining(file -> file.endsWith("summary.json"));
        assertThat(folder.resolve("out").toFile().list()).containsExactly("summary.json");
        assertThat(Files.readAllBytes(folder.resolve("out/summary.json"))).containsExactly(4);
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_a_sentence() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new OutputFolder(file.resolve("out")))
                .isInstanceOf(RunFailed.class)
                .hasMessageStartingWith("expected a folder to write to at " + file + "/out, but")
                .hasMessageEndingWith("--out chooses another");
    }
}
