package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobState;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work in bulk as the console shows it: while it goes on, when some of it failed, and what is done about it. */
@Tag("R-061")
class JobPagesTest {

    private static final EntityId LEADS = new EntityId("0199d5a0-0000-7000-8000-000000000001");
    private static final EntityId OTHER = new EntityId("0199d5a0-0000-7000-8000-0000000000ff");
    private static final String DRAFT = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String API = "/api/v1/jobs/" + JobAnswers.ID;
    private static final String PAGE = "/app/leads/jobs/" + JobAnswers.ID;

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        browser = Console.browser();
    }

    @BeforeEach
    void items_of_a_job() {
        services.answers("GET /api/v1/smtp-settings", SmtpAnswer.NONE);
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API + "/items", JobAnswers.failure(DRAFT));
    }

    @Test
    void while_it_goes_on_its_page_tells_how_far_it_is_and_is_read_again() {
        job(JobAnswers.of("finalize-drafts", JobState.RUNNING, LEADS));

        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("Finalize drafts of January 2026", "Goes on", "2 of 3", "You can close this page")
                .contains("data-live=\"on\"", "aria-live=\"polite\"", "/js/live")
                .containsPattern(
                        "<progress[^>]*value=\"2\"[^>]*max=\"3\"[^>]*aria-label=\"Finalize drafts of January 2026\"")
                .containsPattern("href=\"" + PAGE + "\"[^>]*>.*?Look again")
                .contains("action=\"" + PAGE + "/cancellation\"")
                .doesNotContain(PAGE + "/retry");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body())
                .contains("Entwürfe von Januar 2026 abschließen", "2 von 3", "Abbrechen");
    }

    @Test
    void what_failed_is_told_by_reason_with_the_way_to_mend_it() {
        job(JobAnswers.of("finalize-drafts", JobState.PARTLY_FAILED, LEADS));

        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("Some of it failed", "3 of 3, 1 failed", "A warning is not confirmed", "Lyon Sarl")
                .contains("The warning about VAT was not confirmed.")
                .contains("href=\"/app/leads/invoices/" + DRAFT + "\"", "href=\"" + PAGE + "/retry\"")
                .contains("href=\"/app/leads/invoices/month-end?period=2026-01\"")
                .doesNotContain("data-live=\"on\"", PAGE + "/cancellation");
    }

    @Test
    void trying_again_is_asked_once_more_because_numbers_are_taken_for_good() {
        job(JobAnswers.of("finalize-drafts", JobState.PARTLY_FAILED, LEADS));
        services.answers("POST " + API + "/retry", 202, json(JobAnswers.of("finalize-drafts", JobState.QUEUED, LEADS)));

        HttpResponse<String> question = browser.get(PAGE + "/retry");
        HttpResponse<String> answer = browser.post(PAGE + "/retry", Map.of("_csrf", Browser.csrf(question)));

        assertThat(question.body()).contains("Finalize drafts of January 2026: try again?", "taken for good");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/retry")).hasSize(1);
    }

    @Test
    void a_job_is_stopped_by_its_button() {
        job(JobAnswers.of("generate-drafts", JobState.RUNNING, LEADS));
        services.answers("POST " + API + "/cancellation", JobAnswers.of("generate-drafts", JobState.RUNNING, LEADS));

        HttpResponse<String> answer =
                browser.post(PAGE + "/cancellation", Map.of("_csrf", Browser.csrf(browser.get(PAGE))));

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/cancellation")).isNotEmpty();
    }

    @Test
    void a_job_of_another_entity_is_not_there() {
        job(JobAnswers.of("generate-drafts", JobState.RUNNING, OTHER));

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGE + "/retry").statusCode()).isEqualTo(404);
        job(JobAnswers.of("generate-drafts", JobState.RUNNING, LEADS));
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void the_list_leads_to_each_job_and_says_how_it_stands() {
        services.answers(
                "GET /api/v1/jobs",
                new Page<>(List.of(JobAnswers.of("generate-drafts", JobState.CANCELLED, LEADS)), null, 1));

        assertThat(browser.get("/app/leads/jobs").body())
                .contains("Generate drafts for January 2026", "Cancelled", "2 of 3", "href=\"" + PAGE + "\"");
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        assertThat(browser.get("/app/leads/jobs").body()).contains("No job yet");
    }

    @Test
    @Tag("R-051")
    void generating_starts_a_job_once_for_each_form() {
        services.answers(
                "POST /api/v1/billing-runs", 202, json(JobAnswers.of("generate-drafts", JobState.QUEUED, LEADS)));
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        String csrf = Browser.csrf(browser.get("/app/leads/jobs"));

        HttpResponse<String> answer = browser.post(
                "/app/leads/invoices/month-end/generation", Map.of("_csrf", csrf, "period", "2026-01", "key", "k-1"));

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        Asked asked = services.asked("POST /api/v1/billing-runs").getLast();
        assertThat(asked.headers()).containsEntry("Idempotency-Key", "k-1");
        assertThat(asked.body()).contains("\"from\":\"2026-01-01\"", "\"to\":\"2026-02-01\"");
    }

    @Test
    @Tag("R-072")
    void finalizing_all_names_each_draft_with_the_version_that_was_seen_and_what_was_confirmed_of_it() {
        services.answers(
                "POST /api/v1/finalizations", 202, json(JobAnswers.of("finalize-drafts", JobState.QUEUED, LEADS)));
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        String csrf = Browser.csrf(browser.get("/app/leads/jobs"));

        HttpResponse<String> answer = browser.post(
                "/app/leads/invoices/month-end/finalization",
                Map.of(
                        "_csrf",
                        csrf,
                        "period",
                        "2026-01",
                        "key",
                        "k-2",
                        "draft",
                        DRAFT + ":3",
                        "confirmed",
                        DRAFT + ":no-valid-vat-id"));

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        assertThat(services.asked("POST /api/v1/finalizations").getLast().body())
                .contains(
                        "\"invoiceId\":\"" + DRAFT + "\"",
                        "\"version\":3",
                        "\"confirmedWarnings\":[\"no-valid-vat-id\"]");
    }

    @Test
    void as_many_drafts_as_a_job_takes_are_in_one_form() {
        services.answers(
                "POST /api/v1/finalizations", 202, json(JobAnswers.of("finalize-drafts", JobState.QUEUED, LEADS)));
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        String csrf = Browser.csrf(browser.get("/app/leads/jobs"));
        List<String> drafts =
                IntStream.range(0, 5_000).mapToObj(n -> DRAFT + n + ":3").toList();

        HttpResponse<String> answer = browser.postMany(
                "/app/leads/invoices/month-end/finalization",
                Map.of("_csrf", csrf, "period", "2026-01", "key", "k-3"),
                "draft",
                drafts);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(services.asked("POST /api/v1/finalizations").getLast().body())
                .contains("\"" + DRAFT + "0\"", "\"" + DRAFT + "4999\"");
    }

    @Test
    void the_documents_of_a_period_are_passed_on_as_they_come_and_a_refusal_is_a_page() {
        byte[] zip = "PK a long file".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        services.answers(
                "GET /api/v1/invoices/counts", 200, """
                {"drafts":1,"open":2,"overdue":0,"paid":0,"credited":0,"creditNotes":1,"late":0,"unsent":0,"sent":0,"sendingFailed":0,
                "draftAmount":%1$s,"openAmount":%1$s,"overdueAmount":%1$s}
                """.formatted("{\"amount\":\"0.00\",\"currency\":\"EUR\"}"));
        services.hands("GET /api/v1/documents/archive", "application/zip", zip);

        String page = browser.get("/app/leads/invoices/download?period=2026-01").body();
        HttpResponse<String> file = browser.get("/app/leads/invoices/documents.zip?period=2026-01");

        assertThat(page)
                .contains("Download the documents of January 2026", "PDF, XML and validation report of each")
                .contains("href=\"/app/leads/invoices/documents.zip?period=2026-01\"");
        assertThat(file.body()).isEqualTo(new String(zip, StandardCharsets.UTF_8));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(services.asked("GET /api/v1/documents/archive").getLast().parameters())
                .isEqualTo("entityId=%s&from=2026-01-01&to=2026-02-01".formatted(LEADS));

        services.refuses("GET /api/v1/documents/archive", 404, "not-found", "", "there is no such entity");
        assertThat(browser.get("/app/leads/invoices/documents.zip?period=2026-01")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void job(JobAnswer job) {
        services.answers("GET " + API, job);
    }

    private static String json(JobAnswer job) {
        return EventJson.mapper().writeValueAsString(job);
    }
}
