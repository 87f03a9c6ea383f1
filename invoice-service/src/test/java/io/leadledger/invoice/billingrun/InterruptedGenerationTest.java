package io.leadledger.invoice.billingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A billing run that is stopped between two of its drafts, each of which is committed by itself: the same run again makes
 * the rest. That a killed process leaves no more than what was committed is shown by the acceptance tests.
 */
@Tag("R-053")
class InterruptedGenerationTest implements InvoiceServiceTest {

    private static final List<String> PRICES = List.of("15.00", "20.00", "25.00", "0.07", "11.11", "99.99", "30.00");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures failures;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_run_that_ends_after_some_drafts_is_finished_by_the_next(int drafts) {
        String undisturbed = januaryOfSevenPartners("undisturbed-" + drafts);
        assertThat(generate(undisturbed)).isEqualTo("SUCCEEDED");
        String entity = januaryOfSevenPartners("broken-off-" + drafts);
        failures.onceAt("billing-run.after-draft", drafts, () -> cancel(entity));

        assertThat(generate(entity)).isEqualTo("CANCELLED");
        assertThat(api.invoices(entity)).hasSize(drafts);
        assertThat(generate(entity)).isEqualTo("SUCCEEDED");

        assertThat(sums(entity)).hasSize(PRICES.size()).isEqualTo(sums(undisturbed));
        api.invoices(entity)
                .forEach(invoice -> assertThat(
                                api.makeFinal(invoice.get("invoiceId").asString())
                                        .status())
                        .isEqualTo(200));
        assertThat(numbers(entity)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(count("InvoiceDrafted", entity)).isEqualTo(PRICES.size());
        assertThat(count("InvoiceFinalized", entity)).isEqualTo(PRICES.size());
        assertThat(generate(entity)).isEqualTo("SUCCEEDED");
        assertThat(api.invoices(entity)).hasSize(PRICES.size());
    }

    /** The state in which its job ends. */
    private String generate(String entity) {
        return api.job("/api/v1/billing-runs", Map.of("entityId", entity, "from", "2026-01-01", "to", "2026-02-01"))
                .get("state")
                .asString();
    }

    private void cancel(String entity) {
        String job = api.get("/api/v1/jobs?entityId={e}&limit=1", entity)
                .json()
                .at("/items/0/jobId")
                .asString();
        assertThat(api.post("/api/v1/jobs/{j}/cancellation", null, job)
                        .json()
                        .get("cancelling")
                        .asBoolean())
                .isTrue();
    }

    /** Net, VAT and total of each partner. */
    private List<String> sums(String entity) {
        return api.invoices(entity).stream()
                .map(invoice -> invoice.get("partnerExternalId").asString() + " " + invoice.get("totals"))
                .toList();
    }

    private List<Integer> numbers(String entity) {
        List<Integer> numbers = new ArrayList<>();
        api.get("/api/v1/number-register?entityId={e}", entity)
                .json()
                .get("items")
                .forEach(entry -> numbers.add(entry.get("number").asInt()));
        return numbers;
    }

    /** How many facts of that type the store has of the entity's invoices; each is published once. */
    private long count(String fact, String entity) {
        List<String> invoices = api.invoices(entity).stream()
                .map(invoice -> invoice.get("invoiceId").asString())
                .toList();
        return jdbc.sql("""
                        select count(*) from domain_event
                        where aggregate_identifier in (:invoices) and payload_type like :fact
                        """)
                .param("invoices", invoices)
                .param("fact", "%" + fact)
                .query(Long.class)
                .single();
    }

    private String januaryOfSevenPartners(String key) {
        String entity = facts.germanEntity(key);
        List<String> transactions = new ArrayList<>();
        List<Map<String, Object>> known = new ArrayList<>(List.of(Map.of("id", entity, "version", 0)));
        for (int n = 0; n < PRICES.size(); n++) {
            String partner = facts.partner("seven-" + n, "DE", null, EInvoiceFormat.ZUGFERD);
            String assignment = facts.assignment(entity, partner, "standard");
            transactions.addAll(facts.deliver(n + 1, entity, partner, assignment, PRICES.get(n), "2026-01-10"));
            known.add(Map.of("id", partner, "version", 0));
            known.add(Map.of("id", assignment, "version", 0));
        }
        Map<String, Object> said =
                Map.of("transactionIds", transactions, "cancelledTransactionIds", List.of(), "aggregates", known);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.post("/api/v1/ledger/arrivals", said)
                        .json()
                        .get("complete")
                        .asBoolean());
        return entity;
    }
}
