package io.leadledger.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheet has what pages use, and nothing that none of them does. */
class StyleSheetTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final List<Path> SAYING =
            List.of(Path.of("src/main/jte"), Path.of("src/main/java"), STATIC.resolve("js"));
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    @Test
    void each_class_of_the_sheet_is_said_by_a_page_or_by_a_script() {
        Set<String> said =
                Pattern.compile("[^a-z0-9-]+").splitAsStream(sources()).collect(Collectors.toSet());

        assertThat(classes())
                .hasSizeGreaterThan(150)
                .allSatisfy(name ->
                        assertThat(said).as("%s is used somewhere", name).contains(name.replaceFirst("^tone-", "")));
    }

    @Test
    void each_class_of_a_page_is_in_the_sheet_or_asked_for_by_a_script() {
        Set<String> known = classes();
        String scripts = text(STATIC.resolve("js"));

        Set<String> used = Gallery.pages(Locale.ENGLISH, null).stream()
                .flatMap(page -> new Html(Gallery.html(page, Locale.ENGLISH)).attribute("class").stream())
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .filter(name -> !scripts.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(100).isSubsetOf(known);
    }

    /** Constants of an enum are a class each, written with hyphens. */
    private static String sources() {
        String text = SAYING.stream().map(StyleSheetTest::text).collect(Collectors.joining("\n"));
        return text + "\n" + text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> classes() {
        String sheet = read(STATIC.resolve("app.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        return RULE.matcher(sheet)
                .results()
                .flatMap(rule -> CLASS.matcher(rule.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(StyleSheetTest::read).collect(Collectors.joining("\n"));
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
