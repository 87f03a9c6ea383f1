package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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

/** The console's words stand in the messages: none is missing, none is left over. */
class ConsoleWordsTest {

    private static final Path JAVA = Path.of("src/main/java/io/leadledger/portal");
    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

    /** What a page says of a document as its PDF does. */
    private static final Path DOCUMENTS =
            Path.of("../shared-events/src/main/resources/io/leadledger/document/document_en.properties");

    private static final Pattern SAID = Pattern.compile("\"((?:console|document)\\.[A-Za-z0-9._-]+)");

    /** Keys of the session, not of messages. */
    private static final Set<String> NO_WORDS = Set.of("console.news", "console.notFinal");

    @Test
    void every_word_that_is_said_is_there_and_every_one_that_is_there_can_be_said() throws IOException {
        Set<String> known = keys(MESSAGES);
        Set<String> said = SAID.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .filter(key -> !NO_WORDS.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> beginnings = said.stream()
                .filter(key -> key.endsWith(".") || known.stream().anyMatch(one -> one.startsWith(key + ".")))
                .toList();

        Set<String> ofDocuments = keys(DOCUMENTS);
        assertThat(said)
                .filteredOn(key -> !ofDocuments.contains(key))
                .allSatisfy(key -> assertThat(known).anyMatch(one -> one.equals(key) || one.startsWith(key)));
        assertThat(known)
                .allSatisfy(key -> assertThat(
                                said.contains(key) || beginnings.stream().anyMatch(key::startsWith))
                        .as("%s is said somewhere", key)
                        .isTrue());
    }

    private static String sources() throws IOException {
        return files(JAVA).stream().map(ConsoleWordsTest::read).collect(Collectors.joining());
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader content = Files.newBufferedReader(file)) {
            messages.load(content);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("console.") || key.startsWith("document."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
