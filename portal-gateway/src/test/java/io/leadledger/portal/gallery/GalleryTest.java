package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the gallery is written for eyes, and keeps what eyes do not see. */
class GalleryTest {
    private static final Path TARGET = Path.of("target/gallery");
    private static final Path STATIC = Path.of("src/main/resources/static");

    private final Gallery gallery = new Gallery();

    static List<String> pages() {
        return Gallery.pages();
    }

    /** Serve target/gallery with any web server and look. */
    @BeforeAll
    static void the_static_files_lie_beside_the_pages() throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = TARGET.resolve(STATIC.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_written_in_both_themes_and_languages(String name) throws IOException {
        String light = gallery.page(name, Locale.ENGLISH, "light");
        String dark = gallery.page(name, Locale.ENGLISH, "dark");
        String german = gallery.page(name, Locale.GERMAN, null);

        write(name + ".html", light);
        write("dark/" + name + ".html", dark);
        write("de/" + name + ".html", german);
        assertThat(light).contains("data-theme=\"light\" lang=\"en\"").contains("Skip to the content");
        assertThat(dark).contains("data-theme=\"dark\"");
        assertThat(german)
                .contains("<html lang=\"de\">")
                .contains("Zum Inhalt springen")
                .doesNotContain("Skip");
        assertThat(light + german)
                .as("a missing message shows as ??key??")
                .doesNotContain("??")
                .doesNotContain("th:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_heading_one_main_part_and_a_name_for_everything(String name) {
        Html html = new Html(gallery.page(name, Locale.ENGLISH, null));

        assertThat(html.all("<h1[ >]")).hasSize(1);
        assertThat(html.all("<main[ >]")).hasSize(1);
        assertThat(html.all("<table[ >]")).hasSameSizeAs(html.all("<caption[ >]"));
        assertThat(html.attribute("id")).doesNotHaveDuplicates();
        assertThat(html.attribute("id"))
                .containsAll(html.references("for"))
                .containsAll(html.references("aria-describedby"))
                .containsAll(html.references("aria-labelledby"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_obeys_the_content_security_policy_and_asks_nobody_else(String name) {
        Html html = new Html(gallery.page(name, Locale.ENGLISH, null));

        assertThat(html.all("\\sstyle=|<style|\\son[a-z]+=|<script(?! type=\"module\" src=)"))
                .isEmpty();
        assertThat(html.attribute("(?:src|href|action)")).noneMatch(address -> address.matches("(https?:|//|data:).*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_icon_of_a_page_is_in_the_sprite(String name) throws IOException {
        Html html = new Html(gallery.page(name, Locale.ENGLISH, null));
        Html sprite = new Html(Files.readString(STATIC.resolve("icons.svg")));

        List<String> icons = html.attribute("href").stream()
                .filter(address -> address.startsWith("/icons.svg#"))
                .map(address -> address.substring("/icons.svg#".length()))
                .toList();

        assertThat(icons).isNotEmpty();
        assertThat(sprite.attribute("id")).containsAll(icons);
    }

    private static void write(String name, String html) throws IOException {
        Path file = TARGET.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
