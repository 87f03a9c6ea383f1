package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.leadledger.portal.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of both sites is written for eyes, and keeps what eyes do not see. */
class GalleryTest {

    private static final Path TARGET = Path.of("target/gallery");
    private static final Path STATIC = Path.of("src/main/resources/static");

    static Stream<Named<Page>> pages() {
        return Gallery.pages(Locale.ENGLISH, null).stream().map(page -> Named.of(Gallery.name(page), page));
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

    @Test
    void there_is_no_page_that_is_not_in_the_gallery() {
        Set<String> shown =
                pages().map(page -> page.getPayload().getClass().getName()).collect(Collectors.toSet());
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.leadledger.portal")
                        .stream()
                        .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(shown).isEqualTo(all);
    }

    @Test
    void all_pages_are_written_in_both_themes_and_languages() throws IOException {
        for (Page page : Gallery.pages(Locale.ENGLISH, "light")) {
            String light = Gallery.html(page, Locale.ENGLISH);
            write(Gallery.name(page) + ".html", light);
            assertThat(light).contains("data-theme=\"light\" lang=\"en\"").contains("Skip to the content");
        }
        for (Page page : Gallery.pages(Locale.ENGLISH, "dark")) {
            String dark = Gallery.html(page, Locale.ENGLISH);
            write("dark/" + Gallery.name(page) + ".html", dark);
            assertThat(dark).contains("data-theme=\"dark\"");
        }
        for (Page page : Gallery.pages(Locale.GERMAN, null)) {
            String german = Gallery.html(page, Locale.GERMAN);
            write("de/" + Gallery.name(page) + ".html", german);
            assertThat(german)
                    .contains("<html lang=\"de\">")
                    .contains("Zum Inhalt springen")
                    .doesNotContain("Skip");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_heading_one_main_part_and_a_name_for_everything(Page page) {
        Html html = new Html(Gallery.html(page, Locale.ENGLISH));

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
    void a_page_obeys_the_content_security_policy_and_asks_nobody_else(Page page) {
        Html html = new Html(Gallery.html(page, Locale.ENGLISH));

        assertThat(html.all("\\sstyle=|<style|\\son[a-z]+=|<script(?! type=\"module\" src=)"))
                .isEmpty();
        assertThat(html.attribute("(?:src|href|action)")).noneMatch(address -> address.matches("(https?:|//|data:).*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_form_that_changes_something_carries_its_token_and_no_other_does(Page page) {
        String html = Gallery.html(page, Locale.ENGLISH);
        List<String> forms = Pattern.compile("<form[^>]*>(<input[^>]*>)?")
                .matcher(html)
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(forms)
                .allSatisfy(form -> assertThat(form.contains("name=\"_csrf\" value=\"token\""))
                        .as(form)
                        .isEqualTo(form.contains("method=\"post\"")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_icon_of_a_page_is_in_the_sprite(Page page) throws IOException {
        Html html = new Html(Gallery.html(page, Locale.ENGLISH));
        Html sprite = new Html(Files.readString(STATIC.resolve("icons.svg")));

        List<String> icons = html.attribute("href").stream()
                .filter(address -> address.startsWith("/icons.svg#"))
                .map(address -> address.substring("/icons.svg#".length()))
                .toList();

        assertThat(sprite.attribute("id")).containsAll(icons);
    }

    private static void write(String name, String html) throws IOException {
        Path file = TARGET.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
