package io.leadledger.invoice.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Eight threads adjust, discard, recalculate, cancel, deliver late and finalize, at random, while steps of issuing fail. As
 * long as {@code -Dleadledger.storm.seconds} says, over as many drafts as {@code -Dleadledger.storm.drafts}.
 */
@Tag("R-053")
@Tag("R-044")
class EverythingAtOnceTest implements InvoiceServiceTest {

    private static final int SECONDS = Integer.getInteger("leadledger.storm.seconds", 8);
    private static final int DRAFTS = Integer.getInteger("leadledger.storm.drafts", 12);
    private static final int THREADS = 8;
    private static final int FAILURES = 5;
    private static final List<String> POINTS = List.of(
            "finalize.before-number",
            "finalize.facts-written",
            "finalize.inside-number",
            "finalize.after-number",
            "credit-note.facts-written",
            "credit-note.inside-number",
            "credit-note.after-number");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures failures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothing_is_refused_by_accident_nothing_waits_long_and_every_sum_closes() throws Exception {
        String entity = facts.germanEntity("storm");
        List<StormPartner> partners = partners(entity);
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isEqualTo(DRAFTS);
        POINTS.forEach(point -> failures.failAt(point, FAILURES));

        List<Storm.Answered> answered = storm(entity, partners);

        int injected = POINTS.stream()
                .filter(point -> point.startsWith("finalize"))
                .mapToInt(point -> FAILURES - failures.remaining(point))
                .sum();
        assertThat(answered).hasSizeGreaterThan(SECONDS);
        assertThat(answered.stream().filter(one -> one.status() >= 500))
                .as("answers of 500 and above, one for each injected failure")
                .hasSize(injected);
        assertThat(answered).allMatch(one -> one.took().compareTo(Duration.ofSeconds(5)) < 0);
        POINTS.forEach(point -> failures.failAt(point, 0));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.get("/api/v1/credit-notes/pending?entityId={e}", entity)
                                .json()
                                .get("pending")
                                .asInt()
                        == 0);
        new LedgerAudit(jdbc, entity).everythingCloses();
    }

    private List<StormPartner> partners(String entity) {
        List<StormPartner> partners = new ArrayList<>();
        List<PublishedEvent> recorded = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            StormPartner partner = StormPartner.of(facts, entity, i);
            partners.add(partner);
            for (int lead = 0; lead < 6; lead++) {
                recorded.add(partner.lead("2026-01-1" + lead));
            }
        }
        facts.say(recorded.toArray(PublishedEvent[]::new));
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
        return partners;
    }

    private List<Storm.Answered> storm(String entity, List<StormPartner> partners) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        List<Future<List<Storm.Answered>>> threads = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                Storm storm = new Storm(facts, api, entity, partners, new SplittableRandom(20260131 + i));
                threads.add(executor.submit(() -> storm.until(end)));
            }
        }
        List<Storm.Answered> answered = new ArrayList<>();
        for (Future<List<Storm.Answered>> thread : threads) {
            answered.addAll(thread.get());
        }
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
        return answered;
    }
}
