package io.leadledger.invoice.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An invoice with a line per lead has as many lines as it has leads; none of its facts is larger for it. */
@Tag("R-055")
class ManyLinesTest implements InvoiceServiceTest {

    private static final int LEADS = 2_300;

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_line_per_lead_is_drafted_finalized_and_credited_in_records_of_at_most_1_000() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        facts.say(new BillingDetailsChanged(
                new PartnerId(alpha.id()), Facts.billing(EInvoiceFormat.PDF_ONLY, LineGranularity.PER_LEAD)));
        List<String> leads = alpha.delivered(LEADS, "2026-01-10");
        String invoice = alpha.drafted();

        JsonNode draft = api.get("/api/v1/invoices/{i}", invoice).json();
        assertThat(draft.get("lineCount").asInt()).isEqualTo(LEADS);
        assertThat(draft.at("/bill/lines").size()).isEqualTo(1_000);
        assertThat(draft.at("/bill/totals/net/amount").asString()).isEqualTo("57500.00");
        assertThat(api.get("/api/v1/invoices/checks?entityId={e}", alpha.entity())
                        .json()
                        .at("/0/leads")
                        .asInt())
                .isEqualTo(LEADS);
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        assertThat(facts(invoice))
                .containsExactly(
                        "InvoiceDrafted 1",
                        "InvoiceFinalized 1",
                        "LinesBilled 3",
                        "LinesDrafted 3",
                        "TransactionsBilled 3");
        assertThat(jdbc.sql("select count(distinct line_position) from billed_transaction where invoice_id = ?")
                        .param(invoice)
                        .query(Integer.class)
                        .single())
                .isEqualTo(LEADS);

        alpha.cancelled(leads);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.creditNotes(alpha.entity()).stream()
                                .mapToInt(note -> note.at("/bill/lines").size())
                                .sum()
                        == LEADS);
        assertThat(api.get("/api/v1/invoices/{i}", invoice)
                        .json()
                        .get("paymentStatus")
                        .asString())
                .isEqualTo("CREDITED");
        assertThat(jdbc.sql("select max(length(payload)) from domain_event where aggregate_identifier = ?")
                        .param(invoice)
                        .query(Integer.class)
                        .single())
                .isLessThan(600_000);
        assertThat(api.get("/api/v1/invoices/{i}/history", EventIds.next()).status())
                .isEqualTo(404);
    }

    private List<String> facts(String aggregate) {
        return jdbc.sql("""
                        select regexp_replace(payload_type, '.*\\$', '') || ' ' || count(*) from domain_event
                        where aggregate_identifier = ? group by payload_type order by 1
                        """).param(aggregate).query(String.class).list();
    }
}
