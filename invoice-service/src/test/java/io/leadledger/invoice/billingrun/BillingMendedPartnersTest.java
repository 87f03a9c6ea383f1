package io.leadledger.invoice.billingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A partner whose leads came after its period was billed gets its draft when somebody names it (ADR 3). */
class BillingMendedPartnersTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    private String entity = "";
    private String alpha = "";
    private String mended = "";
    private String late = "";

    @BeforeEach
    void bill_alpha_and_let_others_come_afterwards() {
        entity = facts.germanEntity("e" + EventIds.next().substring(24));
        alpha = partner("alpha");
        deliver(alpha, 3, "2026-01-10");
        assertThat(generate(null).get("done").asInt()).isOne();
        mended = partner("mended");
        late = partner("late");
        deliver(mended, 2, "2026-01-11");
        deliver(late, 1, "2026-01-12");
    }

    @Test
    @Tag("R-051")
    void only_who_is_named_is_billed_and_once() {
        assertThat(generate(null).get("done").asInt()).isZero();
        assertThat(generate(List.of(alpha, mended)).get("done").asInt()).isOne();
        assertThat(generate(List.of(alpha, mended)).get("done").asInt()).isZero();

        assertThat(api.invoices(entity))
                .extracting(invoice -> invoice.at("/partnerExternalId").asString() + " "
                        + invoice.at("/totals/net/amount").asString())
                .containsExactly("alpha 75.00", "mended 50.00");
    }

    @Test
    @Tag("R-059")
    void leads_of_another_period_are_no_reason_for_a_draft_in_a_complete_run() {
        String other = partner("other");
        deliver(other, 1, "2026-02-03");

        assertThat(generate(List.of(other)).get("done").asInt()).isZero();
        deliver(other, 1, "2026-01-03");
        assertThat(generate(List.of(other)).get("done").asInt()).isOne();
    }

    @Test
    @Tag("R-051")
    void naming_some_leaves_the_run_open_for_the_others() {
        assertThat(generate("2026-02-01", "2026-03-01", List.of(mended))
                        .get("done")
                        .asInt())
                .isOne();
        assertThat(generate("2026-02-01", "2026-03-01", null).get("done").asInt())
                .isOne();
    }

    @Test
    @Tag("R-051")
    void an_unknown_partner_is_refused_by_its_place() {
        Answer refused = api.post("/api/v1/billing-runs", body("2026-01-01", "2026-02-01", List.of(alpha, "nobody")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("partnerIds[1]");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("unknown-partner");
    }

    @Test
    @Tag("R-059")
    void what_is_on_no_invoice_is_told_by_partner() {
        List<String> one = deliver(late, 1, "2026-01-31");
        List<String> cancelled = deliver(late, 1, "2026-01-30");
        facts.cancel(entity, late, cancelled);
        deliver(late, 1, "2026-02-01");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(unbilled(null)).containsExactlyInAnyOrder("late 2 50.00", "mended 2 50.00"));
        assertThat(unbilled(one)).containsExactly("late 1 25.00");
        assertThat(unbilled(cancelled)).isEmpty();
    }

    private String partner(String key) {
        return facts.partner(key, "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
    }

    private List<String> deliver(String partner, int leads, String day) {
        String assignment = facts.assignment(entity, partner, "a");
        List<String> transactions = facts.deliver(leads, entity, partner, assignment, "25.00", day);
        Map<String, Object> wanted = Map.of(
                "transactionIds",
                transactions,
                "cancelledTransactionIds",
                List.of(),
                "aggregates",
                List.of(
                        Map.of("id", entity, "version", 0),
                        Map.of("id", partner, "version", 0),
                        Map.of("id", assignment, "version", 0)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.post("/api/v1/ledger/arrivals", wanted)
                        .json()
                        .at("/complete")
                        .asBoolean());
        return transactions;
    }

    private JsonNode generate(@Nullable List<String> partners) {
        return generate("2026-01-01", "2026-02-01", partners);
    }

    private JsonNode generate(String from, String to, @Nullable List<String> partners) {
        return api.job("/api/v1/billing-runs", body(from, to, partners));
    }

    private Map<String, Object> body(String from, String to, @Nullable List<String> partners) {
        Map<String, Object> body = new HashMap<>(Map.of("entityId", entity, "from", from, "to", to));
        if (partners != null) {
            body.put("partnerIds", partners);
        }
        return body;
    }

    private List<String> unbilled(@Nullable List<String> transactions) {
        Map<String, Object> question = body("2026-01-01", "2026-02-01", null);
        if (transactions != null) {
            question.put("transactionIds", transactions);
        }
        return api.post("/api/v1/ledger/unbilled", question)
                .json()
                .at("/partners")
                .valueStream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.at("/partnerExternalId").asString(),
                                one.at("/leads").asInt(),
                                one.at("/net/amount").asString()))
                .toList();
    }
}
