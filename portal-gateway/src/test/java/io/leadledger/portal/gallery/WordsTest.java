package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words stand in the messages, in both languages. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void no_fragment_has_words_of_its_own() throws IOException {
        for (Path file : fragments()) {
            String words = Files.readString(file)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<(?:\"[^\"]*\"|[^>\"])*>", "")
                    .replaceAll("[\\s·/?]+", "");

            assertThat(words).as("text in %s", file.getFileName()).isEmpty();
        }
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages_de.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void the_fragments_use_each_of_their_words_and_no_others() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : fragments()) {
            Pattern.compile("#\\{(ui\\.[a-z.]+)")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(match -> used.add(match.group(1)));
        }
        Set<String> known = keys("messages.properties");
        known.removeIf(key -> !key.startsWith("ui."));

        assertThat(used).isEqualTo(known);
    }

    private static Set<Path> fragments() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates/fragments"))) {
            return new TreeSet<>(files.toList());
        }
    }

    private static Set<String> keys(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader content = Files.newBufferedReader(RESOURCES.resolve(file))) {
            messages.load(content);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
