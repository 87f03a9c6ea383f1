package io.leadledger.invoice.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.Topic;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The preview counts leads, a draft takes them one by one: the bill is the same. */
@Tag("R-050")
class CountedPreviewTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    private BilledPartner alpha;
    private String more;

    @BeforeEach
    void leads_of_two_assignments_and_prices_some_of_them_late() {
        alpha = BilledPartner.alone(facts, api);
        more = facts.assignment(alpha.entity(), alpha.id(), "basic");
        api.generate(alpha.entity(), "2025-12-01", "2026-01-01");
        alpha.delivered(2, "2025-12-10");
        alpha.delivered(3, "2026-01-10");
        alpha.delivered(1, "2026-01-31");
        alpha.cancelled(alpha.delivered(2, "2026-01-11"));
        facts.deliver(2, alpha.entity(), alpha.id(), alpha.assignment(), "20.00", "2026-01-12");
        facts.deliver(4, alpha.entity(), alpha.id(), more, "7.50", "2026-01-12");
        arrived();
    }

    @Test
    void lines_that_count_leads_are_those_of_the_draft() {
        JsonNode preview = preview();

        assertThat(preview.at("/previews/0/bill/lines")).hasSize(4);
        assertThat(preview.at("/previews/0/cancelled/0/leads").asInt()).isEqualTo(2);
        assertThat(preview.at("/previews/0/bill/lines/0/transactionsSha256").isNull())
                .isTrue();
        draftHas(preview);
    }

    @Test
    void lines_that_are_one_lead_each_are_those_of_the_draft() {
        facts.say(new BillingDetailsChanged(
                new PartnerId(alpha.id()), Facts.billing(EInvoiceFormat.PDF_ONLY, LineGranularity.PER_LEAD)));
        arrived();

        JsonNode preview = preview();

        assertThat(preview.at("/previews/0/bill/lines")).hasSize(12);
        draftHas(preview);
    }

    private void draftHas(JsonNode preview) {
        String draft = alpha.drafted();
        JsonNode drafted = api.get("/api/v1/invoices/{i}", draft).json();
        assertThat(lines(drafted.at("/bill/lines"))).isEqualTo(lines(preview.at("/previews/0/bill/lines")));
        assertThat(drafted.at("/bill/totals")).isEqualTo(preview.at("/previews/0/bill/totals"));
    }

    /** But for the hash of the transactions, which a preview lacks. */
    private static List<JsonNode> lines(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> (JsonNode) ((ObjectNode) line.deepCopy()).without("transactionsSha256"))
                .toList();
    }

    private JsonNode preview() {
        return api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", alpha.entity())
                .json();
    }

    private void arrived() {
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
    }
}
