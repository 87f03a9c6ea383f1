package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.leadledger.portal.page.shell.Navigation;
import io.leadledger.portal.page.shell.NavigationItem;
import io.leadledger.portal.page.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What a page of the kit is: one record, made in one place, with nothing in it that only a reader of templates knows. */
class KitRulesTest {

    private static final int MOST_LINES = 150;

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.leadledger.portal");

    @Test
    void no_page_is_a_map_of_strings() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ModelAndView.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Model.class)
                .check(CLASSES);
        assertThat(sources(JAVA))
                .hasSizeGreaterThan(300)
                .filteredOn(file -> read(file).contains("Map<String, Object>"))
                .isEmpty();
    }

    @Test
    void every_page_is_a_record_and_its_template_takes_it_alone() {
        List<JavaClass> pages = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                .toList();

        assertThat(pages).hasSizeGreaterThan(18).allSatisfy(page -> {
            assertThat(page.isRecord()).as(page.getName()).isTrue();
            String template = read(TEMPLATES.resolve(Templates.nameOf(page.reflect())));
            assertThat(Pattern.compile("@param [^\n]+")
                            .matcher(template)
                            .results()
                            .map(match -> match.group()))
                    .as(page.getName())
                    .containsExactly("@param " + page.getSimpleName() + " page");
        });
    }

    /** Blank lines and imports are not counted. What a page needs beyond that is a part of it with a name of its own. */
    @Test
    void no_file_of_a_page_is_longer_than_a_page() {
        assertThat(sources(JAVA).stream()
                        .filter(file -> file.toString().matches(".*/portal/(operator|partner)/.*"))
                        .filter(file -> read(file)
                                        .lines()
                                        .filter(line -> !line.isBlank() && !line.startsWith("import "))
                                        .count()
                                > MOST_LINES))
                .as("files of more than %d lines", MOST_LINES)
                .isEmpty();
    }

    @Test
    void what_leads_to_a_page_is_a_bean_of_its_feature() {
        DescribedPredicate<JavaCall<?>> declares = DescribedPredicate.describe(
                "declare an entry of the navigation",
                call -> call.getTargetOwner().isEquivalentTo(NavigationItem.class)
                        && call.getTarget().getName().startsWith("of"));

        ArchRuleDefinition.methods()
                .that(DescribedPredicate.describe(
                        "declare an entry of the navigation",
                        method -> method.getCallsFromSelf().stream().anyMatch(declares)))
                .should()
                .beAnnotatedWith(Bean.class)
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .areNotAssignableTo(Navigation.class)
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes an entry of the navigation",
                        call -> call.getTargetOwner().isEquivalentTo(Shell.Entry.class)))
                .check(CLASSES);
    }

    @Test
    void a_template_takes_records_and_no_maps() {
        assertThat(sources(TEMPLATES))
                .hasSizeGreaterThan(60)
                .filteredOn(file -> read(file).contains("Map<"))
                .isEmpty();
    }

    @Test
    void no_template_ends_with_a_newline_which_would_be_a_space_between_two_words() {
        assertThat(sources(TEMPLATES))
                .filteredOn(file -> read(file).endsWith("\n"))
                .isEmpty();
    }

    @Test
    void every_form_that_is_posted_begins_with_its_token() {
        Pattern forms = Pattern.compile("<form [^>]*method=\"post\"[^>]*>(.{27})", Pattern.DOTALL);
        List<String> begins = sources(TEMPLATES).stream()
                .flatMap(file -> forms.matcher(read(file)).results().map(match -> match.group(1)))
                .toList();

        assertThat(begins).hasSizeGreaterThan(10).containsOnly("@template.page.form.token()");
    }

    @Test
    void tones_and_icons_are_no_text() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getName().matches("tone|icon"))
                        .filter(field -> field.getRawType().isEquivalentTo(String.class)))
                .isEmpty();
    }

    /** A record is made by a factory that says what it is, not by counting empty places. */
    @Test
    void outside_of_the_kit_none_of_its_records_is_made_with_two_nulls_in_a_row() {
        String records = CLASSES.stream()
                .filter(type -> type.isRecord() && type.getPackageName().startsWith("io.leadledger.portal.page"))
                .map(JavaClass::getSimpleName)
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern nulls = Pattern.compile("new (?:\\w+\\.)*(?:" + records + ")(?:<>)?\\([^;]*?\\bnull,\\s*null\\b");

        assertThat(records).contains("Fact|").contains("Column");
        assertThat(sources(JAVA).stream()
                        .filter(file -> !file.toString().contains("/portal/page/"))
                        .filter(file -> nulls.matcher(read(file)).find()))
                .isEmpty();
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
