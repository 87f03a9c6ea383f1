package io.leadledger.acceptance.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Api;
import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.acceptance.Topics;
import io.leadledger.acceptance.WrittenInvoice;
import io.leadledger.event.Topic;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise: one command from last month's spreadsheets to finished invoices, with exact sums. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthOfJanuaryTest {

    /** Net, VAT and total of each partner, as the journeys have them. */
    private static final Map<String, List<String>> JANUARY = new TreeMap<>(Map.of(
            "Alpha Solar GmbH", List.of("1775.00", "337.25", "2112.25"),
            "Brabant Leads", List.of("300.00", "0.00", "300.00"),
            "Stadt Musterhafen", List.of("250.00", "47.50", "297.50"),
            "Alpen AG", List.of("75.00", "0.00", "75.00"),
            "Lyon Sarl", List.of("45.00", "8.55", "53.55"),
            "Gamma Wärme GmbH", List.of("330.00", "62.70", "392.70"),
            "Isar Dach GmbH", List.of("99.99", "19.00", "118.99")));

    private final Installation installation = Installation.shared();
    private final Path out = installation.folder("out-january");
    private Ended first = new Ended(-1, "");

    @BeforeAll
    void run_once() {
        first = installation.leadledger(
                "run", Installation.checkout("examples/january").toString(), "--once", "--out", out.toString());
    }

    @Test
    @Order(1)
    void the_command_succeeds_and_writes_seven_invoices_that_sum_to_3_349_99() {
        assertThat(first.exitCode()).as(first.output()).isZero();
        List<WrittenInvoice> invoices = numbers().stream()
                .map(number -> WrittenInvoice.read(out, number))
                .toList();

        assertThat(invoices).hasSize(7).allMatch(invoice -> invoice.typeCode().equals("380"));
        assertThat(invoices.stream().map(WrittenInvoice::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("3349.99"));
        assertThat(invoices).allSatisfy(invoice -> {
            List<String> sums = JANUARY.entrySet().stream()
                    .filter(entry -> invoice.buyer().startsWith(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody expects an invoice for " + invoice.buyer()))
                    .getValue();
            assertThat(List.of(invoice.net(), invoice.tax(), invoice.total()))
                    .extracting(BigDecimal::toPlainString)
                    .isEqualTo(sums);
        });
    }

    @Test
    @Order(2)
    void the_pages_say_what_the_xml_says() {
        for (JsonNode document : documents()) {
            WrittenInvoice invoice =
                    WrittenInvoice.read(out, document.get("number").asString());
            String page = invoice.text().replace(".", "").replace(",", "");

            assertThat(page)
                    .contains(document.get("number").asString())
                    .contains(invoice.total().toPlainString().replace(".", ""))
                    .contains(invoice.net().toPlainString().replace(".", ""));
        }
    }

    @Test
    @Order(3)
    void the_summary_is_read_from_the_documents_and_numbers_are_consecutive() {
        JsonNode summary = summary();

        assertThat(numbers())
                .allMatch(number -> number.matches("LEADS-\\d{4}-\\d{4}"))
                .extracting(number -> Integer.parseInt(number.substring(number.length() - 4)))
                .isEqualTo(IntStream.rangeClosed(1, 7).boxed().toList());
        assertThat(summary.get("rejected")).isEmpty();
        assertThat(summary.at("/counts/deliveries_read").asInt()).isEqualTo(162);
        assertThat(summary.at("/counts/recorded").asInt()).isEqualTo(162);
        assertThat(summary.at("/counts/test").asInt()).isOne();
        assertThat(summary.at("/counts/cancelled").asInt()).isEqualTo(5);
        for (JsonNode document : documents()) {
            WrittenInvoice invoice =
                    WrittenInvoice.read(out, document.get("number").asString());
            assertThat(document.get("total").asString())
                    .isEqualTo(invoice.total().toPlainString());
            assertThat(document.at("/validation/schema").asString()).isEqualTo("accepted");
            assertThat(document.at("/validation/en_16931").asString()).isEqualTo("accepted");
            assertThat(document.at("/validation/pdf_a").asString()).isEqualTo("accepted");
            assertThat(out.resolve(document.at("/files/validation_report/path").asString()))
                    .content()
                    .contains(document.at("/files/pdf/sha256").asString());
        }
    }

    @Test
    @Order(4)
    void the_same_folder_again_after_a_restart_of_everything_makes_no_new_document() throws IOException {
        Path again = installation.folder("out-january-again");

        Ended second = installation.loadByCommand(Installation.checkout("examples/january"), again);

        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(hashes(again)).isEqualTo(hashes(out));
        assertThat(JsonMapper.shared().readTree(Files.readAllBytes(again.resolve("summary.json"))))
                .isEqualTo(summary());
    }

    @Test
    @Order(5)
    void the_topic_says_what_the_xml_says() {
        Topics topics = new Topics(installation.running().kafka().plan());
        Map<String, String> totals = new HashMap<>();
        new Api(installation)
                .entityId("leads")
                .ifPresent(entity -> topics.events(Topic.INVOICE, entity).forEach(event -> {
                    if (event.data() instanceof InvoiceFinalized fact) {
                        totals.put(
                                fact.header().number(),
                                fact.bill().totals().total().amount().toPlainString());
                    }
                }));

        assertThat(totals).hasSize(7);
        assertThat(totals)
                .allSatisfy((number, total) -> assertThat(total)
                        .isEqualTo(WrittenInvoice.read(out, number).total().toPlainString()));
    }

    @Test
    @Order(6)
    void a_stock_console_consumer_and_jq_find_the_net_per_partner_before_adjustments() {
        List<String> lines = ConsoleConsumer.netPerPartner(
                installation.running().kafka().plan(), Installation.checkout("docs/net-per-partner.jq"));

        assertThat(lines)
                .containsExactly(
                        "alpen-leads 75.00",
                        "alpha-catch-all, alpha-premium 1805.00",
                        "brabant-leads 300.00",
                        "city-leads 250.00",
                        "gamma-leads 330.00",
                        "isar-leads 99.99",
                        "lyon-leads 45.00");
    }

    @Test
    @Order(7)
    @Tag("R-101")
    void an_auditors_export_holds_the_same_files_and_is_checked_by_sha256sum_alone() throws Exception {
        Path exported = installation.folder("exported");

        installation.export("leads", exported);

        unzip(exported.resolve("export-leads.zip"), exported);
        for (String number : numbers()) {
            assertThat(exported.resolve("documents").resolve(number + ".pdf"))
                    .hasSameBinaryContentAs(out.resolve(number + ".pdf"));
        }
        Process check = new ProcessBuilder("sha256sum", "--check", "--quiet", "SHA256SUMS")
                .directory(exported.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(check.getInputStream().readAllBytes()).asString().isEmpty();
        assertThat(check.waitFor()).isZero();
        assertThat(installation.leadledger("export", "--from", "2026-01-01").exitCode())
                .isEqualTo(1);
    }

    private static void unzip(Path file, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    private Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith("summary.json")).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return hashes;
    }

    private List<String> numbers() {
        return List.copyOf(new TreeSet<>(documents().stream()
                .map(document -> document.get("number").asString())
                .toList()));
    }

    private List<JsonNode> documents() {
        return StreamSupport.stream(summary().get("documents").spliterator(), false)
                .toList();
    }

    private JsonNode summary() {
        return JsonMapper.shared().readTree(out.resolve("summary.json"));
    }
}
