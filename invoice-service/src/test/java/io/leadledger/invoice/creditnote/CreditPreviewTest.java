package io.leadledger.invoice.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a credit note will be is known before anything is cancelled. */
@Tag("R-060")
class CreditPreviewTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void the_note_that_follows_has_the_sums_that_were_shown() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> leads = alpha.delivered(3, "2026-01-10");
        String invoice = alpha.drafted();
        api.makeFinal(invoice);

        JsonNode preview = preview(invoice, leads.subList(0, 2)).json();
        assertThat(preview.get("leads").asInt()).isEqualTo(2);
        assertThat(preview.at("/total/amount").asString()).isEqualTo("59.50");
        assertThat(preview.at("/openAmount/amount").asString()).isEqualTo("29.75");
        alpha.cancelled(leads.subList(0, 2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.creditNotes(alpha.entity()).isEmpty());

        JsonNode note = api.creditNotes(alpha.entity()).getFirst();
        assertThat(note.at("/bill/totals")).isEqualTo(preview.at("/notes/0/totals"));
        assertThat(preview(note.get("creditNoteId").asString(), List.of())
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("not-final");
        assertThat(preview(invoice, leads.subList(2, 3))
                        .json()
                        .at("/openAmount/amount")
                        .asString())
                .isEqualTo("0.00");
    }

    @Test
    void leads_are_found_by_their_id_and_line_and_cancelled_ones_are_shown_and_refused() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> leads = alpha.delivered(3, "2026-01-10");
        String invoice = alpha.drafted();
        assertThat(preview(invoice, leads).json().at("/errors/0/code").asString())
                .isEqualTo("not-final");
        api.makeFinal(invoice);
        alpha.cancelled(leads.subList(0, 1));

        JsonNode first = leads(invoice, "?limit=2");
        JsonNode second =
                leads(invoice, "?limit=2&cursor=" + first.get("nextCursor").asString());
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(first.get("approximateTotal").asInt()).isEqualTo(3);
        JsonNode one = leads(invoice, "?line=1")
                .get("items")
                .valueStream()
                .filter(lead -> lead.get("transactionId").asString().equals(leads.getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(one.get("cause").isNull()).isFalse();
        assertThat(leads(invoice, "?lead=" + one.get("leadId").asString()).get("items"))
                .anyMatch(lead -> lead.get("transactionId").asString().equals(leads.getFirst()));
        assertThat(leads(invoice, "?lead=nobody-has-this").get("items")).isEmpty();
        assertThat(leads(invoice, "?line=2").get("items")).isEmpty();

        JsonNode refused = preview(invoice, leads).json().get("errors");
        assertThat(refused).hasSize(1);
        assertThat(refused.at("/0/field").asString()).isEqualTo("transactionIds[0]");
        assertThat(refused.at("/0/code").asString()).isEqualTo("not-creditable");
    }

    private InvoiceApi.Answer preview(String invoice, List<String> leads) {
        return api.post("/api/v1/invoices/{i}/credit-preview", Map.of("transactionIds", leads), invoice);
    }

    private JsonNode leads(String invoice, String query) {
        return api.get("/api/v1/invoices/{i}/billed-leads" + query, invoice).json();
    }
}
