package io.leadledger.invoice.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cancelled lead is on no invoice, or it is credited: also when both happen at the same moment (I4). */
@Tag("R-044")
class CreditsInARaceTest implements InvoiceServiceTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    WhenCreditIsMissingThenAlarm sweeper;

    @Autowired
    InjectedFailures points;

    /** The cancellation is held up between its look at the claims and its rows; meanwhile the lead is claimed and billed. */
    @Test
    void a_claim_and_a_finalize_in_the_middle_of_a_cancellation_leave_no_lead_without_credit() throws Exception {
        String entity = facts.germanEntity("race" + EventIds.next().substring(24));
        String partner = facts.partner("racer", "DE", "DE312905867", EInvoiceFormat.PDF_ONLY);
        String assignment = facts.assignment(entity, partner, "race");
        List<String> leads = facts.deliver(2, entity, partner, assignment, "25.00", "2026-01-10");
        await().atMost(LONG).until(() -> count("ledger_transaction", leads) == 2);
        await().atMost(LONG)
                .until(() -> api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", entity)
                                .json()
                                .at("/previews")
                                .size()
                        == 1);

        CompletableFuture<Void> billing;
        try (Connection holding = dataSource.getConnection()) {
            holding.setAutoCommit(false);
            insertCancellation(holding, leads.getFirst(), entity, partner);
            facts.cancel(entity, partner, leads.subList(0, 1));
            await().atMost(LONG).until(this::aCancellationWaits);
            billing = CompletableFuture.runAsync(() -> billAndFinalize(entity, partner));
            await().atMost(Duration.ofSeconds(20)).until(() -> billing.isDone() || aClaimWaits());
            holding.rollback();
        }
        billing.join();

        await().atMost(LONG).until(() -> count("ledger_cancellation", leads) == 1);
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(cancelledAndBilled(leads)).isEqualTo(count("credited_transaction", leads)));
        assertThat(jdbc.sql("select count(*) from document where entity_id = ? and kind = 'INVOICE'")
                        .param(entity)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The document is stored and not committed yet: the cancellation waits for it, and finds a billed lead. */
    @Test
    void a_cancellation_in_the_middle_of_a_finalize_is_credited() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> leads = alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();
        points.onceAt("finalize.inside-number", () -> {
            facts.cancel(alpha.entity(), alpha.id(), leads.subList(0, 1));
            await().atMost(LONG).until(() -> waits("from draft") || count("ledger_cancellation", leads) == 1);
        });

        assertThat(api.makeFinal(draft).status()).isEqualTo(200);

        await().atMost(LONG).until(() -> count("ledger_cancellation", leads) == 1);
        await().atMost(LONG).until(() -> count("credited_transaction", leads) == 1);
    }

    /** A row without its mark, as if a fault of ours had lost it. */
    @Test
    void a_credit_that_was_lost_is_found_and_given() throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> leads = alpha.delivered(2, "2026-01-10");
        assertThat(api.makeFinal(alpha.drafted()).status()).isEqualTo(200);
        try (Connection connection = dataSource.getConnection()) {
            insertCancellation(connection, leads.getFirst(), alpha.entity(), alpha.id());
        }
        assertThat(cancelledAndBilled(leads)).isOne();
        assertThat(api.creditNotes(alpha.entity())).isEmpty();

        sweeper.sweep();

        await().atMost(LONG).until(() -> api.creditNotes(alpha.entity()).size() == 1);
        assertThat(count("credited_transaction", leads)).isOne();
        sweeper.sweep();
        assertThat(count("credit_due", leads)).isZero();
    }

    private void billAndFinalize(String entity, String partner) {
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isOne();
        String invoice = api.invoiceOf(entity, partner).get("invoiceId").asString();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
    }

    private int cancelledAndBilled(List<String> leads) {
        return jdbc.sql("""
                        select count(*) from billed_transaction join ledger_cancellation using (transaction_id)
                        where transaction_id = any (?::uuid[])
                        """)
                .params((Object) leads.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private int count(String table, List<String> leads) {
        return jdbc.sql("select count(*) from " + table + " where transaction_id = any (?::uuid[])")
                .params((Object) leads.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private boolean aCancellationWaits() {
        return waits("insert into ledger_cancellation");
    }

    private boolean aClaimWaits() {
        return waits("pg_advisory_xact_lock(key)");
    }

    private boolean waits(String statement) {
        return jdbc.sql("""
                        select count(*) > 0 from pg_stat_activity
                        where wait_event_type = 'Lock' and datname = current_database() and query like ?
                        """).param("%" + statement + "%").query(Boolean.class).single();
    }

    private static void insertCancellation(Connection connection, String transaction, String entity, String partner)
            throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ledger_cancellation (transaction_id, event_id, entity_id, partner_id, cause, cancelled_at,
                    cancelled_by) values (?::uuid, 'held', ?, ?, 'OPERATOR_REFUND', now(), 'test')
                """)) {
            insert.setString(1, transaction);
            insert.setString(2, entity);
            insert.setString(3, partner);
            insert.executeUpdate();
        }
    }
}
