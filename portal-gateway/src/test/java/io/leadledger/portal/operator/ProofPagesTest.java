package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.Difference.Kind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.RoutingReason;
import io.leadledger.api.job.JobState;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What proves documents in the console: one of them while one waits, all of them elsewhere, their leads line by line. */
@Tag("R-101")
class ProofPagesTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String NOTE = "0199d5a0-0000-7000-8000-0000000000cc";
    private static final String INVOICE = "/app/leads/invoices/" + ID;
    private static final String CREDIT_NOTE = "/app/leads/credit-notes/" + NOTE;
    private static final String API = "/api/v1/invoices/" + ID;
    private static final String NOTE_API = "/api/v1/credit-notes/" + NOTE;
    private static final InvoiceAnswer ISSUED = DraftAnswers.issued(PaymentStatus.OPEN, "1094.80", "0.00", "0.00");
    private static final byte[] ZIP = "PK a long file".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void an_invoice_and_its_credit_note() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, ISSUED);
        services.answers("GET " + NOTE_API, DraftAnswers.note(NOTE, ISSUED));
        services.answers("GET " + API + "/proof", proof(NumberKind.INVOICE, null));
        services.answers("GET " + NOTE_API + "/proof", proof(NumberKind.CREDIT_NOTE, null));
    }

    @Test
    void an_identical_document_says_what_was_compared_and_where_it_stands_in_the_chain() {
        HttpResponse<String> page = browser.get(INVOICE + "/proof");

        assertThat(Browser.text(page))
                .contains("Proof of LEADS-2026-0001", "Identical", "Leads (38): each recorded")
                .contains("Its entry in the register, and the chain from the first number on")
                .contains("Entry before", "e".repeat(64), "f".repeat(64), "9".repeat(64))
                .contains("SHA-256 of its files", "a".repeat(64), "d".repeat(64))
                .doesNotContain("Differs", "The difference");
        assertThat(page.body()).contains("href=\"" + INVOICE + "/export.zip\"");
        assertThat(Browser.text(browser.get(INVOICE + "/proof", "Accept-Language", "de")))
                .contains("Nachweis von LEADS-2026-0001", "Identisch", "Leads (38): jeder", "Platz im Register");
        assertThat(Browser.text(browser.get(CREDIT_NOTE + "/proof")))
                .contains("Proof of LEADS-C-2026-0001", "Identical", "None: it is the first");
    }

    @Test
    void the_first_difference_is_told_in_words_with_both_values() {
        services.answers(
                "GET " + API + "/proof",
                proof(NumberKind.INVOICE, new Difference(Kind.BILL, "line 1, unitPrice, amount", "25.00", "24.00")));

        String page = Browser.text(browser.get(INVOICE + "/proof"));

        assertThat(page)
                .contains("Differs", "Lines or sums differ. It is the first difference")
                .contains("line 1, unitPrice, amount", "By the event log", "25.00", "Kept", "24.00")
                .doesNotContain("Identical");
        services.answers(
                "GET " + API + "/proof",
                proof(NumberKind.INVOICE, new Difference(Kind.DOCUMENT_UNKNOWN, "finalized", "a fact", null)));
        assertThat(Browser.text(browser.get(INVOICE + "/proof", "Accept-Language", "de")))
                .contains("Weicht ab", "Aufbewahrt", "Nichts");
    }

    @Test
    void what_differs_in_a_job_leads_to_its_proof() {
        String job = "/api/v1/jobs/" + JobAnswers.ID;
        services.answers("GET /api/v1/smtp-settings", SmtpAnswer.NONE);
        services.answers("GET " + job, JobAnswers.of("verify-documents", JobState.PARTLY_FAILED, ISSUED.entityId()));
        services.answers("GET " + job + "/items", JobAnswers.failure("invoices/" + ID));

        assertThat(browser.get("/app/leads/jobs/" + JobAnswers.ID).body()).contains("href=\"" + INVOICE + "/proof\"");
    }

    @Test
    void a_draft_and_a_document_of_another_entity_have_no_proof() {
        assertThat(browser.get(INVOICE.replace("/leads/", "/us/") + "/proof").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(CREDIT_NOTE.replace("/leads/", "/us/") + "/export.zip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(INVOICE + "/proof").statusCode()).isEqualTo(200);

        services.answers("GET " + API, DraftAnswers.DRAFT);
        assertThat(browser.get(INVOICE + "/proof").statusCode()).isEqualTo(404);
        assertThat(services.asked("GET " + API + "/proof")).hasSize(1);
    }

    @Test
    void exports_are_passed_on_as_they_come_of_all_of_some_days_and_of_one_document() {
        services.answers(
                "GET /api/v1/invoices/counts", 200, """
                {"drafts":1,"open":2,"overdue":0,"paid":0,"credited":0,"creditNotes":1,"late":0,"unsent":0,"sent":0,"sendingFailed":0,
                "draftAmount":%1$s,"openAmount":%1$s,"overdueAmount":%1$s}
                """.formatted("{\"amount\":\"0.00\",\"currency\":\"EUR\"}"));
        services.hands("GET /api/v1/documents/export", "application/zip", ZIP);
        services.hands("GET " + API + "/export", "application/zip", ZIP);
        services.hands("GET " + NOTE_API + "/export", "application/zip", ZIP);

        assertThat(browser.get("/app/leads/settings").body()).contains("href=\"/app/leads/settings/export\"");
        assertThat(browser.get("/app/leads/settings/proof").body()).contains("href=\"/app/leads/settings/export\"");
        assertThat(browser.get("/app/leads/settings/export").body())
                .contains("Export all documents for an auditor", "href=\"/app/leads/settings/export.zip\"");
        assertThat(browser.get("/app/leads/settings/export?period=2026-02").body())
                .contains("issued in February 2026", "href=\"/app/leads/settings/export.zip?period=2026-02\"");
        assertThat(browser.get("/app/leads/settings/export", "Accept-Language", "de")
                        .body())
                .contains("Alle Dokumente für die Prüfung exportieren");

        assertThat(browser.get("/app/leads/settings/export.zip").body())
                .isEqualTo(new String(ZIP, StandardCharsets.UTF_8));
        assertThat(exportsAsked()).isEqualTo("entityId=" + ISSUED.entityId());
        browser.get("/app/leads/settings/export.zip?period=2026-02");
        assertThat(exportsAsked()).isEqualTo("entityId=" + ISSUED.entityId() + "&from=2026-02-01&to=2026-03-01");
        assertThat(browser.get("/app/leads/settings/export.zip?period=soon").statusCode())
                .isEqualTo(400);
        assertThat(browser.get(INVOICE + "/export.zip").body()).hasSize(ZIP.length);
        assertThat(browser.get(CREDIT_NOTE + "/export.zip").body()).hasSize(ZIP.length);
    }

    @Test
    @Tag("R-100")
    void a_line_of_a_credit_note_opens_its_leads_and_lines_come_as_sheets() {
        services.answers("GET " + NOTE_API + "/lines/1/transactions", List.of(lead()));
        services.answers("GET " + API + "/lines/1/transactions", List.of(lead()));
        services.hands("GET " + NOTE_API + "/lines/1/transactions.csv", "text/csv", ZIP);
        services.hands("GET " + API + "/lines/1/transactions.csv", "text/csv", ZIP);

        HttpResponse<String> page = browser.get(CREDIT_NOTE + "/lines/1");

        assertThat(Browser.text(page))
                .contains("credited", "LEADS-C-2026-0001", "lead-0388", "Revoked by automation", "Step from lead 101");
        assertThat(page.body()).contains("href=\"" + CREDIT_NOTE + "/lines/1.csv\"");
        assertThat(browser.get(CREDIT_NOTE + "/lines/2").statusCode()).isEqualTo(404);
        assertThat(browser.get(INVOICE + "/lines/1?only=billed").body())
                .contains("href=\"" + INVOICE + "/lines/1.csv?only=billed\"");
        assertThat(Browser.text(browser.get(INVOICE + "/lines/1"))).contains("Cancelled, 1 of them after billing");
        assertThat(browser.get(CREDIT_NOTE + "/lines/1.csv").body()).hasSize(ZIP.length);
        browser.get(INVOICE + "/lines/1.csv?only=billed", "Accept-Language", "de");
        assertThat(services.asked("GET " + API + "/lines/1/transactions.csv")
                        .getLast()
                        .parameters())
                .isEqualTo("only=BILLED&language=DE");
        assertThat(browser.get(INVOICE.replace("/leads/", "/us/") + "/lines/1.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String exportsAsked() {
        return services.asked("GET /api/v1/documents/export").getLast().parameters();
    }

    private static DocumentProof proof(NumberKind kind, @Nullable Difference difference) {
        boolean isInvoice = kind == NumberKind.INVOICE;
        String number = isInvoice ? "LEADS-2026-0001" : "LEADS-C-2026-0001";
        String id = isInvoice ? ID : NOTE;
        return new DocumentProof(
                id,
                ISSUED.invoiceId(),
                kind,
                number,
                38,
                "9".repeat(64),
                new RegisteredNumber(
                        kind,
                        2026,
                        1,
                        number,
                        id,
                        LocalDate.of(2026, 2, 2),
                        "f".repeat(64),
                        (isInvoice ? "e" : "0").repeat(64),
                        "9".repeat(64)),
                difference);
    }

    private static BilledTransaction lead() {
        return new BilledTransaction(
                new TransactionId("0199d5a0-0000-7000-8000-0000000000e1"),
                new DeliveryId("d-1"),
                new LeadId("lead-0388"),
                Instant.parse("2026-01-10T10:00:00Z"),
                LocalDate.of(2026, 1, 10),
                RoutingReason.RECORDED,
                true,
                2500,
                "EUR",
                "{\"kind\":\"TIER\",\"eventId\":\"event-7\",\"tierFromLead\":101,\"position\":120}",
                CancellationCause.AUTOMATION_REVOKED,
                null,
                Instant.parse("2026-02-03T10:00:00Z"),
                "automation",
                new CreditNoteId(NOTE),
                "LEADS-C-2026-0001");
    }
}
