package io.leadledger.scenario.finalizing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.EndedJobs;
import io.leadledger.scenario.api.Invoices;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.setup.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FinalizingTest {
    private static final ProblemField OUTRUN = new ProblemField("If-Match", "stale-version", "expected version 4");
    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_job_whose_answer_got_lost_is_asked_for_again() {
        server.then(Invoices.draftOf("k"))
                .then(Invoices.shown(State.DRAFT, 3))
                .then(0, "")
                .then(EndedJobs.done(1));

        assertThat(notFinalized()).isEmpty();
    }

    @Test
    void a_draft_that_changed_meanwhile_is_made_final_as_it_is_now() {
        server.then(Invoices.draftOf("k"))
                .then(Invoices.shown(State.DRAFT, 3))
                .then(EndedJobs.failed(0, "stale-version"))
                .then(EndedJobs.failure("i", OUTRUN))
                .then(Invoices.shown(State.DRAFT, 4))
                .then(EndedJobs.done(1));

        assertThat(notFinalized()).isEmpty();
        assertThat(server.bodies()).last().asString().contains("\"version\":4");
    }

    @Test
    void a_draft_that_became_final_meanwhile_is_final() {
        server.then(Invoices.draftOf("k"))
                .then(Invoices.shown(State.DRAFT, 3))
                .then(EndedJobs.failed(0, "stale-version"))
                .then(EndedJobs.failure("i", OUTRUN))
                .then(Invoices.shown(State.FINAL, 4));

        assertThat(notFinalized()).isEmpty();
    }

    @Test
    void a_draft_that_changes_all_the_time_stays_with_its_reason() {
        server.then(Invoices.draftOf("k"));
        for (int again = 0; again < 10; again++) {
            server.then(Invoices.shown(State.DRAFT, 3))
                    .then(EndedJobs.failed(0, "stale-version"))
                    .then(EndedJobs.failure("i", OUTRUN));
        }

        assertThat(notFinalized()).containsExactly(new NotFinalized("k", "expected version 4 (stale-version)"));
    }

    private List<NotFinalized> notFinalized() {
        var january = new BilledPeriod(
                new EntityId("e"), "EUR", new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        return new Finalizing(api, new Said()).run(january, List.of("k"));
    }
}
