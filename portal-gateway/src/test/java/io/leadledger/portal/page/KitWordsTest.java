package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words stand in the messages, in both languages; templates have none, pages have theirs from their presenters. */
class KitWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path GENERATED = Path.of("target/generated-sources/jte");
    private static final Pattern WRITTEN = Pattern.compile("writeContent\\(\"((?:\\\\.|[^\"\\\\])*)\"\\)");
    private static final Pattern SAID = Pattern.compile("[\"(]\"?(ui\\.[a-z.]+)\"");

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        List<Path> templates = files(GENERATED);

        assertThat(templates).hasSizeGreaterThan(60);
        for (Path file : templates) {
            String written = WRITTEN.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1).translateEscapes())
                    .collect(Collectors.joining());
            String text = written.replaceAll("(?s)<(?:\"[^\"]*\"|[^>\"])*>", "");
            String attributes = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]+)\"")
                    .matcher(written)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.joining());

            assertThat(text.replaceAll("[\\s·,:/?]+", ""))
                    .as("text in %s", file)
                    .isEmpty();
            assertThat(attributes).as("attributes in %s", file).isEmpty();
        }
    }

    @Test
    void only_the_kits_own_templates_say_anything() throws IOException {
        List<Path> pages = files(TEMPLATES).stream()
                .filter(file -> !file.startsWith(TEMPLATES.resolve("page")))
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("Kit."));
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages_de.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void the_kit_uses_each_of_its_words_and_no_others() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : Stream.concat(files(TEMPLATES).stream(), files(Path.of("src/main/java")).stream())
                .toList()) {
            SAID.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
        }
        Set<String> known = keys("messages.properties");
        known.removeIf(key -> !key.startsWith("ui."));

        assertThat(used).isEqualTo(known);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
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
