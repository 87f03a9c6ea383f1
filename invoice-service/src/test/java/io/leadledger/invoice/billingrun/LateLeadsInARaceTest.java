package io.leadledger.invoice.billingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft knows which leads it lacks, also when a period gets its run at the moment in which they come or are taken. */
@Tag("R-059")
class LateLeadsInARaceTest implements InvoiceServiceTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    /** The run is completed again while the draft takes the late lead. */
    @Test
    void a_lead_that_a_draft_takes_in_that_moment_is_none_it_lacks() throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        api.generate(alpha.entity(), "2025-12-01", "2026-01-01");
        alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();
        alpha.delivered(1, "2025-12-10");
        await().atMost(LONG).until(() -> added(draft) == 1);

        CompletableFuture<Void> both;
        try (Connection holding = dataSource.getConnection()) {
            holding.setAutoCommit(false);
            execute(holding, "select 1 from draft where invoice_id = '%s' for update".formatted(draft));
            CompletableFuture<Void> taking = CompletableFuture.runAsync(
                    () -> assertThat(api.recalculate(draft).status()).isEqualTo(200));
            await().atMost(LONG).until(() -> waiting() == 1);
            CompletableFuture<Void> running =
                    CompletableFuture.runAsync(() -> api.generate(alpha.entity(), "2025-12-01", "2026-01-01"));
            await().atMost(LONG).until(() -> waiting() == 2);
            holding.commit();
            both = CompletableFuture.allOf(taking, running);
        }
        both.join();

        assertThat(api.get("/api/v1/invoices/{i}", draft).json().get("drift").isNull())
                .isTrue();
    }

    /** A lead of the period is on its way when the period is included. */
    @Test
    void a_lead_that_comes_in_that_moment_is_one_it_lacks() throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> earlier = alpha.delivered(1, "2025-12-10");
        alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();

        CompletableFuture<Void> including;
        try (Connection coming = dataSource.getConnection()) {
            coming.setAutoCommit(false);
            execute(
                    coming,
                    "select pg_advisory_xact_lock_shared(hashtextextended('claims %s %s', 0))"
                            .formatted(alpha.entity(), alpha.id()));
            including = CompletableFuture.runAsync(() -> api.post(
                    "/api/v1/billing-runs/inclusion",
                    Map.of("entityId", alpha.entity(), "from", "2025-12-01", "to", "2026-01-01")));
            await().atMost(LONG).until(() -> including.isDone() || waiting() == 1);
            execute(coming, """
                    insert into ledger_transaction (transaction_id, event_id, delivery_id, entity_id, partner_id,
                        assignment_id, lead_id, delivered_at, service_date, price_minor, currency, price_source)
                    select gen_random_uuid(), 'coming', 'coming', entity_id, partner_id, assignment_id, 'coming',
                        delivered_at, service_date, price_minor, currency, price_source
                    from ledger_transaction where transaction_id = '%s'
                    """.formatted(earlier.getFirst()));
            coming.commit();
        }
        including.join();

        assertThat(added(draft)).isEqualTo(2);
    }

    private int added(String draft) {
        return jdbc.sql("select count(*) from draft_change where invoice_id = ? and kind = 'ADDED'")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where wait_event_type = 'Lock' and datname = current_database()
                        """).query(Integer.class).single();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
