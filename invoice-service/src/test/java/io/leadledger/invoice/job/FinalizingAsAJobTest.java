package io.leadledger.invoice.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.job.JobInstance;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.HeldPoint;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Tag("R-061")
@Tag("R-053")
class FinalizingAsAJobTest implements InvoiceServiceTest {

    private static final String FINALIZATIONS = "/api/v1/finalizations";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures points;

    @Autowired
    ApplicationContext service;

    @Test
    void chosen_drafts_take_the_numbers_in_the_order_in_which_they_are_named() {
        Crowd crowd = drafted(3);
        List<JsonNode> drafts = api.invoices(crowd.entity()).reversed();

        JsonNode job = api.job(FINALIZATIONS, chosen(crowd, drafts.subList(0, 2), List.of()));

        assertThat(job.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(numbers(job)).hasSize(2).isSorted();
        assertThat(api.items(job.get("jobId").asString())).containsExactly("p2 DONE", "p1 DONE");
        assertThat(states(crowd)).containsExactly("DRAFT", "FINAL", "FINAL");
    }

    @Test
    @Tag("R-072")
    void a_warning_that_nobody_confirmed_is_named_and_stops_nobody_else() {
        Crowd crowd = Crowd.of(2, facts, api);
        String lyon = facts.partner("p15-lyon", "FR", null, EInvoiceFormat.ZUGFERD);
        String assignment = facts.assignment(crowd.entity(), lyon, "premium");
        crowd.arrived(
                api,
                facts.deliver(1, crowd.entity(), lyon, assignment, "25.00", "2026-01-10"),
                List.of(lyon, assignment));
        api.job("/api/v1/billing-runs", crowd.january());

        JsonNode job = api.job(FINALIZATIONS, crowd.january());

        assertThat(job.get("state").asString()).isEqualTo("PARTLY_FAILED");
        assertThat(api.items(job.get("jobId").asString()))
                .containsExactly("p0 DONE", "p1 DONE", "p15-lyon FAILED unconfirmed-warning");
        assertThat(numbers(job)).hasSize(2);

        JsonNode confirmed = api.job(
                FINALIZATIONS, chosen(crowd, List.of(api.invoiceOf(crowd.entity(), lyon)), List.of("no-valid-vat-id")));
        assertThat(confirmed.get("done").asInt()).isOne();
    }

    @Test
    void what_changed_since_it_was_seen_fails_and_is_taken_as_it_is_when_tried_again() {
        Crowd crowd = drafted(2);
        List<JsonNode> seen = api.invoices(crowd.entity());
        api.adjust("k" + crowd.entity(), seen.getFirst().get("invoiceId").asString(), "-1.00", "disputed lead");

        JsonNode job = api.job(FINALIZATIONS, chosen(crowd, seen, List.of()));
        String id = job.get("jobId").asString();

        assertThat(api.items(id)).containsExactly("p0 FAILED stale-version", "p1 DONE");
        api.post("/api/v1/jobs/{j}/retry", null, id);
        assertThat(api.ended(id).get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(states(crowd)).containsOnly("FINAL");
    }

    @Test
    @Tag("R-044")
    void what_was_missing_and_is_mended_needs_no_second_look_and_what_bills_otherwise_does() {
        Crowd crowd = Crowd.of(2, facts, api);
        crowd.partners().forEach(partner -> facts.say(billedIn(partner, null)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", crowd.entity())
                        .json()
                        .get("previews")
                        .valueStream()
                        .noneMatch(preview -> preview.get("blockers").isEmpty()));
        api.job("/api/v1/billing-runs", crowd.january());
        JsonNode job = api.job(FINALIZATIONS, crowd.january());
        String id = job.get("jobId").asString();
        assertThat(api.items(id)).containsExactly("p0 FAILED missing-data", "p1 FAILED missing-data");

        crowd.partners().forEach(partner -> facts.say(billedIn(partner, "Sonnenallee 210")));
        crowd.arrived(
                api,
                facts.deliver(
                        1,
                        crowd.entity(),
                        crowd.partners().get(1),
                        crowd.assignments().get(1),
                        "25.00",
                        "2026-01-11"),
                List.of());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> crowd.partners().stream()
                        .map(partner -> api.invoiceOf(crowd.entity(), partner)
                                .get("invoiceId")
                                .asString())
                        .allMatch(draft -> api.get("/api/v1/invoices/{i}", draft)
                                .json()
                                .get("blockers")
                                .isEmpty()));
        api.post("/api/v1/jobs/{j}/retry", null, id);

        assertThat(api.ended(id).get("state").asString()).isEqualTo("PARTLY_FAILED");
        assertThat(api.items(id)).containsExactly("p0 DONE", "p1 FAILED draft-drifted");
    }

    private static BillingDetailsChanged billedIn(String partner, @Nullable String street) {
        return new BillingDetailsChanged(
                new PartnerId(partner),
                new BillingDetails(
                        new Address(street, "12059", "Musterstadt", "DE"),
                        "DE312905867",
                        null,
                        null,
                        null,
                        null,
                        EInvoiceFormat.ZUGFERD,
                        null));
    }

    @Test
    void of_some_prepared_at_a_time_one_that_fails_leaves_no_gap_and_the_others_keep_their_order() {
        Crowd crowd = drafted(6);
        List<JsonNode> seen = api.invoices(crowd.entity());
        api.adjust("k" + crowd.entity(), seen.get(2).get("invoiceId").asString(), "-1.00", "disputed lead");

        JsonNode job = api.job(FINALIZATIONS, chosen(crowd, seen, List.of()));

        assertThat(api.items(job.get("jobId").asString()))
                .containsExactly("p0 DONE", "p1 DONE", "p2 FAILED stale-version", "p3 DONE", "p4 DONE", "p5 DONE");
        assertThat(numbers(job)).hasSize(5).isSorted();
        assertThat(register(crowd)).containsExactly(1, 2, 3, 4, 5);
    }

    /**
     * Who is prepared first is held until another is too: with more than one processor they are at it together. The first item
     * may go on meanwhile, where it is that other; the second waits.
     */
    @Test
    void the_number_follows_the_item_whoever_is_prepared_first() {
        Crowd crowd = drafted(3);
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch committed = new CountDownLatch(1);
        AtomicBoolean together = new AtomicBoolean();
        AtomicBoolean overtaken = new AtomicBoolean();
        points.onceAt("finalize.before-number", () -> {
            points.onceAt("finalize.before-number", second::countDown);
            points.onceAt("finalize.after-commit", committed::countDown);
            together.set(isDone(second, 20));
            overtaken.set(isDone(committed, 3) && states(crowd).getFirst().equals("DRAFT"));
        });

        JsonNode job = api.job(FINALIZATIONS, crowd.january());

        assertThat(together.get()).isEqualTo(Runtime.getRuntime().availableProcessors() > 1);
        assertThat(overtaken.get()).isFalse();
        assertThat(api.items(job.get("jobId").asString())).containsExactly("p0 DONE", "p1 DONE", "p2 DONE");
        assertThat(numbers(job)).hasSize(3).isSorted();
        assertThat(register(crowd)).containsExactly(1, 2, 3);
    }

    private static boolean isDone(CountDownLatch latch, int seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_jobs_at_once_give_each_draft_one_number() {
        Crowd crowd = drafted(3);

        String first = api.jobId(api.post(FINALIZATIONS, crowd.january()));
        String second = api.jobId(api.post(FINALIZATIONS, chosen(crowd, api.invoices(crowd.entity()), List.of())));

        assertThat(api.ended(first).get("done").asInt()).isEqualTo(3);
        assertThat(api.ended(second).get("skipped").asInt()).isEqualTo(3);
        assertThat(api.items(second)).contains("p0 SKIPPED already-final");
        assertThat(register(crowd)).containsExactly(1, 2, 3);
    }

    @Test
    void an_instance_that_falls_silent_after_the_commit_leaves_no_gap_and_takes_no_number_twice() {
        Crowd crowd = drafted(3);
        JobInstance.own(service).stop();
        String id;
        try (HeldPoint held = HeldPoint.at(points, "finalize.after-commit", 2);
                JobInstance _ =
                        JobInstance.another(service, Duration.ofHours(1)).start()) {
            id = api.jobId(api.post(FINALIZATIONS, crowd.january()));
            held.awaitReached();
            try (JobInstance _ =
                    JobInstance.another(service, Duration.ofMillis(300)).start()) {
                assertThat(api.ended(id).get("done").asInt()).isEqualTo(3);
            }
            held.release();
        } finally {
            JobInstance.own(service).start();
        }

        assertThat(register(crowd)).containsExactly(1, 2, 3);
        assertThat(numbers(api.get("/api/v1/jobs/{j}", id).json())).hasSize(3).isSorted();
    }

    @Test
    void a_draft_of_another_entity_is_refused_by_its_place() {
        Crowd crowd = drafted(1);
        Crowd other = drafted(1);

        Answer refused = api.post(FINALIZATIONS, chosen(crowd, api.invoices(other.entity()), List.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("drafts[0].invoiceId");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("unknown-draft");
    }

    private Crowd drafted(int partners) {
        Crowd crowd = Crowd.of(partners, facts, api);
        api.job("/api/v1/billing-runs", crowd.january());
        return crowd;
    }

    private static Map<String, Object> chosen(Crowd crowd, List<JsonNode> drafts, List<String> confirmed) {
        Map<String, Object> body = new HashMap<>(crowd.january());
        body.put(
                "drafts",
                drafts.stream()
                        .map(draft -> Map.of(
                                "invoiceId",
                                draft.get("invoiceId").asString(),
                                "version",
                                draft.get("version").asLong(),
                                "confirmedWarnings",
                                confirmed))
                        .toList());
        return body;
    }

    /** Of what was done, in its order. */
    private List<String> numbers(JsonNode job) {
        return api.get("/api/v1/jobs/{j}/items?outcome=DONE", job.get("jobId").asString())
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("result").asString())
                .toList();
    }

    private List<String> states(Crowd crowd) {
        return api.invoices(crowd.entity()).stream()
                .map(invoice -> invoice.get("state").asString())
                .toList();
    }

    private List<Integer> register(Crowd crowd) {
        return api.get("/api/v1/number-register?entityId={e}", crowd.entity())
                .json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("number").asInt())
                .toList();
    }
}
