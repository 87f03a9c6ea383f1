package io.leadledger.scenario.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.scenario.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page {@code docs/scenario-folder.md} names what the loader knows. */
class ScenarioFolderPageTest {
    private static final String SOURCES = "scenario/src/main/java/io/leadledger/scenario";
    private static final String LEADS = "delivery-service/src/main/java/io/leadledger/delivery";
    private static final String PARTNERS = "partner-service/src/main/java/io/leadledger/partner";
    private static final String INVOICES = "invoice-service/src/main/java/io/leadledger/invoice";
    private static final String CHASSIS = "service-chassis/src/main/java/io/leadledger/chassis";

    /** The forms in which the services say a code. */
    private static final List<String> CODES = List.of(
            "\\b(?:unfit|rule|error|conflict)\\(\\s*\"([a-z0-9-]+)\"",
            "\\.add\\(\\s*\"[\\w.]*\",\\s*\"([a-z0-9-]+)\"",
            "(?:Kind|HttpStatus)\\.\\w+,\\s*\"([a-z0-9-]+)\"",
            "[A-Z_]+\\(\"([a-z]+(?:-[a-z]+)+)\"\\)",
            "refuseChange\\(\"\\w+\", \"([a-z-]+)\"",
            "_IN_UNION = \"([a-z-]+)\"",
            "futureError\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"");

    /** The forms in which invoice-service says what blocks a draft or deserves a look. */
    private static final List<String> FINDINGS = List.of(
            "new Finding\\(\\s*\"([a-z0-9-]+)\"", "public static final String [A-Z_]+ = \"([a-z]+(?:-[a-z]+)+)\"");

    /** Answers to what no run asks, as the order of a list, or leaves out, as the header of a version. */
    private static final List<String> NOT_ASKED_FOR = List.of(
            "bad-sort",
            "if-match-required",
            "bad-idempotency-key",
            "nothing-open",
            "credit-balance-used",
            "no-credit-balance",
            "too-small",
            "paid-in-the-future",
            "paid-before-issue",
            "not-final",
            "exceeds-open-amount",
            "exceeds-credit-balance");

    private final String page = read(Repository.file("docs/scenario-folder.md"));

    @ParameterizedTest
    @EnumSource(ScenarioFile.class)
    void every_file_and_column_is_named(ScenarioFile file) {
        assertThat(page).contains("`" + file.fileName() + "`").contains(quoted(file.required()));
    }

    @Test
    void every_key_of_the_yaml_files_is_named() {
        var keys = found("setup/OperatorFile.java", "\"([a-z_]{2,})\"");
        keys.addAll(found("setup/Period.java", "(?:required|date)\\((?:root, )?\"([a-z]+)\""));

        assertThat(keys).contains("entity", "lead_fields", "iban", "from");
        assertThat(page).contains(quoted(keys));
    }

    @Test
    void every_key_of_the_summary_is_named() {
        var keys = found("summary/SummaryFile.java", "(?:put|putCounts)\\(\\s*(?:tree, )?\"([a-z_]+)\"");

        assertThat(keys).contains("documents", "waiting", "deliveries_read", "late_counts", "service_to");
        assertThat(page).contains(quoted(keys));
    }

    @Test
    void every_code_of_the_loader_and_of_the_services_it_asks_is_named() {
        var codes = new ArrayList<String>();
        var own = List.of("\\(([a-z]+(?:-[a-z]+)*)\\)\"");
        for (var feature : List.of("masterdata", "price", "delivery", "billing", "finalizing")) {
            codes.addAll(codes(SOURCES + "/" + feature, own));
        }
        for (var feature : List.of(
                LEADS + "/intake",
                LEADS + "/price",
                LEADS + "/cancellation",
                LEADS + "/directory",
                LEADS + "/profile",
                LEADS + "/assignment",
                LEADS + "/support",
                CHASSIS + "/input",
                PARTNERS + "/vatid",
                PARTNERS + "/entity",
                PARTNERS + "/seller",
                PARTNERS + "/billingdetails",
                PARTNERS + "/partner",
                "shared-events/src/main/java/io/leadledger/money",
                INVOICES + "/invoice",
                INVOICES + "/basis",
                INVOICES + "/tax",
                INVOICES + "/billingrun/BillingRunController.java",
                INVOICES + "/billingperiod",
                CHASSIS + "/axon",
                CHASSIS + "/decision",
                CHASSIS + "/idempotency",
                CHASSIS + "/problem",
                CHASSIS + "/web")) {
            codes.addAll(codes(feature, CODES));
        }
        codes.addAll(codes(INVOICES, FINDINGS));

        assertThat(codes)
                .contains(
                        "reused-key",
                        "unknown-field",
                        "too-large",
                        "unknown-cause",
                        "cancelled-in-the-future",
                        "none-inside-the-eu",
                        "ambiguous-number",
                        "unknown-country",
                        "vat-rate-needed",
                        "missing-data",
                        "vat-territory",
                        "assignment-not-arrived",
                        "no-invoice",
                        "busy");
        codes.removeAll(NOT_ASKED_FOR);
        assertThat(page).contains(quoted(codes));
    }

    @Test
    void the_readme_leads_there() {
        assertThat(read(Repository.file("README.md"))).contains("docs/scenario-folder.md");
    }

    private static List<String> found(String file, String pattern) {
        return found(Repository.file(SOURCES + "/" + file), pattern);
    }

    private static List<String> found(Path file, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }

    private static List<String> codes(String feature, List<String> patterns) {
        try (var files = Files.walk(Repository.file(feature))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> patterns.stream().flatMap(pattern -> found(file, pattern).stream()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().distinct().map(name -> "`" + name + "`").toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
