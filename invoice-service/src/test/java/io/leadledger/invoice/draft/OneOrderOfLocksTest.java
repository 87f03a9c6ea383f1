package io.leadledger.invoice.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two that change one invoice at the same moment: one waits for the other, and nobody for both. */
@Tag("R-053")
class OneOrderOfLocksTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures points;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"adjustments", "discarding", "recalculation"})
    void whoever_comes_in_the_middle_of_a_finalize_waits_for_its_end_and_is_told(String change) throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        long version = version(draft);
        CompletableFuture<Answer> second = new CompletableFuture<>();
        points.onceAt("finalize.inside-number", () -> {
            second.completeAsync(() -> changes(draft, version).apply(change));
            await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaitsForTheRow);
        });

        Answer finalized = api.makeFinal(draft);

        assertThat(finalized.status()).isEqualTo(200);
        assertThat(second.get(5, TimeUnit.SECONDS).status()).isIn(409, 412);
    }

    @Test
    void two_finalizes_at_once_make_one_document() throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        CompletableFuture<Answer> second = new CompletableFuture<>();
        points.onceAt("finalize.inside-number", () -> {
            second.completeAsync(() -> api.makeFinal(draft));
            await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaitsForTheRow);
        });

        assertThat(api.makeFinal(draft).status()).isEqualTo(200);

        assertThat(second.get(5, TimeUnit.SECONDS).status()).isIn(409, 412);
        assertThat(jdbc.sql("select count(*) from number_register where document_id = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjustments", "discarding", "finalization"})
    void what_changes_while_a_finalize_reads_the_draft_is_told_and_never_a_failure(String change) {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        long version = version(draft);
        points.onceAt(
                "finalize.draft-read",
                () -> assertThat(changes(draft, version).apply(change).status()).isIn(200, 201));

        Answer finalized = api.makeFinal(draft);

        assertThat(finalized.status()).isIn(409, 412);
        assertThat(jdbc.sql("select count(*) from number_register where document_id = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isEqualTo(change.equals("finalization") ? 1 : 0);
    }

    private Function<String, Answer> changes(String draft, long version) {
        Object credit = Map.of("amount", Map.of("amount", "-1.00", "currency", "EUR"), "reason", "in the middle");
        return change ->
                api.changeSeen(version, EventIds.next(), draft, change, change.equals("adjustments") ? credit : null);
    }

    private long version(String draft) {
        return api.get("/api/v1/invoices/{i}", draft).json().get("version").asLong();
    }

    private boolean somebodyWaitsForTheRow() {
        return jdbc.sql("""
                        select exists (select 1 from pg_stat_activity
                            where wait_event_type = 'Lock' and datname = current_database() and query like '%from draft%')
                        """).query(Boolean.class).single();
    }
}
