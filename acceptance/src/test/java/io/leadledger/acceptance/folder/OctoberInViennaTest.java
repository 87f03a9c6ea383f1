package io.leadledger.acceptance.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm.DetailsChange;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A folder as people really have them: an Austrian seller, a month with a clock change, three tiers in cents, decimal
 * commas, bad rows of every kind, a cancellation twice, and files that come late.
 */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OctoberInViennaTest {

    private static final String PARTNER =
            "%s;Köln;Köln GmbH;office@koeln.example;Ring 1;50667;Köln;DE;;;14;EUR;ZUGFERD;;;de\n";

    private final Installation installation = Installation.shared();
    private final Path out = installation.folder("out-vienna");
    private Ended ended = new Ended(-1, "");

    @BeforeAll
    void load() throws IOException {
        ended = installation.load(folder("vienna"), out);
    }

    @Test
    void what_is_sound_is_billed_to_the_cent() {
        assertThat(Summary.read(out).sums())
                .as(ended.output())
                .containsExactly(
                        "bern 380 24.68 0.00 24.68",
                        "linz 380 47.05 9.41 56.46",
                        "linz 381 0.99 0.20 1.19",
                        "nantes 380 0.70 0.14 0.84",
                        "nantes 381 0.10 0.02 0.12",
                        "passau 380 99.99 0.00 99.99");
    }

    @Test
    void tiers_keep_their_prices_and_a_price_changes_at_local_midnight() {
        assertThat(Summary.read(out).lines("linz"))
                .containsExactly(
                        "linz-change 1 x 10.00 = 10.00",
                        "linz-change 3 x 11.11 = 33.33",
                        "linz-tiers 2 x 0.99 = 1.98",
                        "linz-tiers 3 x 0.55 = 1.65",
                        "linz-tiers 2 x 0.07 = 0.14");
    }

    @Test
    void every_bad_row_is_told_with_its_place_and_reason() {
        assertThat(ended.exitCode()).as(ended.output()).isEqualTo(2);
        assertThat(Summary.read(out).rejected())
                .extracting(row -> row.replaceFirst("^(\\S+ \\d+ \\S+) .*?(\\([^()]*\\))$", "$1 $2"))
                .containsExactly(
                        "partners.csv 6 display_name (not-utf-8)",
                        "assignments.csv 7 price (negative-price)",
                        "assignments.csv 8 partner (partners.csv line 6)",
                        "deliveries.csv 30 delivery_id (delivery-id-reused)",
                        "deliveries.csv 31 assignment (unknown-assignment)",
                        "deliveries.csv 32 delivered_at (bad-time)",
                        "deliveries.csv 33 delivery_id (missing)",
                        "deliveries.csv 34 delivered_at (local-time-does-not-exist)",
                        "deliveries.csv 35 assignment (assignments.csv line 7)",
                        "deliveries.csv 36 assignment (assignments.csv line 8)",
                        "cancellations.csv 4 delivery_id (unknown-delivery)",
                        "cancellations.csv 5 delivery_id (test-delivery)",
                        "adjustments.csv 3 partner (no-invoice)");
    }

    @Test
    void the_counts_describe_the_files() {
        Summary summary = Summary.read(out);

        assertThat(summary.count("/counts/deliveries_read")).isEqualTo(35);
        assertThat(summary.count("/counts/recorded")).isEqualTo(27);
        assertThat(summary.count("/counts/duplicates")).isOne();
        assertThat(summary.count("/counts/rejected")).isEqualTo(7);
        assertThat(summary.count("/counts/test")).isOne();
        assertThat(summary.count("/counts/cancelled")).isOne();
        assertThat(summary.count("/late_counts/recorded")).isOne();
        assertThat(summary.count("/late_counts/cancelled")).isEqualTo(2);
    }

    @Test
    void the_same_folder_again_makes_nothing_new_and_says_the_same() throws IOException {
        Path again = installation.folder("out-vienna-again");

        assertThat(installation.load(folder("vienna-again"), again).exitCode()).isEqualTo(2);
        assertThat(Summary.read(again).json()).isEqualTo(Summary.read(out).json());
    }

    @Test
    void what_was_typed_by_hand_stays_when_the_folder_comes_again() throws IOException {
        Stack running = installation.running();
        PartnerApi partners =
                LocalApi.open(running.addresses(), running.secrets()).client(PartnerApi.class);
        PartnerAnswer before = linz(partners);
        PartnerWritten renamed = partners.changeDetails(
                before.partnerId(),
                IfMatch.version(before.version()),
                new DetailsChange(new DetailsForm(
                        "Linz Sonne", null, "Lina Lang", null, "+43 732 1", null, "Europe/Vienna", null)));
        partners.changeBilling(
                before.partnerId(),
                IfMatch.version(renamed.version()),
                new BillingForm(null, null, "12/345", "60", null, null, "ZUGFERD", null, null));
        Path folder = folder("vienna-by-hand");

        installation.load(folder, installation.folder("out-vienna-by-hand"));
        PartnerAnswer once = linz(partners);
        installation.load(folder, installation.folder("out-vienna-by-hand"));

        assertThat(once.details())
                .isEqualTo(new PartnerDetails(
                        before.details().displayName(),
                        before.details().legalName(),
                        "Lina Lang",
                        before.details().contactEmail(),
                        "+43 732 1",
                        before.details().address(),
                        "Europe/Vienna",
                        before.details().language()));
        assertThat(once.billing()).isNotNull();
        assertThat(once.billing().taxNumber()).isEqualTo("12/345");
        assertThat(once.billing().paymentTermsDays()).isEqualTo(60);
        assertThat(once.billing().currency()).hasToString("EUR");
        assertThat(linz(partners).version()).isEqualTo(once.version());
    }

    private static PartnerAnswer linz(PartnerApi partners) {
        return partners.list("linz", null, null, null, 1, null).items().getFirst();
    }

    @Test
    void a_missing_file_or_column_loads_nothing() throws IOException {
        Path noFile = folder("vienna-no-file");
        Files.delete(noFile.resolve("partners.csv"));
        Path noColumn = folder("vienna-no-column");
        Files.writeString(noColumn.resolve("cancellations.csv"), "delivery_id,cancelled_at\n");

        Ended missingFile = installation.load(noFile, installation.folder("out-no-file"));
        Ended missingColumn = installation.load(noColumn, installation.folder("out-no-column"));

        assertThat(missingFile.exitCode()).isOne();
        assertThat(missingFile.output()).contains("partners.csv");
        assertThat(missingColumn.exitCode()).isOne();
        assertThat(missingColumn.output()).contains("cancellations.csv", "cause");
        assertThat(installation.folder("out-no-file")).doesNotExist();
        assertThat(installation.folder("out-no-column")).doesNotExist();
    }

    @Test
    void a_lead_that_came_after_the_invoice_is_said_to_wait() {
        assertThat(Summary.read(out).waiting()).containsExactly("bern 1 12.34");
        assertThat(ended.output()).contains("1 lead of bern from this period is on no invoice");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void mended_rows_are_billed_by_the_same_command_and_late_ones_wait() throws IOException {
        Path mended = folder("vienna-mended");
        String partners = Files.readString(mended.resolve("partners.csv"), StandardCharsets.ISO_8859_1)
                .replaceFirst("broken;.*", "");
        Files.writeString(mended.resolve("partners.csv"), partners, StandardCharsets.ISO_8859_1);
        append(mended, "partners.csv", PARTNER.formatted("broken") + PARTNER.formatted("tardy"));
        append(mended, "assignments.csv", "tardy-leads,tardy,dach,8,7.00\n");
        append(mended, "late/deliveries.csv", "l-2,tardy-leads,lead-l2,2026-10-30T10:00:00+01:00,,Only Late,\n");
        Path first = installation.folder("out-vienna-mended");
        Path again = installation.folder("out-vienna-mended-again");

        Ended billed = installation.load(mended, first);
        installation.load(mended, again);

        assertThat(Summary.read(first).sums())
                .as(billed.output())
                .hasSize(Summary.read(out).sums().size() + 1)
                .containsAll(Summary.read(out).sums())
                .contains("broken 380 5.00 1.00 6.00");
        assertThat(Summary.read(first).waiting()).containsExactlyInAnyOrder("bern 1 12.34", "tardy 1 7.00");
        assertThat(Summary.read(again).json()).isEqualTo(Summary.read(first).json());
    }

    private static void append(Path folder, String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), rows, StandardOpenOption.APPEND);
    }

    /** The folder of the resources, and one more partner, typed on an old machine: its name is Latin-1. */
    private Path folder(String name) throws IOException {
        Path from = Path.of("src", "test", "resources", "vienna-october");
        Path to = installation.folder(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        Files.write(
                to.resolve("partners.csv"),
                PARTNER.formatted("broken").getBytes(StandardCharsets.ISO_8859_1),
                StandardOpenOption.APPEND);
        return to;
    }
}
