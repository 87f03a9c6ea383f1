package io.leadledger.invoice.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.job.JobInstance;
import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.HeldPoint;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Several instances, one database: each job is worked on by one of them, and by another when that one falls silent. */
@Tag("R-061")
class GoingOnElsewhereTest implements InvoiceServiceTest {

    private static final String RUNS = "/api/v1/billing-runs";

    /** From the view of the others such an instance is dead as soon as it begins. */
    private static final Duration SILENT = Duration.ofHours(1);

    private static final Duration QUICK = Duration.ofMillis(300);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures points;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext service;

    private Crowd crowd;

    @BeforeEach
    void only_instances_of_the_test_work() {
        crowd = Crowd.of(4, facts, api);
        JobInstance.own(service).stop();
    }

    @AfterEach
    void the_services_own_works_again() {
        JobInstance.own(service).start();
    }

    /** It was only asleep, and wakes while the other one is at the next item: what it has to say is not heard any more. */
    @Test
    void an_instance_that_falls_silent_between_the_effect_and_its_record_leaves_the_job_to_another() {
        String id;
        try (HeldPoint asleep = HeldPoint.at(points, "job.after-item", 2);
                HeldPoint goingOn = HeldPoint.at(points, "job.before-item", 4)) {
            JobInstance silent = JobInstance.another(service, SILENT).start();
            id = api.jobId(api.post(RUNS, crowd.january()));
            asleep.awaitReached();
            assertThat(api.invoices(crowd.entity())).hasSize(2);
            try (JobInstance _ = JobInstance.another(service, QUICK).start()) {
                goingOn.awaitReached();
                asleep.release();
                silent.stop();
                assertThat(done(id)).isEqualTo(2);
                goingOn.release();
                assertDone(api.ended(id), 4);
            }
        }

        assertThat(api.items(id)).containsExactly("p0 DONE", "p1 DONE", "p2 DONE", "p3 DONE");
        assertThat(done(id)).isEqualTo(4);
        assertThat(drafted()).isEqualTo(4);
    }

    @Test
    void an_instance_that_stops_ends_its_item_and_leaves_the_rest() {
        JobInstance stopping = JobInstance.another(service, QUICK).start();
        String id;
        CompletableFuture<Void> stopped;
        try (HeldPoint held = HeldPoint.at(points, "job.after-item", 1)) {
            id = api.jobId(api.post(RUNS, crowd.january()));
            held.awaitReached();
            stopped = CompletableFuture.runAsync(stopping::stop);
            await().during(Duration.ofMillis(200)).until(() -> !stopped.isDone());
        }
        stopped.join();

        assertThat(api.get("/api/v1/jobs/{j}", id).json().get("state").asString())
                .isEqualTo("RUNNING");
        assertThat(api.items(id)).containsExactly("p0 DONE", "p1 -", "p2 -", "p3 -");

        try (JobInstance _ = JobInstance.another(service, QUICK).start()) {
            assertDone(api.ended(id), 4);
        }
        assertThat(drafted()).isEqualTo(4);
    }

    @Test
    void two_instances_do_nothing_twice() {
        try (JobInstance _ = JobInstance.another(service, QUICK).start();
                JobInstance _ = JobInstance.another(service, QUICK).start()) {
            String first = api.jobId(api.post(RUNS, crowd.january()));
            String second = api.jobId(api.post(RUNS, crowd.january()));

            assertDone(api.ended(first), 4);
            assertDone(api.ended(second), 0);
        }
        assertThat(drafted()).isEqualTo(4);
    }

    private int done(String id) {
        return api.get("/api/v1/jobs/{j}", id).json().get("done").asInt();
    }

    /** Facts of drafts that were made; a draft made twice would be one more. */
    private long drafted() {
        return jdbc.sql("""
                        select count(*) from domain_event e join draft d on d.invoice_id = e.aggregate_identifier
                        where d.entity_id = ? and e.payload_type like '%InvoiceDrafted'
                        """).param(crowd.entity()).query(Long.class).single();
    }

    private static void assertDone(JsonNode job, int items) {
        assertThat(job.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(job.get("done").asInt()).as(job.toString()).isEqualTo(items);
    }
}
