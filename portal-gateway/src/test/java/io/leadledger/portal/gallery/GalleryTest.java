package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the gallery is written for eyes, and keeps what eyes do not see. */
class GalleryTest {
    private static final Path TARGET = Path.of("target/gallery");

    private final Gallery gallery = new Gallery();

    static List<String> pages() {
        return Gallery.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_written_in_both_themes_and_languages(String page) throws IOException {
        Files.createDirectories(TARGET.resolve("dark"));
        Files.createDirectories(TARGET.resolve("de"));
        Files.writeString(TARGET.resolve("dark").resolve(page + ".html"), gallery.page(page, Locale.ENGLISH, "dark"));
        Files.writeString(TARGET.resolve("de").resolve(page + ".html"), gallery.page(page, Locale.GERMAN, null));

        String html = gallery.page(page, Locale.ENGLISH, "light");
        Files.writeString(TARGET.resolve(page + ".html"), html);

        assertThat(html).contains("<main");
    }
}
