package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sprite has the icons that pages show, and no others. */
class IconTest {

    private static final Path SPRITE = Path.of("src/main/resources/static/icons.svg");

    @Test
    void the_sprite_has_each_icon_and_the_mark_and_nothing_else() throws IOException {
        Set<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(Files.readString(SPRITE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> icons = Arrays.stream(Icon.values()).map(Icon::id).collect(Collectors.toCollection(TreeSet::new));
        icons.add("mark");

        assertThat(ids).isEqualTo(icons);
    }

    @Test
    void every_icon_is_shown_somewhere() throws IOException {
        String sources = text(Path.of("src/main/java")) + text(Path.of("src/main/jte"));
        List<String> unused = Arrays.stream(Icon.values())
                .map(Icon::name)
                .filter(icon -> !sources.contains("Icon." + icon))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
