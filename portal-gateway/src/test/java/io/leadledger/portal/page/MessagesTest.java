package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal's words stand in the messages, and none stands there in vain. */
class MessagesTest {

    private static final List<String> OF_THE_PORTAL =
            List.of("portal.", "leads.", "lead.", "invoices.", "invoice.", "creditNote.", "help.");

    @Test
    void each_word_is_used() throws IOException {
        String sources = text(Path.of("src/main/java")) + text(Path.of("src/main/jte"));
        Properties messages = new Properties();
        try (Reader content = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(content);
        }
        List<String> own = messages.stringPropertyNames().stream()
                .filter(key -> OF_THE_PORTAL.stream().anyMatch(key::startsWith))
                .toList();

        assertThat(own).hasSizeGreaterThan(60);
        assertThat(own.stream().filter(key -> !isUsed(key, sources))).isEmpty();
    }

    /** By its name, or by its family: {@code "lead.status." + status}. */
    private static boolean isUsed(String key, String sources) {
        String family = key.substring(0, key.lastIndexOf('.') + 1);
        return sources.contains('"' + key + '"') || sources.contains('"' + family + '"');
    }

    private static String text(Path folder) {
        return files(folder).stream().map(MessagesTest::read).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
