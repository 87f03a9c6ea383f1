package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.schedule.BillingSchedule;
import io.leadledger.api.invoice.schedule.Rhythm;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobState;
import io.leadledger.id.EntityId;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When drafts are made by themselves, in the console. */
@Tag("R-063")
class SchedulePagesTest {

    private static final String PAGE = "/app/leads/settings/schedule";
    private static final String SCHEDULE = "/api/v1/billing-schedule";
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void schedule() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + SCHEDULE, schedule(4));
        services.answers(
                "GET " + SCHEDULE + "/runs",
                PartnerAnswers.page(
                        1,
                        List.of(new ScheduledRun(
                                JANUARY,
                                JANUARY.plusMonths(1),
                                Instant.parse("2026-02-02T05:00:00Z"),
                                Instant.parse("2026-02-02T09:00:00Z"),
                                true,
                                job("0199d5a0-0000-7000-8000-0000000000a1", "generate-drafts", 7, 0),
                                job("0199d5a0-0000-7000-8000-0000000000a2", "finalize-drafts", 5, 1),
                                List.of("books@example.org"),
                                Instant.parse("2026-02-02T09:05:00Z"),
                                null,
                                "no-smtp-settings"))));
    }

    @Test
    void it_says_when_it_runs_next_and_what_ran_with_the_way_to_its_jobs() {
        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("2 Mar 2026, 06:00", "February 2026", "otto")
                .contains("January 2026", "Late, was due 2 Feb 2026, 06:00", "7 done", "5 done, 1 failed")
                .contains("/app/leads/jobs/0199d5a0-0000-7000-8000-0000000000a1", "books@example.org");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body()).contains("Zeitplan", "Mittwoch");
    }

    @Test
    void it_is_saved_over_the_version_that_was_seen_and_each_line_is_told() {
        HttpResponse<String> page = browser.get(PAGE);

        services.refuses("PUT " + SCHEDULE, 422, "bad-email", "tell[1]", "no address");
        HttpResponse<String> refused = browser.post(PAGE, form(page));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"tell-error\"");

        services.answers("PUT " + SCHEDULE, schedule(5));
        assertThat(Browser.location(browser.post(PAGE, form(page)))).isEqualTo(PAGE);
        var asked = services.asked("PUT " + SCHEDULE).getLast();
        assertThat(asked.headers()).containsEntry("If-Match", "\"4\"");
        assertThat(asked.body())
                .contains("\"rhythm\":\"WEEKLY\"", "\"weekday\":\"TUESDAY\"", "\"finalizes\":false")
                .contains("\"tell\":[\"a@example.org\",\"b@example.org\"]", "\"enabled\":true");
    }

    private static BillingSchedule schedule(long version) {
        return new BillingSchedule(
                true,
                Rhythm.MONTHLY,
                "2",
                "MONDAY",
                "06:00",
                true,
                List.of("books@example.org"),
                new BillingSchedule.Next(
                        Instant.parse("2026-03-02T05:00:00Z"), JANUARY.plusMonths(1), JANUARY.plusMonths(2)),
                Instant.parse("2026-01-20T09:00:00Z"),
                "otto",
                version);
    }

    private static JobAnswer job(String id, String kind, int done, int failed) {
        Instant at = Instant.parse("2026-02-02T09:00:00Z");
        return new JobAnswer(
                new JobId(id),
                kind,
                new EntityId("0199d5a0-0000-7000-8000-000000000001"),
                "schedule",
                JANUARY,
                JANUARY.plusMonths(1),
                failed == 0 ? JobState.SUCCEEDED : JobState.PARTLY_FAILED,
                false,
                done + failed,
                done,
                0,
                failed,
                List.of(),
                List.of(),
                at,
                at,
                at);
    }

    private static Map<String, String> form(HttpResponse<String> page) {
        return new TreeMap<>(Map.of(
                "_csrf", Browser.csrf(page),
                "version", "4",
                "enabled", "true",
                "rhythm", "WEEKLY",
                "dayOfMonth", "2",
                "weekday", "TUESDAY",
                "time", "06:00",
                "tell", "a@example.org\r\nb@example.org"));
    }
}
