package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.JanuaryFolder;
import io.leadledger.acceptance.Silence;
import io.leadledger.acceptance.sites.OperatorBrowser.SeenForm;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.billing.LedgerArrival;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.run.FolderLoading;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Journeys J3, J4, J11 and J6 in a real browser: January is loaded into an entity of its own, the rest is done by hand. */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthEndInTheConsoleTest {

    private static final String ENTITY = "by-hand";
    private static final String MONTH_END = "/app/by-hand/invoices/month-end?period=2026-01";

    private final Installation installation = Installation.shared();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> premium = new ArrayList<>();
    private Api api;
    private AlphaSolar alpha;
    private OperatorBrowser browser;

    @BeforeAll
    void load_january_and_log_in() throws IOException {
        Stack stack = installation.running();
        api = LocalApi.open(stack.addresses(), stack.secrets());
        Narration silence = new Silence();
        FolderLoading loading =
                new FolderLoading(ScenarioFolder.read(JanuaryFolder.of(installation, ENTITY)), api, silence);
        loading.loadMasterData();
        loading.loadDeliveries();
        new LedgerArrival(api, silence).await(loading.things());
        assertThat(loading.rejections().rows()).isEmpty();
        premium.addAll(AlphaSolar.uncancelledPremium());
        alpha = new AlphaSolar(
                api, new EntityId(loading.things().entity(ENTITY).orElseThrow().id()));
        browser = OperatorBrowser.login(stack);
    }

    @AfterAll
    void log_out() {
        browser.close();
    }

    @Test
    @Order(1)
    void step_1_the_operator_picks_january() {
        browser.open("/app/" + ENTITY);
        browser.follow("Invoices");
        browser.open("/app/" + ENTITY + "/invoices/month-end");
        browser.fill("month", "2026-01");
        browser.press("Apply");

        assertThat(browser.heading()).isEqualTo("Month-end January 2026");
        assertThat(browser.text())
                .contains("161 leads delivered, 5 cancelled, 156 billable.")
                .contains("7 partners, 3,385.69 EUR")
                .contains("No valid VAT ID: the seller's VAT is charged. 8.55 EUR on 45.00 EUR.");
    }

    @Test
    @Order(3)
    @Tag("R-050")
    void step_3_the_preview_shows_the_table_line_by_line() {
        assertThat(browser.rows("Preview"))
                .extracting(row -> row.replaceAll("\\u00a0", " "))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row)
                                .startsWith("Alpha Solar")
                                .contains("95", "1,805.00", "342.95", "2,147.95"),
                        row -> assertThat(row).startsWith("Alpen AG").contains("5 × 15.00", "No VAT", "75.00"),
                        row -> assertThat(row)
                                .startsWith("Brabant Leads")
                                .contains("Reverse charge", "20 × 15.00", "300.00"),
                        row -> assertThat(row)
                                .startsWith("Stadt Musterhafen")
                                .contains("XRechnung", "250.00", "47.50", "297.50"),
                        row -> assertThat(row).startsWith("Gamma Wärme").contains("10 × 18.00", "10 × 15.00", "392.70"),
                        row -> assertThat(row)
                                .startsWith("Isar Dach")
                                .contains("3 × 33.33", "99.99", "19.00", "118.99"),
                        row -> assertThat(row).startsWith("Lyon Sarl").contains("DE 19 %, confirm", "8.55", "53.55"));
        assertThat(browser.sum("Preview")).contains("7 partners", "156", "2,904.99", "480.70", "3,385.69");
        browser.unfold("Preview");
        assertThat(browser.text()).contains("40 delivered, 2 cancelled").contains("60 delivered, 3 cancelled");
    }

    @Test
    @Order(4)
    @Tag("R-051")
    void step_4_seven_drafts_are_generated_and_the_same_form_again_makes_none() {
        browser.follow("Generate 7 drafts");
        assertThat(browser.heading()).isEqualTo("Generate 7 drafts for January 2026?");
        SeenForm question = browser.form("Generate 7 drafts");
        browser.press("Generate 7 drafts");
        browser.awaitEnd();

        assertThat(browser.heading()).isEqualTo("Generate drafts for January 2026");
        assertThat(browser.text()).contains("7 of 7");
        assertThat(browser.rows("Items of the job")).hasSize(7).allMatch(row -> row.contains("| Done | Draft"));
        browser.follow("Month-end");
        assertThat(browser.rows("Drafts")).hasSize(7);
        assertThat(browser.sum("Drafts")).contains("7 drafts", "3,385.69");

        browser.sendAgain(question);
        assertThat(browser.text()).contains("7 of 7");
        browser.follow("Month-end");
        assertThat(browser.rows("Drafts")).hasSize(7);
    }

    @Test
    @Order(5)
    @Tag("R-052")
    void step_5_alpha_gets_a_deduction_and_a_wrong_amount_keeps_what_was_typed() {
        browser.open(MONTH_END);
        browser.follow("Alpha Solar");
        assertThat(browser.heading()).isEqualTo("Invoice for Alpha Solar");
        browser.follow("Add");
        browser.fill("amount", "thirty");
        browser.fill("reason", "disputed lead");
        browser.press("Add the adjustment");
        assertThat(browser.text())
                .contains("Give an amount in EUR without a sign")
                .contains("One thing is missing or wrong");
        assertThat(browser.value("reason")).isEqualTo("disputed lead");
        assertThat(browser.value("amount")).isEqualTo("thirty");

        browser.fill("amount", "30,00");
        browser.press("Add the adjustment");

        assertThat(browser.toast()).isEqualTo("Adjustment of −30.00 EUR added.");
        assertThat(browser.text())
                .contains("Abzug", "disputed lead")
                .contains("1.775,00")
                .contains("337,25")
                .contains("2.112,25")
                .contains("Adjustment −30.00 EUR “disputed lead”, net now 1,775.00 EUR");
    }

    @Test
    @Order(6)
    @Tag("R-100")
    void step_6_the_premium_line_opens_38_leads_and_two_struck_ones_with_their_cause() {
        browser.follow("950,00");

        assertThat(browser.text()).contains("40 delivered − 2 cancelled = 38 billed × 25.00 EUR per lead = 950.00 EUR");
        List<String> rows = browser.rows("Leads of the line");
        assertThat(rows).hasSize(40);
        assertThat(rows).filteredOn(row -> row.contains("Billed")).hasSize(38);
        assertThat(rows)
                .filteredOn(row -> row.contains("Cancelled"))
                .hasSize(2)
                .allMatch(row -> row.contains("Return approved") || row.contains("Taken back by the operator"));
        assertThat(browser.count("tr th.struck")).isEqualTo(2);

        browser.follow(rows.getFirst().split(" \\| ")[0]);
        assertThat(browser.text()).contains("Price 25.00 EUR").contains("Not cancelled, not credited.");
        browser.follow("On a page of its own");
        assertThat(browser.heading()).startsWith("Lead lead-");
    }

    /** A lead that comes instead of the cancelled one brings the draft back to what J3 says. */
    @Test
    @Order(7)
    @Tag("R-044")
    void j4_a_premium_lead_is_cancelled_the_draft_says_so_and_both_sums_stand_in_its_history() {
        browser.open(MONTH_END);
        browser.follow("Alpha Solar");
        String draft = browser.path();
        alpha.revoke(premium.get(0));
        browser.awaitText(draft, "-25.00");
        assertThat(browser.text()).contains("1,775.00", "1,750.00");

        browser.press("Accept changes");

        assertThat(browser.toast()).contains("The changes were accepted, adjustments kept.");
        assertThat(browser.text()).contains("1.750,00", "disputed lead");
        assertThat(browser.text().replaceAll(".*Activity", "")).contains("1,775.00", "1,750.00");
        alpha.deliver("instead", "2026-01-31T12:00:00+01:00");
        browser.awaitText(draft, "1,750.00");
        browser.press("Accept changes");
        assertThat(browser.text()).contains("1.775,00", "disputed lead");
    }

    @Test
    @Order(8)
    @Tag("R-072")
    void step_7_six_are_finalized_and_the_one_with_the_unconfirmed_warning_is_named_with_its_reason() {
        browser.open(MONTH_END);
        browser.follow("Finalize 7 drafts");
        assertThat(browser.heading()).isEqualTo("Finalize 7 drafts of January 2026?");
        assertThat(browser.text())
                .contains("7, from BY-HAND-")
                .contains("3,349.99 EUR")
                .contains("domestic VAT 19 %, because there is no valid VAT ID (8.55 EUR on 45.00 EUR)");
        browser.press("Finalize 7 drafts");
        browser.awaitEnd();

        assertThat(browser.text())
                .contains("7 of 7, 1 failed", "A warning is not confirmed")
                .contains("Lyon Sarl", "The warning about VAT was not confirmed.");
        assertThat(browser.rows("Items of the job"))
                .filteredOn(row -> row.contains("BY-HAND-"))
                .hasSize(6);
        browser.follow("Month-end");
        assertThat(browser.rows("Drafts")).hasSize(1);

        browser.follow("Finalize 1 draft");
        browser.tick("because there is no valid VAT ID");
        browser.press("Finalize 1 draft");
        browser.awaitEnd();

        assertThat(browser.text()).contains("1 of 1");
        browser.follow("Month-end");
        assertThat(browser.rows("Final invoices")).hasSize(7);
    }

    @Test
    @Order(9)
    @Tag("R-053")
    void step_8_numbers_are_consecutive_and_each_file_is_what_it_has_to_be() throws IOException {
        List<String> rows = browser.rows("Final invoices");
        rows.forEach(row -> numbers.add(row.split(" \\| ")[0]));

        assertThat(numbers)
                .extracting(number -> Integer.parseInt(number.substring(number.length() - 4)))
                .isEqualTo(IntStream.rangeClosed(1, 7).boxed().toList());
        assertThat(rows)
                .extracting(row -> row.replaceFirst(".* \\| ", ""))
                .containsExactlyInAnyOrder("2,112.25", "300.00", "297.50", "75.00", "53.55", "392.70", "118.99");
        for (String row : rows) {
            browser.open(MONTH_END);
            browser.follow(row.split(" \\| ")[0]);
            String xml = new String(browser.download("XML"), StandardCharsets.UTF_8);
            assertThat(xml).contains(row.split(" \\| ")[0]);
            assertThat(browser.text()).contains("Official rules: passed");
            assertThat(xml.contains("xrechnung")).isEqualTo(row.contains("Stadt Musterhafen"));
            assertThat(PdfFile.embedsXml(browser.download("PDF")))
                    .as(row)
                    .isEqualTo(!row.contains("Alpen AG") && !row.contains("Stadt Musterhafen"));
        }
    }

    @Test
    @Order(10)
    @Tag("R-057")
    @Tag("R-061")
    void step_9_each_document_goes_out_in_one_mail_with_its_file_and_a_link_to_the_portal() throws IOException {
        try (Portal portal = new Portal(installation, "month-end")) {
            sendAll();
            assertThat(browser.text()).contains("7 of 7");
            List<String> mails = await().atMost(Duration.ofSeconds(20)).until(portal::mails, all -> all.size() == 7);
            for (String number : numbers) {
                browser.open(MONTH_END);
                browser.follow(number);
                assertThat(browser.text()).contains("Sent to ", "Sent by mail to ");
                String link = browser.path().replace("/app/" + ENTITY, "/partner");
                assertThat(mails)
                        .filteredOn(mail ->
                                mail.contains("Attached: " + number + ".pdf " + Sha256.hex(browser.download("PDF"))))
                        .singleElement()
                        .satisfies(
                                mail -> assertThat(mail).contains(number, link).doesNotContain("{"));
            }
            assertThat(mails)
                    .filteredOn(mail -> mail.contains(".xml "))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail).contains("297,50 EUR"));

            sendAll();
            assertThat(browser.text()).contains("The job has no item of that kind.");
            assertThat(portal.mails()).hasSize(7);
        }
    }

    private void sendAll() {
        browser.open(MONTH_END);
        browser.follow("Send all unsent");
        browser.press("Send all unsent");
        browser.awaitEnd();
    }

    @Test
    @Order(11)
    @Tag("R-101")
    void step_10_all_seven_are_proved_from_the_event_log() {
        browser.open("/app/" + ENTITY + "/settings/proof");
        browser.press("Prove all");
        browser.awaitEnd();

        assertThat(browser.rows("Items of the job"))
                .filteredOn(row -> row.contains("BY-HAND-"))
                .hasSize(7)
                .allMatch(row -> row.contains("| Done |"));
        assertThat(browser.text()).doesNotContain("failed");
    }

    @Test
    @Order(12)
    @Tag("R-059")
    void j11_a_late_lead_changes_no_invoice_and_is_a_line_of_january_on_the_draft_of_february() {
        InvoiceAnswer january = alpha.invoice(LocalDate.of(2026, 1, 1));
        alpha.deliver("late", "2026-01-31T23:59:59+01:00");
        alpha.deliver("first", "2026-01-31T23:00:00Z");

        browser.awaitText(MONTH_END, "1 lead came late: on the next invoice, with a line of its own.");
        assertThat(alpha.invoice(LocalDate.of(2026, 1, 1))).isEqualTo(january);

        browser.open("/app/" + ENTITY + "/invoices/month-end?period=2026-02");
        browser.follow("Generate 1 draft");
        browser.press("Generate 1 draft");
        browser.awaitEnd();
        assertThat(alpha.invoice(LocalDate.of(2026, 2, 1)).bill().lines())
                .extracting(line -> line.serviceFrom() + " " + line.quantity() + " " + line.late())
                .containsExactlyInAnyOrder("2026-01-01 1 true", "2026-02-01 1 false");
    }

    @Test
    @Order(13)
    @Tag("R-060")
    void j6_a_premium_lead_is_credited_within_seconds_once_and_the_invoice_stays_as_it_is() {
        InvoiceAnswer invoice = alpha.invoice(LocalDate.of(2026, 1, 1));
        browser.open("/app/" + ENTITY + "/invoices/" + invoice.invoiceId());
        alpha.revoke(premium.get(1));
        await().atMost(Duration.ofSeconds(5)).until(() -> alpha.notes(invoice).size() == 1);

        CreditNoteAnswer note = alpha.notes(invoice).getFirst();
        assertThat(note.bill().totals().total()).isEqualTo(Money.of("29.75", "EUR"));
        assertThat(note.bill().totals().tax()).isEqualTo(Money.of("4.75", "EUR"));
        assertThat(note.number()).endsWith("-C-" + note.issueDate().getYear() + "-0001");
        assertThat(note.invoice().number()).isEqualTo(invoice.number());
        InvoiceAnswer after = alpha.invoice(LocalDate.of(2026, 1, 1));
        assertThat(after.hashes()).isEqualTo(invoice.hashes());
        assertThat(after.openAmount()).isEqualTo(Money.of("2082.50", "EUR"));
        browser.open("/app/" + ENTITY + "/credit-notes/" + note.creditNoteId());
        assertThat(new String(browser.download("XML"), StandardCharsets.UTF_8)).contains(">381<", invoice.number());

        alpha.revoke(premium.get(1));
        browser.open("/app/" + ENTITY + "/invoices/" + invoice.invoiceId() + "/credit?lead="
                + premium.get(1).replace("d-", "lead-"));
        assertThat(browser.text()).contains("Revoked by automation", note.number());
        assertThat(alpha.notes(invoice)).hasSize(1);
    }

    @Test
    @Order(14)
    @Tag("R-060")
    void chosen_leads_are_credited_after_a_look_at_the_note_and_the_same_form_again_makes_no_second_one() {
        InvoiceAnswer invoice = alpha.invoice(LocalDate.of(2026, 1, 1));
        browser.open("/app/" + ENTITY + "/invoices/" + invoice.invoiceId() + "/credit?lead=instead");
        browser.tick("Choose lead by-hand-instead");
        browser.press("Show the credit note");
        assertThat(browser.text()).contains("Credit one lead", "29.75 EUR", "2,052.75");
        SeenForm question = browser.form("Credit these leads");
        browser.press("Credit these leads");
        assertThat(browser.text()).contains("One thing is missing or wrong");
        browser.fill("reason", "wrong number");
        browser.press("Credit these leads");
        browser.awaitEnd();

        assertThat(browser.text()).contains("1 of 1 leads credited", "29.75 EUR");
        browser.sendAgain(question.with("reason", "wrong number"));
        browser.awaitEnd();
        assertThat(browser.text()).contains("1 of 1 leads credited");
        assertThat(alpha.notes(invoice)).hasSize(2);
    }
}
