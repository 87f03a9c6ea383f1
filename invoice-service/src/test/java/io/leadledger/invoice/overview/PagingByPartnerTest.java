package io.leadledger.invoice.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Invoices by partner, where many partners have the same name, or one that unfolds to thousands of letters. */
class PagingByPartnerTest implements InvoiceServiceTest {

    private static final String UNFOLDING = "\ufdfa".repeat(200);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void every_invoice_is_on_one_page() {
        List<String> names = new ArrayList<>(Collections.nCopies(10, "Same"));
        names.add(5, UNFOLDING);
        names.add(UNFOLDING);
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        draftFor(entity, names);

        for (String sort : List.of("partner", "-partner")) {
            for (int limit : List.of(1, 5, 50)) {
                assertThat(seen("/api/v1/invoices?entityId={e}&sort=" + sort + "&limit=" + limit, entity))
                        .as(sort)
                        .hasSize(12)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private void draftFor(String entity, List<String> names) {
        List<String> transactions = new ArrayList<>();
        List<String> aggregates = new ArrayList<>(List.of(entity));
        for (String name : names) {
            String partner = facts.partner(name, "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
            String assignment = facts.assignment(entity, partner, "a");
            transactions.addAll(facts.deliver(1, entity, partner, assignment, "25.00", "2026-01-10"));
            aggregates.addAll(List.of(partner, assignment));
        }
        Map<String, Object> question = Map.of(
                "transactionIds",
                transactions,
                "cancelledTransactionIds",
                List.of(),
                "aggregates",
                aggregates.stream().map(id -> Map.of("id", id, "version", 0)).toList());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.post("/api/v1/ledger/arrivals", question)
                        .json()
                        .path("complete")
                        .asBoolean());
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isEqualTo(names.size());
    }

    private List<String> seen(String list, String entity) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            InvoiceApi.Answer page = api.get(list + cursor, entity);
            assertThat(page.status()).isEqualTo(200);
            page.json()
                    .get("items")
                    .forEach(item -> seen.add(item.get("invoiceId").asString()));
            JsonNode next = page.json().get("nextCursor");
            assertThat(next.asString("")).hasSizeLessThan(3_500);
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());
        return seen;
    }
}
