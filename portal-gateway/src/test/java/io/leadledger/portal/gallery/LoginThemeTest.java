package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak's pages cannot read our stylesheet, so they have a copy of its colours and of its fonts. */
class LoginThemeTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path THEME = Path.of("../deploy/keycloak/themes/leadledger/login");

    @Test
    void the_login_has_the_colours_of_the_sites() throws IOException {
        Map<String, String> login = tokens(THEME.resolve("resources/css/leadledger.css"));

        assertThat(login).hasSizeGreaterThan(20);
        assertThat(tokens(STATIC.resolve("app.css"))).containsAllEntriesOf(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inter-latin.woff2", "inter-latin-ext.woff2"})
    void the_login_has_the_fonts_of_the_sites(String font) throws IOException {
        assertThat(THEME.resolve("resources/fonts").resolve(font))
                .hasSameBinaryContentAs(STATIC.resolve("fonts").resolve(font));
    }

    @Test
    void the_login_says_the_same_in_both_languages() throws IOException {
        assertThat(messages("de").stringPropertyNames())
                .containsAll(messages("en").stringPropertyNames());
    }

    private static Map<String, String> tokens(Path sheet) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Pattern.compile("^ +--([a-z-]+): (#[0-9a-f]+|light-dark\\(.*\\));$", Pattern.MULTILINE)
                .matcher(Files.readString(sheet))
                .results()
                .forEach(match -> tokens.put(match.group(1), match.group(2)));
        return tokens;
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (var content = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(content);
        }
        return messages;
    }
}
