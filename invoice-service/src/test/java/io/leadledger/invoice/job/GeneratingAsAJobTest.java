package io.leadledger.invoice.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.HeldPoint;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

@Tag("R-061")
@Tag("R-051")
class GeneratingAsAJobTest implements InvoiceServiceTest {

    private static final String RUNS = "/api/v1/billing-runs";
    private static final String AFTER_DRAFT = "billing-run.after-draft";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures points;

    @Test
    void a_run_is_taken_on_and_tells_of_each_partner_what_became_of_it() {
        Crowd crowd = Crowd.of(3, facts, api);

        Answer taken = api.post(RUNS, crowd.january());
        String id = api.jobId(taken);
        JsonNode job = api.ended(id);

        assertThat(taken.headers().getFirst(HttpHeaders.LOCATION)).isEqualTo("/api/v1/jobs/" + id);
        assertThat(taken.json().get("state").asString()).isEqualTo("QUEUED");
        assertThat(job.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(job.get("kind").asString()).isEqualTo("generate-drafts");
        assertThat(job.get("from").asString()).isEqualTo(Crowd.FROM);
        assertThat(List.of(job.get("total").asInt(), job.get("done").asInt())).containsOnly(3);
        assertThat(api.items(id)).containsExactly("p0 DONE", "p1 DONE", "p2 DONE");
        String draft = api.get("/api/v1/jobs/{j}/items?outcome=DONE&limit=1", id)
                .json()
                .at("/items/0/result")
                .asString();
        assertThat(draft)
                .isEqualTo(api.invoiceOf(crowd.entity(), crowd.partners().getFirst())
                        .get("invoiceId")
                        .asString());
        assertThat(api.get("/api/v1/invoices/{i}/history", draft)
                        .json()
                        .at("/0/by")
                        .asString())
                .as("in whose name the job works")
                .isEqualTo(job.get("by").asString())
                .isNotEqualTo("system");
    }

    @Test
    void partners_that_fail_stop_nobody_else_and_are_tried_again_in_the_same_job() {
        Crowd crowd = Crowd.of(3, facts, api);
        String unknown = EventIds.next();
        String assignment = facts.assignment(crowd.entity(), unknown, "premium");
        List<String> leads = facts.deliver(1, crowd.entity(), unknown, assignment, "25.00", "2026-01-10");
        crowd.arrived(api, leads, List.of(assignment));
        points.onceAt(AFTER_DRAFT, 2, () -> {
            throw new IllegalStateException("injected");
        });

        String id = api.jobId(api.post(RUNS, crowd.january()));
        JsonNode failed = api.ended(id);

        assertThat(failed.get("state").asString()).isEqualTo("PARTLY_FAILED");
        assertThat(api.items(id))
                .containsExactly(unknown + " FAILED not-arrived-yet", "p0 DONE", "p1 FAILED unexpected", "p2 DONE");
        assertThat(failed.get("reasons").valueStream().map(JsonNode::toString))
                .containsExactly("{\"code\":\"not-arrived-yet\",\"items\":1}", "{\"code\":\"unexpected\",\"items\":1}");

        facts.say(new PartnerRegistered(new PartnerId(unknown), "late", "Late"));
        crowd.arrived(api, leads, List.of(unknown));
        assertThat(api.post("/api/v1/jobs/{j}/retry", null, id).status()).isEqualTo(202);
        JsonNode retried = api.ended(id);

        assertThat(retried.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(api.items(id)).containsExactly(unknown + " DONE", "p0 DONE", "p1 SKIPPED invoice-exists", "p2 DONE");
        assertThat(api.invoices(crowd.entity())).hasSize(4);
        assertThat(api.post("/api/v1/jobs/{j}/retry", null, id)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("nothing-to-retry");
    }

    @Test
    void a_job_stops_between_two_items_and_goes_on_when_asked_to() {
        Crowd crowd = Crowd.of(3, facts, api);
        String id;
        try (HeldPoint held = HeldPoint.at(points, AFTER_DRAFT, 1)) {
            id = api.jobId(api.post(RUNS, crowd.january()));
            held.awaitReached();
            assertThat(api.post("/api/v1/jobs/{j}/retry", null, id)
                            .json()
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("job-not-ended");
            assertThat(api.post("/api/v1/jobs/{j}/cancellation", null, id)
                            .json()
                            .get("state")
                            .asString())
                    .isEqualTo("RUNNING");
        }

        assertThat(api.ended(id).get("state").asString()).isEqualTo("CANCELLED");
        assertThat(api.items(id)).containsExactly("p0 DONE", "p1 -", "p2 -");
        assertThat(api.invoices(crowd.entity())).hasSize(1);

        api.post("/api/v1/jobs/{j}/retry", null, id);
        assertThat(api.ended(id).get("done").asInt()).isEqualTo(3);
        assertThat(api.post("/api/v1/jobs/{j}/cancellation", null, id)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("SUCCEEDED");
    }

    @Test
    void jobs_of_an_entity_take_turns_and_those_of_another_do_not_wait() {
        Crowd crowd = Crowd.of(3, facts, api);
        Crowd other = Crowd.of(1, facts, api);
        String first;
        String second;
        String third;
        try (HeldPoint held = HeldPoint.at(points, AFTER_DRAFT, 1)) {
            first = api.jobId(api.post(RUNS, crowd.january()));
            held.awaitReached();
            second = api.jobId(api.post(RUNS, crowd.january()));
            third = api.jobId(api.post(RUNS, crowd.january()));

            assertThat(api.job(RUNS, other.january()).get("done").asInt()).isOne();
            assertThat(api.get("/api/v1/jobs/{j}", second).json().get("state").asString())
                    .isEqualTo("QUEUED");
            assertThat(api.post("/api/v1/jobs/{j}/cancellation", null, third)
                            .json()
                            .get("state")
                            .asString())
                    .isEqualTo("CANCELLED");
        }

        assertThat(api.ended(first).get("done").asInt()).isEqualTo(3);
        assertThat(api.ended(second).get("done").asInt()).isZero();
        assertThat(api.get("/api/v1/jobs/{j}", third).json().get("total").asInt())
                .isZero();
        assertThat(api.invoices(crowd.entity())).hasSize(3);
        assertThat(jobs(crowd, null)).containsExactly(third, second, first);
    }

    @Test
    void the_list_shows_what_goes_on_first_then_the_newest_page_by_page() {
        Crowd crowd = Crowd.of(1, facts, api);
        String first;
        try (HeldPoint held = HeldPoint.at(points, AFTER_DRAFT, 1)) {
            first = api.jobId(api.post(RUNS, crowd.january()));
            held.awaitReached();
            List<String> others = List.of(waiting(crowd), waiting(crowd));
            others.forEach(id -> api.post("/api/v1/jobs/{j}/cancellation", null, id));

            JsonNode page =
                    api.get("/api/v1/jobs?entityId={e}&limit=2", crowd.entity()).json();
            assertThat(page.get("items")
                            .valueStream()
                            .map(job -> job.get("jobId").asString()))
                    .containsExactly(first, others.getLast());
            assertThat(jobs(crowd, page.get("nextCursor").asString())).containsExactly(others.getFirst());
        }
        api.ended(first);
    }

    @Test
    @Tag("R-030")
    void the_same_request_again_is_the_same_job() {
        Crowd crowd = Crowd.of(1, facts, api);
        String key = EventIds.next();

        String first = api.jobId(api.postWithKey(key, RUNS, crowd.january()));
        String again = api.jobId(api.postWithKey(key, RUNS, crowd.january()));

        assertThat(again).isEqualTo(first);
        api.ended(first);
        assertThat(jobs(crowd, null)).containsExactly(first);
    }

    private String waiting(Crowd crowd) {
        return api.jobId(api.post(RUNS, crowd.january()));
    }

    private List<String> jobs(Crowd crowd, @Nullable String cursor) {
        String path = "/api/v1/jobs?entityId={e}&limit=5" + (cursor == null ? "" : "&cursor=" + cursor);
        return api.get(path, crowd.entity())
                .json()
                .get("items")
                .valueStream()
                .map(job -> job.get("jobId").asString())
                .toList();
    }
}
