package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.api.invoice.sending.SendingAnswer.Try;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.api.job.JobState;
import io.leadledger.event.EventJson;
import io.leadledger.event.mail.SendingId;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
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
        Gateway gateway = Console.gateway();
        Gateway.operators().knows(Person.operator("otto"));
        browser = gateway.browser();
        browser.open("/app/select-entity");
    }

    @BeforeEach
    void an_issued_invoice() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, DraftAnswers.issued(PaymentStatus.OPEN, "1094.80", "0.00", "0.00"));
        services.answers("GET " + API + "/history", DraftAnswers.HISTORY);
        services.answers("GET /api/v1/credit-notes", new Page<CreditNoteAnswer>(List.of(), null, 0));
        services.answers("GET " + API + "/payments", List.of());
        services.answers("GET " + API + "/sendings", List.of());
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
        services.answers("GET /api/v1/invoices/counts", new InvoiceCounts(0, 7, 0, 0, 0, 2, 7, some, some, some));
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
                code == null ? null : "it said no");
    }

    private static String json(Object answer) {
        return EventJson.mapper().writeValueAsString(answer);
    }

    private static Map<String, String> form(HttpResponse<String> page, String name, String value) {
        return Map.of("_csrf", Browser.csrf(page), name, value);
    }
}
