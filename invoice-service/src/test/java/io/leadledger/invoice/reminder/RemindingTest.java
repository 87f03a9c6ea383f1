package io.leadledger.invoice.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import io.leadledger.invoice.testing.PaymentCalls;
import io.leadledger.invoice.testing.RecordingMails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reminders of overdue invoices by mail, by hand and by themselves. Invoices are of 2 February 2026, due after 14 days. */
@Tag("R-064")
class RemindingTest implements InvoiceServiceTest {

    private static final String REMINDERS = "/api/v1/reminders";
    private static final String PLAN = REMINDERS + "/plan";
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String OVERDUE = "2026-02-24T07:00:00Z";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    RecordingMails mails;

    @Autowired
    PaymentCalls payments;

    @Autowired
    MovableClock clock;

    @Autowired
    InjectedFailures points;

    @Autowired
    WhenInvoicesAreOverdueThenRemind due;

    private record Issued(BilledPartner partner, String lead, String id, String number, String path) {}

    @AfterEach
    void back() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    @Test
    void a_reminder_names_what_is_open_brings_the_invoice_and_is_recorded_with_its_step() {
        Issued invoice = invoice();
        payments.pay(EventIds.next(), invoice.id(), "9.75", "2026-02-02");
        clock.setTo(OVERDUE);
        JsonNode preview = api.get(invoice.path() + "/reminders/preview?step=1").json();

        Answer asked = remind(invoice, 1);

        assertThat(asked.status()).as(asked.json().toString()).isEqualTo(202);
        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.get("reminderStep").asInt()).isEqualTo(1);
        MailForm mail = only(invoice);
        assertThat(mail.subject())
                .isEqualTo(preview.get("subject").asString())
                .isEqualTo("Zahlungserinnerung: Rechnung " + invoice.number() + " von Nordlicht Leads GmbH");
        assertThat(mail.text())
                .isEqualTo(preview.get("text").asString())
                .contains("noch 20,00 EUR offen", "über 29,75 EUR", "war am 16.02.2026 fällig")
                .doesNotContain("{");
        assertThat(mail.to()).containsExactly("billing@alpha.example");
        assertThat(mail.attachments())
                .extracting(MailForm.AttachmentForm::name)
                .containsExactly(invoice.number() + ".pdf");
        JsonNode told = api.get(invoice.path() + "/history").json().get(0);
        assertThat(told.get("type").asString()).isEqualTo("InvoiceReminded");
        assertThat(told.at("/reminder/step").asInt()).isEqualTo(1);
        assertThat(told.at("/reminder/openAmount/amount").asString()).isEqualTo("20.00");
        assertThat(told.at("/mail/recipients/0").asString()).isEqualTo("billing@alpha.example");
        assertThat(told.get("by").asString()).isEqualTo("test-client");
        assertThat(overdue(invoice).get("lastStep").asInt()).isEqualTo(1);
        assertThat(overdue(invoice).get("lastOn").asString()).isEqualTo("2026-02-24");
    }

    @Test
    void three_steps_follow_each_other_and_the_document_itself_is_still_unsent() {
        Issued invoice = invoice();
        clock.setTo(OVERDUE);

        assertThat(code(remind(invoice, 2))).isEqualTo("step-skipped");
        sent(invoice, 1);
        assertThat(code(remind(invoice, 1))).isEqualTo("already-reminded");
        assertThat(code(remind(invoice, 2))).isEqualTo("reminded-today");
        clock.setTo("2026-02-25T07:00:00Z");
        sent(invoice, 2);
        clock.setTo("2026-02-26T07:00:00Z");
        sent(invoice, 3);

        assertThat(mails.with(invoice.number()))
                .extracting(MailForm::subject)
                .map(subject -> subject.substring(0, subject.indexOf(':')))
                .containsExactly("Zahlungserinnerung", "2. Zahlungserinnerung", "Letzte Zahlungserinnerung");
        assertThat(overdue(invoice).get("nextStep").isNull()).isTrue();
        Answer again = api.post(invoice.path() + "/reminders", Map.of("step", "3", "again", true));
        assertThat(again.status()).as(again.json().toString()).isEqualTo(202);
        await().atMost(LONG).until(() -> mails.with(invoice.number()).size() == 4);
        assertThat(api.post(invoice.path() + "/sendings", Map.of()).status()).isEqualTo(202);
        await().atMost(LONG).until(() -> mails.with(invoice.number()).size() == 5);
    }

    @Test
    void nobody_is_reminded_of_what_is_paid_credited_a_draft_or_not_due_where_the_entity_is() {
        Issued paid = invoice();
        Issued credited = invoice();
        Issued open = invoice();
        payments.pay(EventIds.next(), paid.id(), null, "2026-02-02");
        credited.partner().cancelled(List.of(credited.lead()));
        await().atMost(LONG)
                .until(() -> !api.creditNotes(credited.partner().entity()).isEmpty());
        BilledPartner drafting = BilledPartner.alone(facts, api);
        drafting.delivered(1, "2026-01-10");
        String draft = drafting.drafted();

        clock.setTo("2026-02-16T22:59:00Z");
        assertThat(code(remind(open, 1))).isEqualTo("not-overdue");
        clock.setTo("2026-02-16T23:00:00Z");
        assertThat(code(remind(paid, 1))).isEqualTo("nothing-open");
        assertThat(code(remind(credited, 1))).isEqualTo("nothing-open");
        assertThat(code(api.post("/api/v1/invoices/{i}/reminders", Map.of("step", "1"), draft)))
                .isEqualTo("not-final");
        assertThat(remind(open, 1).status()).isEqualTo(202);
        ended(open, "SENT");
        assertThat(mails.with(paid.number())).isEmpty();
        assertThat(mails.with(credited.number())).isEmpty();
    }

    @Test
    @Tag("J12")
    void cut_off_after_the_mail_server_took_it_it_is_the_same_mail_and_one_fact() {
        Issued invoice = invoice();
        clock.setTo(OVERDUE);
        points.onceAt("mail.after-hand-over", () -> {
            throw new IllegalStateException("the service dies");
        });

        remind(invoice, 1);

        ended(invoice, "SENT");
        assertThat(mails.with(invoice.number())).hasSize(2);
        assertThat(mails.with(invoice.number()).stream()
                        .map(MailForm::messageId)
                        .distinct())
                .hasSize(1);
        assertThat(facts(invoice)).isEqualTo(1);
    }

    @Test
    void what_is_paid_while_the_mail_server_is_down_is_reminded_of_no_more_and_what_is_paid_in_part_as_it_is_then() {
        Issued paid = invoice();
        Issued partly = invoice();
        clock.setTo(OVERDUE);
        List.of(paid, partly).forEach(one -> {
            mails.refuse(one.number(), 409, "mail-server-unreachable");
            remind(one, 1);
            await().atMost(LONG).until(() -> latest(one).get("tries").size() == 1);
        });
        payments.pay(EventIds.next(), paid.id(), null, "2026-02-24");
        payments.pay(EventIds.next(), partly.id(), "20.00", "2026-02-24");

        assertThat(code(remind(paid, 1))).isEqualTo("nothing-open");
        remind(partly, 1);

        ended(partly, "SENT");
        assertThat(only(partly).text()).contains("noch 9,75 EUR offen");
        assertThat(mails.with(paid.number())).isEmpty();
    }

    @Test
    @Tag("R-061")
    void all_it_is_time_for_are_reminded_of_by_a_job_each_once() {
        Issued invoice = invoice();
        Map<String, Object> all = Map.of("entityId", invoice.partner().entity());
        clock.setTo("2026-02-18T07:00:00Z");
        assertThat(api.job(REMINDERS, all).get("total").asInt()).isZero();
        clock.setTo(OVERDUE);

        JsonNode job = api.job(REMINDERS, all);

        assertThat(api.items(job.get("jobId").asString())).containsExactly(invoice.number() + " DONE");
        assertThat(api.job(REMINDERS, all).get("total").asInt()).isZero();
        Map<String, Object> chosen =
                Map.of("entityId", invoice.partner().entity(), "invoices", List.of(invoice.id(), "another"));
        assertThat(api.post(REMINDERS, chosen).json().get("errors"))
                .extracting(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .containsExactly("invoices[0] reminded-today", "invoices[1] not-overdue");
        assertThat(mails.with(invoice.number())).hasSize(1);
    }

    @Test
    @Tag("J12")
    void a_job_that_is_cut_off_in_the_middle_goes_on_and_says_each_fact_once() {
        Issued invoice = invoice();
        clock.setTo(OVERDUE);
        points.onceAt("job.after-item", () -> {
            throw new IllegalStateException("the service dies");
        });

        JsonNode job = api.job(REMINDERS, Map.of("entityId", invoice.partner().entity()));

        assertThat(api.items(job.get("jobId").asString())).containsExactly(invoice.number() + " DONE");
        assertThat(mails.with(invoice.number())).hasSize(1);
        assertThat(facts(invoice)).isEqualTo(1);
    }

    @Test
    @Tag("R-063")
    void by_themselves_they_go_out_only_where_somebody_turned_that_on_and_once_a_day() {
        Issued asleep = invoice();
        Issued invoice = invoice();
        assertThat(plan(invoice, 0, true).status()).isEqualTo(200);
        assertThat(plan(invoice, 0, true).status()).isEqualTo(412);
        for (String early : List.of("2026-02-18T07:00:00Z", "2026-02-19T06:59:00Z")) {
            clock.setTo(early);
            due.look();
            assertThat(jobs(invoice)).isEmpty();
        }

        clock.setTo("2026-02-19T07:00:00Z");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(due::look))
                        .toArray(CompletableFuture[]::new))
                .join();

        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.get("queuedBy").asString()).isEqualTo("schedule");
        assertThat(jobs(invoice)).hasSize(1);
        clock.setTo("2026-02-22T07:00:00Z");
        due.look();
        assertThat(jobs(invoice)).hasSize(1);
        clock.setTo("2026-02-23T07:00:00Z");
        due.look();
        await().atMost(LONG).until(() -> mails.with(invoice.number()).size() == 2);
        ended(invoice, "SENT");
        assertThat(overdue(invoice).get("lastStep").asInt()).isEqualTo(2);
        assertThat(mails.with(asleep.number())).isEmpty();
        assertThat(plan(invoice, 1, false).status()).isEqualTo(200);
        clock.setTo("2026-03-30T07:00:00Z");
        due.look();
        assertThat(jobs(invoice)).hasSize(2);
    }

    @Test
    void one_that_dies_before_its_job_is_taken_on_leaves_nothing_and_the_next_one_does_it() {
        Issued invoice = invoice();
        plan(invoice, 0, true);
        points.onceAt("reminder.before-commit", () -> {
            throw new IllegalStateException("died");
        });
        clock.setTo("2026-02-20T07:00:00Z");

        await().atMost(LONG).until(() -> {
            try {
                due.look();
            } catch (IllegalStateException died) {
                assertThat(died).hasMessage("died");
            }
            return !jobs(invoice).isEmpty();
        });

        ended(invoice, "SENT");
        assertThat(jobs(invoice)).hasSize(1);
        assertThat(mails.with(invoice.number())).hasSize(1);
    }

    @Test
    void what_can_be_no_plan_is_refused_by_field() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        Map<String, Object> wrong = Map.of(
                "entityId",
                partner.entity(),
                "enabled",
                true,
                "firstAfter",
                "7",
                "secondAfter",
                "7",
                "thirdAfter",
                "400",
                "time",
                "8");

        assertThat(api.put(0, PLAN, wrong).json().get("errors"))
                .extracting(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .containsExactlyInAnyOrder("secondAfter not-later", "thirdAfter out-of-range", "time bad-time");
        assertThat(api.get(PLAN + "?entityId={e}", partner.entity())
                        .json()
                        .get("enabled")
                        .asBoolean())
                .isFalse();
    }

    private Answer plan(Issued invoice, long version, boolean enabled) {
        return api.put(
                version,
                PLAN,
                Map.of(
                        "entityId",
                        invoice.partner().entity(),
                        "enabled",
                        enabled,
                        "firstAfter",
                        "3",
                        "secondAfter",
                        "7",
                        "thirdAfter",
                        "14",
                        "time",
                        "08:00"));
    }

    private Issued invoice() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String lead = partner.delivered(1, "2026-01-10").getFirst();
        String id = partner.drafted();
        assertThat(api.makeFinal(id).status()).isEqualTo(200);
        String path = "/api/v1/invoices/" + id;
        return new Issued(partner, lead, id, api.get(path).json().get("number").asString(), path);
    }

    private Answer remind(Issued invoice, int step) {
        return api.post(invoice.path() + "/reminders", Map.of("step", Integer.toString(step)));
    }

    private void sent(Issued invoice, int step) {
        Answer asked = remind(invoice, step);
        assertThat(asked.status()).as(asked.json().toString()).isEqualTo(202);
        ended(invoice, "SENT");
    }

    private JsonNode ended(Issued invoice, String state) {
        return await().atMost(LONG)
                .until(
                        () -> latest(invoice),
                        one -> one != null && one.get("state").asString().equals(state));
    }

    private JsonNode latest(Issued invoice) {
        return api.get(invoice.path() + "/sendings").json().get(0);
    }

    private MailForm only(Issued invoice) {
        assertThat(mails.with(invoice.number())).hasSize(1);
        return mails.with(invoice.number()).getFirst();
    }

    private JsonNode overdue(Issued invoice) {
        return api.get(REMINDERS + "?entityId={e}", invoice.partner().entity())
                .json()
                .at("/items/0");
    }

    private List<JsonNode> jobs(Issued invoice) {
        return api.get("/api/v1/jobs?entityId={e}", invoice.partner().entity())
                .json()
                .get("items")
                .valueStream()
                .filter(job -> job.get("kind").asString().equals("send-reminders"))
                .toList();
    }

    private long facts(Issued invoice) {
        return api.get(invoice.path() + "/history")
                .json()
                .valueStream()
                .filter(one -> one.get("type").asString().equals("InvoiceReminded"))
                .count();
    }

    private static String code(Answer refused) {
        return PaymentCalls.code(refused);
    }
}
