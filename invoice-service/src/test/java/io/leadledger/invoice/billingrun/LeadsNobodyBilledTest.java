package io.leadledger.invoice.billingrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Leads of a period that nobody ran are told by month, and billed there or on the next invoice (D-14). */
@Tag("R-059")
class LeadsNobodyBilledTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void they_are_told_by_month_until_their_period_is_billed() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(2, "2025-12-10");
        alpha.delivered(1, "2026-01-10");
        alpha.drafted();

        JsonNode months = unrun(alpha);
        assertThat(months.size()).isOne();
        assertThat(months.at("/0/from").asString()).isEqualTo("2025-12-01");
        assertThat(months.at("/0/leads").asInt()).isEqualTo(2);
        assertThat(months.at("/0/partners").asInt()).isOne();
        assertThat(months.at("/0/net/amount").asString()).isEqualTo("50.00");

        assertThat(api.generate(alpha.entity(), "2025-12-01", "2026-01-01")).isOne();
        assertThat(unrun(alpha)).isEmpty();
    }

    @Test
    void a_period_that_shares_days_with_one_that_was_run_says_so_and_bills_what_is_left() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(2, "2026-01-10");
        api.generate(alpha.entity(), "2026-01-05", "2026-01-16");
        alpha.delivered(1, "2026-01-20");
        String overlapping = "/api/v1/previews?entityId={e}&from=2026-01-15&to=2026-01-26";

        JsonNode preview = api.get(overlapping, alpha.entity()).json();

        assertThat(preview.at("/overlapping/0/from").asString()).isEqualTo("2026-01-05");
        assertThat(preview.at("/overlapping/0/to").asString()).isEqualTo("2026-01-16");
        assertThat(preview.get("overlapping").size()).isOne();
        assertThat(preview.at("/net/amount").asString()).isEqualTo("25.00");
        assertThat(api.generate(alpha.entity(), "2026-01-15", "2026-01-26")).isOne();
        assertThat(api.get("/api/v1/previews?entityId={e}&from=2026-01-26&to=2026-02-02", alpha.entity())
                        .json()
                        .get("overlapping"))
                .isEmpty();
        assertThat(api.get("/api/v1/previews?entityId={e}&from=2026-01-05&to=2026-01-16", alpha.entity())
                        .json()
                        .get("overlapping")
                        .size())
                .isOne();
    }

    @Test
    void included_they_are_late_leads_of_the_open_draft_and_of_the_next_one() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        BilledPartner beta = BilledPartner.of(facts, api, alpha.entity());
        alpha.delivered(2, "2025-12-10");
        beta.delivered(1, "2025-12-11");
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        assertThat(api.get("/api/v1/invoices/{i}", draft).json().get("drift").isNull())
                .isTrue();

        Answer included = include(alpha);

        assertThat(included.status()).isEqualTo(200);
        assertThat(included.json().get("leads").asInt()).isEqualTo(3);
        assertThat(unrun(alpha)).isEmpty();
        assertThat(api.get("/api/v1/invoices/{i}", draft)
                        .json()
                        .at("/drift/after/net/amount")
                        .asString())
                .isEqualTo("75.00");
        assertThat(api.recalculate(draft).status()).isEqualTo(200);
        JsonNode lines = api.get("/api/v1/invoices/{i}", draft).json().at("/bill/lines");
        assertThat(lines)
                .extracting(line -> line.get("serviceFrom").asString() + " "
                        + line.get("quantity").asInt())
                .containsExactly("2026-01-01 1", "2025-12-01 2");
        assertThat(api.generate(alpha.entity(), "2026-02-01", "2026-03-01")).isOne();
        assertThat(api.get("/api/v1/invoices?entityId={e}&partnerId={p}", beta.entity(), beta.id())
                        .json()
                        .at("/items/0/totals/net/amount")
                        .asString())
                .isEqualTo("25.00");
    }

    @Test
    void what_is_billed_or_was_run_is_not_included() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2025-12-10");
        api.generate(alpha.entity(), "2025-12-01", "2026-01-01");

        Answer refused = include(alpha);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("nothing-to-include");
    }

    private JsonNode unrun(BilledPartner partner) {
        return api.get("/api/v1/ledger/unrun-months?entityId={e}", partner.entity())
                .json();
    }

    private Answer include(BilledPartner partner) {
        return api.post(
                "/api/v1/billing-runs/inclusion",
                Map.of("entityId", partner.entity(), "from", "2025-12-01", "to", "2026-01-01"));
    }
}
