package io.leadledger.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Absurd values are refused by their field, never by a failure of ours. */
class RefusingBadInputTest implements InvoiceServiceTest {

    @Autowired
    InvoiceApi api;

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-01, 409, entityId",
        "+999999999-01-01, +999999999-02-01, 422, from",
        "-999999999-01-01, 2026-02-01, 422, from",
        "2026-01-01, +999999999-12-31, 422, to",
        "2026-01-01, 2036-02-01, 422, to",
    })
    void periods_of_another_age(String from, String to, int status, String field) {
        Answer run = api.post("/api/v1/billing-runs", Map.of("entityId", EventIds.next(), "from", from, "to", to));

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"invoices", "credit-notes", "previews"})
    void days_of_another_age_in_lists(String list) {
        String path = "/api/v1/" + list + "?entityId=e&from={from}&to={to}";

        assertThat(api.get(path, "+999999999-01-01", "+999999999-01-02").status())
                .isEqualTo(422);
        assertThat(api.get(path, "2026-01-01", "2026-02-01").status()).isEqualTo(list.equals("previews") ? 404 : 200);
    }

    @Test
    void control_characters_in_bodies_queries_and_cursors() {
        Answer run = api.post(
                "/api/v1/billing-runs", Map.of("entityId", "a\u0000", "from", "2026-01-01", "to", "2026-02-01"));
        Answer arrivals = api.post(
                "/api/v1/ledger/arrivals",
                Map.of(
                        "transactionIds",
                        List.of(),
                        "cancelledTransactionIds",
                        List.of(),
                        "aggregates",
                        List.of(Map.of("id", "a\u0000", "version", 0))));
        Answer adjustment = api.postWithKey(
                "k",
                "/api/v1/invoices/{i}/adjustments",
                Map.of("amount", Map.of("amount", "-1.00", "currency", "EUR"), "reason", "a\u0007b"),
                EventIds.next());

        assertThat(List.of(run.status(), arrivals.status(), adjustment.status()))
                .containsOnly(422);
        assertThat(List.of(run, arrivals, adjustment))
                .extracting(refused -> refused.json().at("/errors/0/code").asString())
                .containsOnly("control-character");
        assertThat(run.json().at("/errors/0/field").asString()).isEqualTo("entityId");
        assertThat(arrivals.json().at("/errors/0/field").asString()).isEqualTo("aggregates[0].id");
        assertThat(adjustment.json().at("/errors/0/field").asString()).isEqualTo("reason");
        assertThat(api.get("/api/v1/invoices?entityId={e}", "a\u0000").status()).isEqualTo(400);
    }

    @Test
    void a_sum_with_an_absurd_exponent_is_refused_at_once() {
        Answer refused = api.postWithKey(
                "k",
                "/api/v1/invoices/{i}/adjustments",
                Map.of("amount", Map.of("amount", "1e999999999", "currency", "EUR"), "reason", "x"),
                EventIds.next());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("amount");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("bad-value");
    }

    @Test
    void all_that_is_wrong_with_a_request_is_told_at_once() {
        Answer run = api.post("/api/v1/billing-runs", Map.of("from", "2026-02-30", "partnerIds", List.of("p", " ")));

        assertThat(run.status()).isEqualTo(422);
        assertThat(run.json()
                        .at("/errors")
                        .valueStream()
                        .map(one -> one.get("field").asString() + " "
                                + one.get("code").asString()))
                .containsExactly("partnerIds[1] missing", "entityId missing", "from bad-date", "to missing");
    }

    @Test
    void a_sum_that_could_mean_another_is_refused() {
        Answer refused = api.postWithKey(
                "k",
                "/api/v1/invoices/{i}/adjustments",
                Map.of("amount", Map.of("amount", "-1.500", "currency", "EUR"), "reason", "x"),
                EventIds.next());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("amount");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("too-many-decimals");
    }

    @Test
    void what_only_the_database_finds_out_is_no_failure_of_ours() {
        String filter = Integer.toHexString(List.of("e", "INVOICE").hashCode());
        String cursor = java.util.Base64.getUrlEncoder().encodeToString((filter + ":a\u0000").getBytes());

        assertThat(api.get("/api/v1/number-register?entityId=e&cursor={c}", cursor)
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/api/v1/number-register?entityId=e").status()).isEqualTo(200);
    }
}
