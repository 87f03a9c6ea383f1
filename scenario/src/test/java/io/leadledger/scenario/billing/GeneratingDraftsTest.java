package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.ledger.Unbilled;
import io.leadledger.api.invoice.ledger.Unbilled.PartnerLeads;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobState;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.EndedJobs;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.setup.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeneratingDraftsTest {
    private static final JobAnswer NOTHING = EndedJobs.done(0);
    private static final JobAnswer ONE = EndedJobs.done(1);
    private static final ProblemField ABSENT =
            new ProblemField("partnerId", "not-arrived-yet", "the partner p1 has not arrived here yet");

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final Said said = new Said();
    private final BilledPeriod january = new BilledPeriod(
            new EntityId("e"), "EUR", new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void partners_whose_rows_were_mended_are_named_in_a_second_call() {
        server.then(NOTHING)
                .then(new Unbilled(List.of(new PartnerLeads(new PartnerId("p1"), null, 1, Money.of("25.00", "EUR")))))
                .then(ONE);

        new Generation(api, said).generate(january, List.of(new TransactionId("t1")));

        assertThat(server.asked())
                .extracting(call -> call.replaceFirst(" Bearer.*", ""))
                .containsExactly(
                        "POST /api/v1/billing-runs", "POST /api/v1/ledger/unbilled", "POST /api/v1/billing-runs");
        assertThat(server.bodies())
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContain("partnerIds"),
                        question -> assertThat(question).contains("\"transactionIds\":[\"t1\"]"),
                        second -> assertThat(second).contains("\"partnerIds\":[\"p1\"]"));
        assertThat(said.lines()).containsExactly("generated                1 new drafts");
    }

    @Test
    void nobody_is_named_when_every_row_is_on_an_invoice() {
        server.then(ONE).then(new Unbilled(List.of()));

        new Generation(api, said).generate(january, List.of(new TransactionId("t1")));

        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_job_is_waited_for_and_says_now_and_then_how_far_it_is() {
        server.then(EndedJobs.in(JobState.QUEUED));
        for (int done = 0; done < 60; done++) {
            server.then(EndedJobs.running(done / 10));
        }
        server.then(EndedJobs.done(10)).then(new Unbilled(List.of()));

        new Generation(api, said).generate(january, List.of(new TransactionId("t1")));

        assertThat(said.lines())
                .containsExactly(
                        "generated so far         4 of 10, 0 failed", "generated                10 new drafts");
    }

    @Test
    void a_partner_whose_data_comes_late_is_tried_again_and_then_left_without_a_draft() {
        server.then(EndedJobs.failed(2, "not-arrived-yet"))
                .then(EndedJobs.failed(2, "not-arrived-yet"))
                .then(EndedJobs.done(3))
                .then(new Unbilled(List.of()));
        assertThat(new Generation(api, said).generate(january, List.of(new TransactionId("t1"))))
                .isEmpty();
        assertThat(server.asked())
                .filteredOn(call -> call.startsWith("POST /api/v1/jobs/j/retry"))
                .hasSize(2);
    }

    @Test
    void a_partner_that_fails_is_told_with_its_reason() {
        server.then(EndedJobs.failed(2, "unexpected"))
                .then(EndedJobs.failure("p1", ABSENT))
                .then(new Unbilled(List.of()));

        assertThat(new Generation(api, said).generate(january, List.of(new TransactionId("t1"))))
                .containsExactly(new NotDrafted(
                        "k", "no draft was made: the partner p1 has not arrived here yet (not-arrived-yet)"));
    }

    @Test
    void a_job_that_somebody_cancels_ends_the_run() {
        server.then(EndedJobs.in(JobState.CANCELLED));
        assertThatThrownBy(() -> new Generation(api, said).generate(january, List.of()))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("somebody cancelled it after 0 of 10");
    }

    @Test
    void a_job_that_stands_still_ends_the_run() {
        server.then(EndedJobs.running(3));
        assertThatThrownBy(() -> new Generation(api, said).generate(january, List.of()))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("stands at 3 of 10");
    }
}
