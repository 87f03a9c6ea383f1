package io.leadledger.invoice.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import io.leadledger.invoice.testing.RecordingMails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever wants to know is told by mail what a scheduled run came to. */
@Tag("R-063")
class TellingOfScheduledRunsTest implements InvoiceServiceTest {

    private static final String SCHEDULE = "/api/v1/billing-schedule";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    RecordingMails mails;

    @Autowired
    MovableClock clock;

    @Autowired
    InjectedFailures points;

    @Autowired
    WhenScheduleIsDueThenGenerateDrafts due;

    @Autowired
    TellOfScheduledRun telling;

    private final String books = "books-" + EventIds.next().substring(24) + "@example.org";

    @AfterEach
    void back() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    @Test
    void they_are_told_how_many_drafts_and_invoices_there_are_and_where_to_look() {
        BilledPartner partner = partner();

        ran(partner, List.of(books, "second-" + books));

        MailForm mail = told(partner);
        assertThat(mail.to()).containsExactly(books, "second-" + books);
        assertThat(mail.subject()).endsWith(": 01.02.–28.02.2026 wurde nach Zeitplan abgerechnet");
        JsonNode run = run(partner);
        assertThat(mail.text())
                .contains("Entwürfe: 1.", "Abgeschlossene Rechnungen: 1.")
                .contains("https://portal.nordlicht.example/app/")
                .contains("/jobs/" + run.at("/finalizing/jobId").asString());
        assertThat(mail.attachments()).isEmpty();
        assertThat(run.get("tellProblem").isNull()).isTrue();
    }

    @Test
    void an_address_that_is_refused_is_seen_though_others_are_told() {
        BilledPartner partner = partner();

        ran(partner, List.of(books, "gone@nordlicht.example"));

        told(partner);
        assertThat(run(partner).get("toldAt").isNull()).isFalse();
        assertThat(run(partner).get("tellProblem").asString()).isEqualTo("some-refused");
    }

    @Test
    void a_run_that_failed_is_told_of_as_well() {
        BilledPartner partner = partner();
        points.onceAt("billing-run.after-draft", () -> {
            throw new IllegalStateException("something failed");
        });

        ran(partner, List.of(books));

        MailForm mail = told(partner);
        assertThat(mail.subject()).contains("ist etwas gescheitert");
        assertThat(mail.text())
                .contains(
                        "jemand muss nachsehen",
                        "/jobs/" + run(partner).at("/drafting/jobId").asString());
    }

    @Test
    @Tag("J12")
    void cut_off_after_the_mail_server_took_it_it_is_the_same_mail_again_and_a_server_that_is_down_is_tried_again() {
        BilledPartner partner = partner();
        mails.refuse(books, 409, "mail-deferred");
        ran(partner, List.of(books));
        await().atMost(LONG)
                .until(() -> run(partner).get("tellProblem").asString().equals("mail-deferred"));
        assertThat(mails.with(books)).isEmpty();
        String run = partner.entity() + "/2026-02-01/2026-03-01";
        points.onceAt("schedule.told", () -> {
            throw new IllegalStateException("the service dies");
        });

        assertThatThrownBy(() -> telling.attempt(run)).hasMessage("the service dies");
        assertThat(telling.attempt(run)).isEmpty();
        assertThat(telling.attempt(run)).isEmpty();

        told(partner);
        assertThat(mails.with(books)).hasSize(2);
        assertThat(mails.with(books).stream().map(MailForm::messageId).distinct())
                .hasSize(1);
        assertThat(run(partner).get("tellProblem").isNull()).isTrue();
    }

    @Test
    void what_cannot_be_sent_says_why_and_nobody_is_told_where_nobody_wants_to_know() {
        BilledPartner partner = partner();
        mails.refuse(books, 409, "no-smtp-settings");
        ran(partner, List.of(books));
        await().atMost(LONG)
                .until(() -> run(partner).get("tellProblem").asString().equals("no-smtp-settings"));
        assertThat(run(partner).get("toldAt").isNull()).isTrue();

        BilledPartner silent = partner();
        ran(silent, List.of());
        assertThat(run(silent).get("toldAt").isNull()).isTrue();
        assertThat(run(silent).get("tellProblem").isNull()).isTrue();
        assertThat(mails.with(books)).isEmpty();
    }

    private BilledPartner partner() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-10");
        return partner;
    }

    private void ran(BilledPartner partner, List<String> tell) {
        clock.setTo("2026-02-02T08:00:00Z");
        Map<String, Object> form = Map.of(
                "entityId",
                partner.entity(),
                "enabled",
                true,
                "rhythm",
                "MONTHLY",
                "dayOfMonth",
                "2",
                "weekday",
                "MONDAY",
                "time",
                "06:00",
                "finalizes",
                true,
                "tell",
                tell);
        assertThat(api.put(0, SCHEDULE, form).status()).isEqualTo(200);
        clock.setTo("2026-03-02T05:00:00Z");
        due.look();
        await().atMost(LONG)
                .until(() ->
                        run(partner) != null && !run(partner).get("endedAt").isNull());
    }

    private MailForm told(BilledPartner partner) {
        await().atMost(LONG).until(() -> !run(partner).get("toldAt").isNull());
        return mails.with(books).getLast();
    }

    private JsonNode run(BilledPartner partner) {
        return api.get(SCHEDULE + "/runs?entityId={e}", partner.entity())
                .json()
                .get("items")
                .get(0);
    }
}
