package io.leadledger.invoice.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Drafts are made by themselves, once for each period, and final where nothing has to be looked at. */
@Tag("R-063")
class ScheduledBillingTest implements InvoiceServiceTest {

    private static final String SCHEDULE = "/api/v1/billing-schedule";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    MovableClock clock;

    @Autowired
    InjectedFailures failures;

    @Autowired
    WhenScheduleIsDueThenGenerateDrafts due;

    @AfterEach
    void back() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    @Test
    void it_is_off_until_somebody_turns_it_on_and_says_when_it_runs_next() {
        BilledPartner partner = BilledPartner.alone(facts, api);

        assertThat(schedule(partner).get("enabled").asBoolean()).isFalse();
        assertThat(schedule(partner).get("next").isNull()).isTrue();
        assertThat(plan(partner, 0, "MONTHLY", true).status()).isEqualTo(200);
        JsonNode next = schedule(partner).get("next");
        assertThat(next.get("at").asString()).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(next.get("from").asString()).isEqualTo("2026-02-01");
        assertThat(next.get("to").asString()).isEqualTo("2026-03-01");
        assertThat(plan(partner, 0, "WEEKLY", true).status()).isEqualTo(412);
    }

    @Test
    void what_has_no_warning_is_final_and_what_somebody_has_to_look_at_stays_a_draft() {
        BilledPartner calm = BilledPartner.alone(facts, api);
        String french = facts.partner("lyon", "FR", null, EInvoiceFormat.ZUGFERD);
        String assignment = facts.assignment(calm.entity(), french, "catch-all");
        calm.arrived(
                facts.deliver(1, calm.entity(), french, assignment, "15.00", "2026-02-11"),
                List.of(),
                List.of(french, assignment));
        String unconfirmed = facts.partner("leuven", "BE", "BE0428759497", EInvoiceFormat.ZUGFERD);
        String reverse = facts.assignment(calm.entity(), unconfirmed, "catch-all");
        calm.arrived(
                facts.deliver(3, calm.entity(), unconfirmed, reverse, "15.00", "2026-02-11"),
                List.of(),
                List.of(unconfirmed, reverse));
        calm.delivered(2, "2026-02-10");
        plan(calm, 0, "MONTHLY", true);

        clock.setTo("2026-03-02T05:00:00Z");
        due.look();

        JsonNode run = ended(calm, 1).getFirst();
        assertThat(run.get("late").asBoolean()).isFalse();
        assertThat(run.at("/drafting/done").asInt()).isEqualTo(3);
        assertThat(run.at("/drafting/by").asString()).isEqualTo("schedule");
        assertThat(run.at("/finalizing/total").asInt()).isEqualTo(1);
        assertThat(run.at("/tell/0").asString()).isEqualTo("books@example.org");
        assertThat(api.invoiceOf(calm.entity(), calm.id()).get("state").asString())
                .isEqualTo("FINAL");
        assertThat(api.invoiceOf(calm.entity(), french).get("state").asString()).isEqualTo("DRAFT");
        assertThat(api.invoiceOf(calm.entity(), unconfirmed).get("state").asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void drafts_only_are_drafts_only() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-03");
        plan(partner, 0, "WEEKLY", false);

        clock.setTo("2026-02-09T05:00:00Z");
        due.look();

        JsonNode run = ended(partner, 1).getFirst();
        assertThat(run.get("from").asString()).isEqualTo("2026-02-02");
        assertThat(run.get("finalizing").isNull()).isTrue();
        assertThat(api.invoiceOf(partner.entity(), partner.id()).get("state").asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void what_was_missed_is_made_up_once_for_each_period_and_named_late() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-03");
        partner.delivered(1, "2026-02-12");
        plan(partner, 0, "WEEKLY", false);

        clock.setTo("2026-02-16T06:00:00Z");
        due.look();
        due.look();

        List<JsonNode> runs = ended(partner, 2);
        assertThat(runs).extracting(run -> run.get("from").asString()).containsExactly("2026-02-09", "2026-02-02");
        assertThat(runs).allMatch(run -> run.get("late").asBoolean());
        assertThat(api.invoices(partner.entity())).hasSize(2);
        assertThat(schedule(partner).at("/next/at").asString()).isEqualTo("2026-02-23T05:00:00Z");
    }

    @Test
    void a_period_runs_once_also_after_the_schedule_was_changed_and_by_many_at_once() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-03");
        plan(partner, 0, "WEEKLY", false);
        clock.setTo("2026-02-09T05:00:00Z");

        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(i -> CompletableFuture.runAsync(due::look))
                        .toArray(CompletableFuture[]::new))
                .join();
        ended(partner, 1);
        api.put(1, SCHEDULE, form(partner, "WEEKLY", false, "WEDNESDAY"));
        clock.setTo("2026-02-11T05:00:00Z");
        due.look();

        assertThat(ended(partner, 1)).hasSize(1);
        assertThat(schedule(partner).at("/next/at").asString()).isEqualTo("2026-02-18T05:00:00Z");
        assertThat(api.get("/api/v1/jobs?entityId={e}", partner.entity()).json().get("items"))
                .hasSize(1);
    }

    @Test
    void a_change_leaves_out_no_period_that_waits() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-03");
        plan(partner, 0, "MONTHLY", false);
        clock.setTo("2026-03-02T04:30:00Z");
        Map<String, Object> earlier = form(partner, "MONTHLY", false, "MONDAY");
        earlier.put("time", "5:00");

        assertThat(api.put(1, SCHEDULE, earlier).status()).isEqualTo(200);
        earlier.put("tell", List.of());
        assertThat(api.put(2, SCHEDULE, earlier).status()).isEqualTo(200);

        assertThat(schedule(partner).at("/next/at").asString()).isEqualTo("2026-03-02T05:00:00Z");
        clock.setTo("2026-03-02T05:00:00Z");
        due.look();
        assertThat(ended(partner, 1).getFirst().get("from").asString()).isEqualTo("2026-02-01");
        assertThat(schedule(partner).at("/next/at").asString()).isEqualTo("2026-04-02T03:00:00Z");
    }

    @Test
    void one_that_dies_before_it_is_done_leaves_nothing_behind_and_the_next_one_does_it() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-02-03");
        plan(partner, 0, "WEEKLY", false);
        failures.onceAt("schedule.before-commit", () -> {
            throw new IllegalStateException("died");
        });
        clock.setTo("2026-02-09T05:00:00Z");

        await().atMost(LONG).until(() -> {
            try {
                due.look();
            } catch (IllegalStateException died) {
                assertThat(died).hasMessage("died");
            }
            return !runs(partner).isEmpty();
        });

        assertThat(ended(partner, 1)).hasSize(1);
        assertThat(api.invoices(partner.entity())).hasSize(1);
    }

    @Test
    void what_cannot_be_a_schedule_is_refused_by_field() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        Map<String, Object> wrong = form(partner, "MONTHLY", true, "MONDAY");
        wrong.putAll(Map.of("dayOfMonth", "29", "time", "24:00", "tell", List.of("nobody")));

        InvoiceApi.Answer refused = api.put(0, SCHEDULE, wrong);

        assertThat(refused.json().get("errors"))
                .extracting(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .containsExactlyInAnyOrder("dayOfMonth out-of-range", "time bad-time", "tell[0] bad-email");
        assertThat(plan(partner, 0, "MONTHLY", true).status()).isEqualTo(200);
    }

    private InvoiceApi.Answer plan(BilledPartner partner, long version, String rhythm, boolean finalizes) {
        return api.put(version, SCHEDULE, form(partner, rhythm, finalizes, "MONDAY"));
    }

    private static Map<String, Object> form(BilledPartner partner, String rhythm, boolean finalizes, String weekday) {
        Map<String, Object> form = new HashMap<>();
        form.put("entityId", partner.entity());
        form.put("enabled", true);
        form.put("rhythm", rhythm);
        form.put("dayOfMonth", "2");
        form.put("weekday", weekday);
        form.put("time", "06:00");
        form.put("finalizes", finalizes);
        form.put("tell", List.of("books@example.org"));
        return form;
    }

    private JsonNode schedule(BilledPartner partner) {
        return api.get(SCHEDULE + "?entityId={e}", partner.entity()).json();
    }

    private List<JsonNode> runs(BilledPartner partner) {
        return api.get(SCHEDULE + "/runs?entityId={e}", partner.entity())
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> ended(BilledPartner partner, int runs) {
        return await().pollInSameThread()
                .atMost(LONG)
                .until(
                        () -> runs(partner),
                        all -> all.size() == runs
                                && all.stream()
                                        .noneMatch(run -> run.get("endedAt").isNull()));
    }
}
