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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever code a service refuses or warns with, the console has words for it in both languages. */
class ServiceCodesTest {

    private static final Path MODULES = Path.of("..");

    private static final String WORD = "([a-z]+(?:-[a-z0-9]+)*)";

    /** The forms in which a refusal's code stands in the sources of the services. */
    private static final List<Pattern> REFUSALS = Stream.of(
                    "\\b(?:unfit|rule|error|conflict|refused)\\(\\s*\"" + WORD + "\"",
                    "\\.add\\(\\s*[^;(]{1,60},\\s*\"" + WORD + "\"",
                    "[?:] \"([a-z]+(?:-[a-z0-9]+)+)\"",
                    "\\b[A-Z_]+\\(\\s*\"\\w*\",\\s*\"" + WORD + "\"",
                    "Kind\\.\\w+,\\s*\"" + WORD + "\"",
                    "HttpStatus\\.\\w+,\\s*\"" + WORD + "\"",
                    "\\b[A-Z_]+\\(\"" + WORD + "\"\\)",
                    "refuseChange\\(\"\\w+\", \"" + WORD + "\"",
                    "_IN_UNION = \"" + WORD + "\"",
                    "futureError\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"",
                    "WrittenNumber\\.Unfit\\(\"" + WORD + "\"")
            .map(Pattern::compile)
            .toList();

    private static final List<Pattern> FINDINGS = Stream.of(
                    "new Finding\\(\\s*\"" + WORD + "\"", "String [A-Z_]+ = \"([a-z]+(?:-[a-z]+)+)\"")
            .map(Pattern::compile)
            .toList();

    /** Those of them that refuse: the others are said as constants of the tax rules, or by classes of warnings. */
    private static final List<Pattern> BLOCKERS = List.of(Pattern.compile(
            "(?s)final class (?!\\w*Warnings)(?!DraftCheck)\\w+ .*?new Finding\\(\\s*\"" + WORD + "\""));

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void every_code_of_a_refusal_has_words(String language) throws IOException {
        Set<String> codes = codes(
                REFUSALS, "invoice-service", "delivery-service", "partner-service", "service-chassis", "shared-events");

        codes.addAll(codes(BLOCKERS, "invoice-service"));

        assertThat(codes)
                .contains(
                        "draft-drifted",
                        "missing-data",
                        "password-needs-digit",
                        "bad-iban",
                        "login-taken",
                        "cancelled-in-the-future",
                        "ambiguous-number",
                        "for-administrators",
                        "busy")
                .hasSizeGreaterThan(90);
        assertThat(wordless("console.reason.", codes, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void every_code_of_a_blocker_or_warning_has_words(String language) throws IOException {
        Set<String> codes = codes(FINDINGS, "invoice-service");

        assertThat(codes)
                .contains("missing-data", "vat-territory", "assignment-not-arrived", "leitweg-id-check-digits");
        assertThat(wordless("console.finding.", codes, language)).isEmpty();
    }

    private static List<String> wordless(String family, Set<String> codes, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader content = Files.newBufferedReader(Path.of("src/main/resources", language + ".properties"))) {
            messages.load(content);
        }
        return codes.stream()
                .filter(code -> !messages.containsKey(family + code))
                .toList();
    }

    private static Set<String> codes(List<Pattern> forms, String... modules) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(ServiceCodesTest::read)
                        .forEach(source -> forms.forEach(
                                form -> form.matcher(source).results().forEach(match -> codes.add(match.group(1)))));
            }
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
