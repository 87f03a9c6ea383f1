package io.leadledger.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Gap-free, unique, in order, whatever fails in between; over as many drafts as {@code -Dleadledger.storm.drafts} says. */
@Tag("R-053")
class FinalizingUnderFailuresTest implements InvoiceServiceTest {

    private static final int DRAFTS = Integer.getInteger("leadledger.storm.drafts", 120);
    private static final int FAILURES = 20;
    private static final List<String> POINTS = List.of(
            "finalize.before-number", "finalize.facts-written", "finalize.inside-number", "finalize.after-number");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures failures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eight_threads_finalize_many_drafts_with_80_failures_and_no_number_is_missing_or_double() throws Exception {
        String entity = facts.germanEntity("many");
        deliverOneLeadToEachOf(DRAFTS, entity);
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isEqualTo(DRAFTS);
        Queue<String> drafts = new ConcurrentLinkedQueue<>(api.invoices(entity).stream()
                .map(item -> item.get("invoiceId").asString())
                .toList());
        POINTS.forEach(point -> failures.failAt(point, FAILURES));

        finalizeAll(drafts);

        assertThat(POINTS).allMatch(point -> failures.remaining(point) == 0);
        assertThat(jdbc.sql("select count(*) from document where entity_id = ?")
                        .param(entity)
                        .query(Integer.class)
                        .single())
                .isEqualTo(DRAFTS);
        assertRegisterIsGapFreeAndChained(entity);
    }

    private void finalizeAll(Queue<String> drafts) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                threads.execute(() -> {
                    for (String draft = drafts.poll(); draft != null; draft = drafts.poll()) {
                        int status = api.makeFinal(draft).status();
                        if (status == 500) {
                            drafts.add(draft);
                        } else {
                            assertThat(status).isEqualTo(200);
                        }
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        }
        while (!drafts.isEmpty()) {
            assertThat(api.makeFinal(drafts.poll()).status()).isEqualTo(200);
        }
    }

    private void assertRegisterIsGapFreeAndChained(String entity) {
        record Entry(long number, String documentNumber, String documentHash, String previousHash, String hash) {}
        List<Entry> register = jdbc.sql("""
                        select number, document_number, document_hash, previous_hash, hash from number_register
                        where entity_id = ? order by number
                        """).param(entity).query(Entry.class).list();
        assertThat(register)
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, DRAFTS).mapToObj(Long::valueOf).toList());
        String previous = RegisterChain.GENESIS;
        for (Entry entry : register) {
            assertThat(entry.previousHash()).isEqualTo(previous);
            previous = RegisterChain.link(previous, entry.documentNumber(), entry.documentHash());
            assertThat(entry.hash()).isEqualTo(previous);
        }
        assertThat(jdbc.sql("""
                                select count(*) from number_register r
                                join document_file pdf on pdf.document_id = r.document_id and pdf.kind = 'PDF'
                                join document_file xml on xml.document_id = r.document_id and xml.kind = 'XML'
                                join document_file report
                                    on report.document_id = r.document_id and report.kind = 'VALIDATION_REPORT'
                                where r.entity_id = ? and r.document_hash = encode(sha256(convert_to(
                                    concat(pdf.sha256, e'\\n', xml.sha256, e'\\n', report.sha256, e'\\n'), 'UTF8')), 'hex')
                                """).param(entity).query(Integer.class).single()).isEqualTo(DRAFTS);
    }

    private void deliverOneLeadToEachOf(int partners, String entity) {
        List<PublishedEvent> recorded = new ArrayList<>();
        List<Map<String, Object>> known = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            String partner = facts.partner("p%03d".formatted(i), "DE", null, EInvoiceFormat.PDF_ONLY);
            String assignment = facts.assignment(entity, partner, "standard");
            recorded.add(Facts.recorded(entity, partner, assignment, "25.00", "2026-01-10"));
            known.add(Map.of("id", partner, "version", 0));
            known.add(Map.of("id", assignment, "version", 0));
        }
        facts.say(recorded.toArray(PublishedEvent[]::new));
        List<String> ids = recorded.stream()
                .map(event -> ((TransactionRecorded) event).transactionId().value())
                .toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            JsonNode arrivals = api.post(
                            "/api/v1/ledger/arrivals",
                            Map.of("transactionIds", ids, "cancelledTransactionIds", List.of(), "aggregates", known))
                    .json();
            return arrivals.get("complete").asBoolean();
        });
    }
}
