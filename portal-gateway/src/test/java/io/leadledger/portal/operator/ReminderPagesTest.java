package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.OverdueInvoices;
import io.leadledger.api.invoice.reminder.ReminderPlan;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.api.job.JobState;
import io.leadledger.event.EventJson;
import io.leadledger.event.mail.SendingId;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reminders of overdue invoices from the console. */
@Tag("R-064")
class ReminderPagesTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String OTHER = "0199d5a0-0000-7000-8000-0000000000ab";
    private static final String INVOICE = "/app/leads/invoices/" + ID;
    private static final String LIST = "/app/leads/invoices/reminders";
    private static final String SETTINGS = "/app/leads/settings/reminders";
    private static final String API = "/api/v1/invoices/" + ID;
    private static final String REMINDERS = "/api/v1/reminders";
    private static final EntityId LEADS = new EntityId("0199d5a0-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-02-24T08:00:00Z");

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void an_overdue_invoice() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        DraftAnswers.ofIssued(services, API, PaymentStatus.OVERDUE);
        services.answers("GET " + API + "/history", List.of(reminded()));
        services.answers("GET " + API + "/sendings", List.of(sent()));
        services.answers("GET " + REMINDERS + "/plan", plan(3));
        overdue(one(ID, 1, LocalDate.of(2026, 2, 24), 2, true), one(OTHER, 0, null, 1, false));
        services.answers(
                "GET " + API + "/reminders/preview",
                new MailPreview(
                        List.of("office@alpha.example"),
                        List.of(),
                        "de",
                        "2. Zahlungserinnerung",
                        "Guten Tag Alpha,\n\noffen sind 1.094,80 EUR.",
                        List.of("LEADS-2026-0001.pdf")));
    }

    @Test
    void a_partner_is_reminded_by_who_has_seen_which_step_with_which_words() {
        assertThat(browser.get(INVOICE).body())
                .contains("href=\"" + INVOICE + "/reminders/new\"", "Reminder 1: Sent to office@alpha.example")
                .contains("Reminder 1 sent", "to office@alpha.example of 1,094.80 EUR open")
                .contains("/sendings/new\">")
                .doesNotContain("Send again");
        HttpResponse<String> question = browser.get(INVOICE + "/reminders/new");
        assertThat(question.body())
                .contains("Reminder 2 of LEADS-2026-0001: send it?", "office@alpha.example", "LEADS-2026-0001.pdf")
                .contains("offen sind 1.094,80 EUR", "name=\"step\" value=\"2\"", "No fee and no interest")
                .doesNotContain("name=\"again\"");

        services.answers("POST " + API + "/reminders", 202, json(sent()));
        assertThat(Browser.location(browser.post(INVOICE + "/reminders", form(question, Map.of("step", "2")))))
                .isEqualTo(INVOICE);

        assertThat(services.asked("POST " + API + "/reminders").getLast().body())
                .contains("\"step\":\"2\"", "\"again\":false");
        assertThat(browser.get(INVOICE).body()).contains("The reminder of LEADS-2026-0001 is on its way.");
        assertThat(browser.get(INVOICE + "/reminders/new", "Accept-Language", "de")
                        .body())
                .contains("2. Zahlungserinnerung zu LEADS-2026-0001 senden?", "Gebühren und Zinsen");
    }

    @Test
    void a_second_one_on_the_same_day_and_one_after_the_last_are_warned_of() {
        overdue(one(ID, 1, TODAY, 2, false));
        assertThat(browser.get(INVOICE + "/reminders/new").body())
                .contains("A reminder was sent today", "name=\"again\" value=\"true\"", "name=\"step\" value=\"2\"");

        overdue(one(ID, 3, LocalDate.of(2026, 2, 24), null, false));
        assertThat(browser.get(INVOICE + "/reminders/new").body())
                .contains(
                        "All three reminders were sent", "name=\"again\" value=\"true\"", "name=\"step\" value=\"3\"");

        overdue();
        assertThat(Browser.location(browser.get(INVOICE + "/reminders/new"))).isEqualTo(INVOICE);
    }

    @Test
    void what_stands_against_a_reminder_is_said_in_words() {
        services.refuses("POST " + API + "/reminders", 409, "already-reminded", "", "expected");

        HttpResponse<String> refused = browser.post(
                INVOICE + "/reminders", form(browser.get(INVOICE + "/reminders/new"), Map.of("step", "2")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This reminder was sent already.");
    }

    @Test
    @Tag("R-061")
    void chosen_ones_or_all_it_is_time_for_become_a_job_after_they_were_shown() {
        assertThat(browser.get(LIST).body())
                .contains(
                        "Nothing goes out by itself",
                        "1 of 3 on 24 Feb 2026",
                        "Reminder 2",
                        "Send all reminders that are due now (1)")
                .contains("value=\"" + OTHER + "\"");
        HttpResponse<String> all = browser.get(LIST + "/new");
        assertThat(all.body())
                .contains("Send one reminder?", "value=\"" + ID + "\"")
                .doesNotContain(OTHER);
        HttpResponse<String> question =
                browser.post(LIST + "/choice", form(browser.get(LIST), Map.of("chosen", OTHER)));
        assertThat(question.body())
                .contains("value=\"" + OTHER + "\"", "Reminder 1")
                .doesNotContain("value=\"" + ID);

        services.refuses("POST " + REMINDERS, 422, "reminded-today", "invoices[0]", "expected");
        assertThat(browser.post(LIST, form(question, Map.of("invoice", OTHER))).body())
                .contains("A reminder was sent today.", "value=\"" + OTHER + "\"");
        services.answers("POST " + REMINDERS, 202, json(JobAnswers.of("send-reminders", JobState.RUNNING, LEADS)));
        assertThat(Browser.location(browser.post(LIST, form(question, Map.of("invoice", OTHER)))))
                .startsWith("/app/leads/jobs/");

        Asked asked = services.asked("POST " + REMINDERS).getLast();
        assertThat(asked.body()).contains("\"invoices\":[\"" + OTHER + "\"]");
    }

    @Test
    void hundreds_of_them_are_asked_about_and_sent_at_once_and_none_is_the_list_again() {
        List<String> ids = IntStream.range(0, 300)
                .mapToObj("0199d5a0-0000-7000-8000-%012d"::formatted)
                .toList();
        overdue(ids.stream().map(id -> one(id, 0, null, 1, false)).toArray(OverdueInvoice[]::new));
        Map<String, String> form = form(browser.get(LIST), Map.of());

        assertThat(Browser.location(browser.post(LIST + "/choice", form))).isEqualTo(LIST);
        assertThat(browser.get(LIST).body()).contains("Nothing was chosen");
        HttpResponse<String> question = browser.postMany(LIST + "/choice", form, "chosen", ids);
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body()).contains("Send 300 reminders?", "value=\"" + ids.getLast() + "\"");
        assertThat(browser.postMany(LIST + "/choice", form, "chosen", ids.subList(0, 2))
                        .body())
                .contains("Send 2 reminders?")
                .doesNotContain("value=\"" + ids.getLast() + "\"");

        services.answers("POST " + REMINDERS, 202, json(JobAnswers.of("send-reminders", JobState.RUNNING, LEADS)));
        assertThat(Browser.location(browser.postMany(LIST, form(question, Map.of()), "invoice", ids)))
                .startsWith("/app/leads/jobs/");
        assertThat(services.asked("POST " + REMINDERS).getLast().body())
                .contains(ids.getFirst(), ids.get(199), ids.getLast());
    }

    @Test
    @Tag("R-063")
    void when_to_remind_is_saved_over_the_version_that_was_seen_and_an_error_keeps_what_was_typed() {
        HttpResponse<String> page = browser.get(SETTINGS);
        assertThat(page.body()).contains("First reminder", "value=\"14\"", "No fee and no interest");
        Map<String, String> typed = Map.of(
                "version",
                "3",
                "enabled",
                "true",
                "firstAfter",
                "5",
                "secondAfter",
                "5",
                "thirdAfter",
                "30",
                "time",
                "09:30");

        services.refuses("PUT " + REMINDERS + "/plan", 422, "not-later", "secondAfter", "expected");
        HttpResponse<String> refused = browser.post(SETTINGS, form(page, typed));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"secondAfter-error\"", "more days than for the reminder before", "value=\"09:30\"");

        services.answers("PUT " + REMINDERS + "/plan", plan(4));
        assertThat(Browser.location(browser.post(SETTINGS, form(page, typed)))).isEqualTo(SETTINGS);
        Asked asked = services.asked("PUT " + REMINDERS + "/plan").getLast();
        assertThat(asked.headers()).containsEntry("If-Match", "\"3\"");
        assertThat(asked.body()).contains("\"enabled\":true", "\"firstAfter\":\"5\"", "\"time\":\"09:30\"");
        assertThat(browser.get(SETTINGS, "Accept-Language", "de").body())
                .contains("Erste Erinnerung", "Gebühren und Zinsen werden nicht verlangt");
    }

    private static void overdue(OverdueInvoice... items) {
        services.answers("GET " + REMINDERS, new OverdueInvoices(TODAY, List.of(items)));
    }

    private static OverdueInvoice one(
            String id, int lastStep, @Nullable LocalDate lastOn, @Nullable Integer next, boolean due) {
        return new OverdueInvoice(
                new InvoiceId(id),
                "LEADS-2026-0001",
                new PartnerId("0199d5a0-0000-7000-8000-0000000000a1"),
                "Alpha",
                LocalDate.of(2026, 2, 16),
                14,
                Money.of("1094.80", "EUR"),
                lastStep,
                lastOn,
                next,
                due);
    }

    private static ReminderPlan plan(long version) {
        return new ReminderPlan(false, 7, 14, 28, "08:00", null, null, null, version);
    }

    private static HistoryEntry reminded() {
        return new HistoryEntry(
                "e",
                7,
                "InvoiceReminded",
                AT,
                "otto",
                null,
                null,
                null,
                null,
                null,
                null,
                new SentMail(
                        new SendingId("s1"), "s1@portal.example", List.of("office@alpha.example"), List.of(), "de"),
                new HistoryEntry.ReminderFact(1, Money.of("1094.80", "EUR")));
    }

    private static SendingAnswer sent() {
        return new SendingAnswer(
                new SendingId("s1"),
                SendingState.SENT,
                "s1@portal.example",
                List.of("office@alpha.example"),
                List.of(),
                "de",
                "Zahlungserinnerung",
                AT,
                "otto",
                null,
                AT,
                List.of(new SendingAnswer.Try(
                        AT, SendingState.SENT, List.of("office@alpha.example"), List.of(), null, null)),
                1);
    }

    private static String json(Object answer) {
        return EventJson.mapper().writeValueAsString(answer);
    }

    private static Map<String, String> form(HttpResponse<String> page, Map<String, String> typed) {
        Map<String, String> form = new TreeMap<>(typed);
        form.put("_csrf", Browser.csrf(page));
        return form;
    }
}
