package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.api.invoice.sending.SendingAnswer.Try;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.event.EventJson;
import io.leadledger.event.mail.SendingId;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sending an invoice from the console. */
@Tag("R-057")
class MailingPagesTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String PAGE = "/app/leads/invoices/" + ID;
    private static final String API = "/api/v1/invoices/" + ID;
    private static final EntityId LEADS = new EntityId("0199d5a0-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-02-03T08:00:00Z");

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void an_issued_invoice() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        DraftAnswers.ofIssued(services, API, PaymentStatus.OPEN);
        services.answers(
                "GET " + API + "/sendings/preview",
                new MailPreview(
                        List.of("office@alpha.example"),
                        List.of("chef@alpha.example"),
                        "de",
                        "Rechnung LEADS-2026-0001",
                        "Guten Tag Alpha,\n\nanbei <die> Rechnung.",
                        List.of("LEADS-2026-0001.pdf")));
    }

    @Test
    void an_invoice_is_sent_by_who_has_seen_to_whom_and_with_which_words() {
        assertThat(browser.get(PAGE).body()).contains("Not sent yet", "href=\"" + PAGE + "/sendings/new\"");
        HttpResponse<String> question = browser.get(PAGE + "/sendings/new");
        assertThat(question.body())
                .contains(
                        "Send LEADS-2026-0001 by mail?",
                        "office@alpha.example",
                        "chef@alpha.example",
                        "Rechnung LEADS-2026-0001")
                .contains("anbei &lt;die", "LEADS-2026-0001.pdf")
                .doesNotContain("name=\"again\"");

        services.answers("POST " + API + "/sendings", 202, json(sending(SendingState.QUEUED, List.of())));
        assertThat(Browser.location(browser.post(PAGE + "/sendings", form(question, "key", "k1"))))
                .isEqualTo(PAGE);

        Asked asked = services.asked("POST " + API + "/sendings").getLast();
        assertThat(asked.headers()).containsEntry("idempotency-key", "k1");
        assertThat(asked.body()).contains("\"again\":false");
        assertThat(browser.get(PAGE).body()).contains("LEADS-2026-0001 is on its way.");
    }

    @Test
    void when_it_is_tried_again_stands_beside_the_last_try_alone_and_not_once_it_was_sent() {
        Try first = tried(SendingState.QUEUED, "mail-deferred", List.of());
        Try second = new Try(
                AT.plusSeconds(60), first.outcome(), first.accepted(), first.refused(), first.code(), first.message());
        services.answers("GET " + API + "/sendings", List.of(sending(SendingState.QUEUED, List.of(second, first))));
        assertThat(browser.get(PAGE).body()).containsOnlyOnce("Next try");

        services.answers("GET " + API + "/sendings", List.of(sending(SendingState.SENT, List.of(second, first))));
        assertThat(browser.get(PAGE).body()).contains("Not sent yet").doesNotContain("Next try");
    }

    @Test
    void what_was_sent_before_is_sent_again_only_after_a_warning() {
        services.answers(
                "GET " + API + "/sendings",
                List.of(sending(
                        SendingState.SENT,
                        List.of(
                                tried(
                                        SendingState.SENT,
                                        null,
                                        List.of(new Refused("gone@alpha.example", "550 no such user"))),
                                tried(SendingState.QUEUED, "mail-server-unreachable", List.of())))));
        services.answers("POST " + API + "/sendings", 202, json(sending(SendingState.QUEUED, List.of())));

        assertThat(browser.get(PAGE).body())
                .contains(
                        "Sent to office@alpha.example",
                        "Refused for gone@alpha.example",
                        "550 no such user",
                        "Send again")
                .contains("The mail server does not answer at this port.");
        HttpResponse<String> question = browser.get(PAGE + "/sendings/new");
        assertThat(question.body()).contains("It was sent before", "name=\"again\" value=\"true\"");
        browser.post(PAGE + "/sendings", form(question, "again", "true"));
        assertThat(services.asked("POST " + API + "/sendings").getLast().body()).contains("\"again\":true");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body())
                .contains("Versendet an office@alpha.example", "Abgelehnt für gone@alpha.example", "Erneut versenden");
    }

    @Test
    @Tag("R-062")
    void a_month_end_says_how_many_were_sent_and_leads_to_those_that_were_not() {
        Money some = Money.of("100.00", "EUR");
        services.answers(
                "GET /api/v1/invoices/counts", new InvoiceCounts(0, 7, 0, 0, 0, 2, 7, 4, 2, 1, some, some, some));
        services.answers("GET /api/v1/invoices", new Page<>(List.of(PaymentPagesTest.summary()), null, 1));
        services.answers("GET /api/v1/invoices/checks", List.of());
        services.answers("GET /api/v1/ledger/unrun-months", List.of());
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        services.answers("GET /api/v1/previews", 200, """
                {"entityId":"e","from":"2026-01-01","to":"2026-02-01","previews":[],"waiting":0,"overlapping":[],
                "net":{"amount":"0.00","currency":"EUR"},"total":{"amount":"0.00","currency":"EUR"}}""");
        String monthEnd = "/app/leads/invoices/month-end?period=2026-01";

        assertThat(browser.get(monthEnd).body())
                .contains("2 sent, 4 not sent, 1 failed to send.", "Failed to send (1)")
                .contains("href=\"/app/leads/invoices?period=2026-01&amp;mail=unsent\"");
        assertThat(browser.get(monthEnd, "Accept-Language", "de").body())
                .contains("2 versendet, 4 nicht versendet, bei 1 ist der Versand gescheitert.");
    }

    @Test
    void who_was_refused_is_named_on_the_page_and_among_the_items_of_the_job() {
        services.answers(
                "GET " + API + "/sendings",
                List.of(sending(SendingState.FAILED, List.of(tried(SendingState.FAILED, "mail-refused", List.of())))));
        assertThat(browser.get(PAGE).body())
                .contains("Not sent to office@alpha.example", "The mail server said: 550 no");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body())
                .contains("Nicht versendet an office@alpha.example", "Der Mailserver sagte: 550 no")
                .doesNotContain("expected the mail server");

        String job = "/api/v1/jobs/" + JobAnswers.ID;
        services.answers("GET " + job, JobAnswers.of("send-documents", JobState.PARTLY_FAILED, LEADS));
        services.answers(
                "GET " + job + "/items",
                new Page<>(
                        List.of(
                                new JobItemAnswer(
                                        1,
                                        "invoices/" + ID,
                                        "LEADS-2026-0001",
                                        JobOutcome.FAILED,
                                        null,
                                        List.of(
                                                new ProblemField(
                                                        null,
                                                        "mail-refused",
                                                        "office@alpha.example: expected the mail server to take the mail but it said: 550 no")))),
                        null,
                        1));
        assertThat(browser.get("/app/leads/jobs/" + JobAnswers.ID).body())
                .contains(
                        "took the mail for none of the addresses. The mail server said: office@alpha.example: 550 no");
    }

    @Test
    void what_keeps_a_mail_from_going_out_is_said_with_where_to_mend_it() {
        services.refuses(
                "GET " + API + "/sendings/preview", 422, "no-recipient", "contactEmail", "expected an address");

        assertThat(browser.get(PAGE + "/sendings/new").body())
                .contains("The partner has no email address.", "href=\"/app/leads/partners/");

        services.refuses("POST " + API + "/sendings", 409, "already-sent", "", "expected");
        HttpResponse<String> refused =
                browser.post(PAGE + "/sendings", form(browser.get(PAGE + "/sendings/new"), "key", "k2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("It was sent already.");
    }

    @Test
    @Tag("R-061")
    void all_of_a_period_that_was_not_sent_becomes_a_job() {
        Money some = Money.of("100.00", "EUR");
        services.answers(
                "GET /api/v1/invoices/counts", new InvoiceCounts(0, 7, 0, 0, 0, 2, 7, 5, 1, 1, some, some, some));
        services.answers("POST /api/v1/sendings", 202, json(JobAnswers.of("send-documents", JobState.RUNNING, LEADS)));
        String page = "/app/leads/invoices/sendings";
        HttpResponse<String> question = browser.get(page + "?period=2026-01");
        assertThat(question.body()).contains("Send the documents of January 2026?", "Send all unsent");

        assertThat(Browser.location(browser.post(page, form(question, "period", "2026-01"))))
                .startsWith("/app/leads/jobs/");

        assertThat(services.asked("POST /api/v1/sendings").getLast().body())
                .contains("\"from\":\"2026-01-01\"", "\"to\":\"2026-02-01\"")
                .doesNotContain("\"documents\":[");
        assertThat(browser.get(page).statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("R-061")
    void invoices_are_narrowed_by_their_mail_and_chosen_ones_are_sent_after_a_question() {
        Money some = Money.of("100.00", "EUR");
        services.answers(
                "GET /api/v1/invoices/counts", new InvoiceCounts(0, 7, 0, 0, 0, 2, 7, 4, 2, 1, some, some, some));
        services.answers("GET /api/v1/invoices", new Page<>(List.of(PaymentPagesTest.summary()), null, 1));

        HttpResponse<String> list = browser.get("/app/leads/invoices?mail=failed");
        assertThat(list.body())
                .contains("Not sent (4)", "Failed to send (1)", "value=\"other\"", "value=\"send\"")
                .doesNotContain("value=\"pay\"");
        assertThat(services.asked("GET /api/v1/invoices").getLast().parameters())
                .contains("status=SENDING_FAILED");
        assertThat(browser.get("/app/leads/invoices?mail=unsent", "Accept-Language", "de")
                        .body())
                .contains("Nicht versendet (4)", "Versand gescheitert (1)");

        String asked = Browser.location(
                browser.post("/app/leads/invoices/choice", Browser.form(list, "chosen", "other", "do", "send")));
        assertThat(asked).isEqualTo("/app/leads/invoices/sendings/new?document=other");
        HttpResponse<String> question = browser.get(asked);
        assertThat(question.body()).contains("Send one document by mail?", "What was sent is not sent again.");
        services.refuses("POST /api/v1/sendings", 422, "unknown-document", "documents[0]", "expected");
        String send = "/app/leads/invoices/sendings/chosen";
        assertThat(browser.post(send, form(question, "document", "other")).body())
                .contains("This is no document of the period.", "value=\"other\"");
        services.answers("POST /api/v1/sendings", 202, json(JobAnswers.of("send-documents", JobState.RUNNING, LEADS)));
        assertThat(Browser.location(browser.post(send, form(question, "document", "other"))))
                .startsWith("/app/leads/jobs/");
        assertThat(services.asked("POST /api/v1/sendings").getLast().body())
                .contains("\"documents\":[\"other\"]")
                .doesNotContain("\"from\":\"");
    }

    private static SendingAnswer sending(SendingState state, List<Try> tries) {
        return new SendingAnswer(
                new SendingId("s1"),
                state,
                "s1@portal.example",
                List.of("office@alpha.example"),
                List.of(),
                "de",
                "Rechnung LEADS-2026-0001",
                AT,
                "otto",
                state == SendingState.QUEUED ? AT : null,
                state == SendingState.QUEUED ? null : AT,
                tries,
                null);
    }

    private static Try tried(SendingState outcome, @Nullable String code, List<Refused> refused) {
        return new Try(
                AT,
                outcome,
                outcome == SendingState.SENT ? List.of("office@alpha.example") : List.of(),
                refused,
                code,
                code == null ? null : "expected the mail server to take the mail but it said: 550 no");
    }

    private static String json(Object answer) {
        return EventJson.mapper().writeValueAsString(answer);
    }

    private static Map<String, String> form(HttpResponse<String> page, String name, String value) {
        return Map.of("_csrf", Browser.csrf(page), name, value);
    }
}
