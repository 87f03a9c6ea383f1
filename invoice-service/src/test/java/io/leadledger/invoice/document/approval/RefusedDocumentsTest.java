package io.leadledger.invoice.document.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.Topic;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import io.leadledger.text.Sha256;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** What the official rules refuse takes no number, says which rule it is, and nothing of it is lost. */
@Tag("R-053")
@Tag("R-077")
class RefusedDocumentsTest implements InvoiceServiceTest {

    /** Begins with no country, which nothing but BR-CO-09 looks at. */
    private static final String NOBODYS_VAT_ID = "QQ284177305";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    private BilledPartner alpha;
    private List<String> leads = List.of();

    @BeforeEach
    void a_partner_with_leads() {
        alpha = BilledPartner.alone(facts, api);
        leads = alpha.delivered(3, "2026-01-10");
    }

    @Test
    void an_invoice_that_a_rule_refuses_names_it_takes_no_number_and_is_final_once_it_is_mended() {
        sellersVatId(NOBODYS_VAT_ID);
        String draft = alpha.drafted();
        String next = nextNumber();

        Answer refused = api.makeFinal(draft);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("official-rule");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("seller.vatId");
        assertThat(refused.json().at("/errors/0/message").asString()).startsWith("BR-CO-09: ");
        assertThat(invoice(draft).get("number").isNull()).isTrue();
        assertThat(nextNumber()).isEqualTo(next);
        assertThat(registered(draft)).isZero();

        sellersVatId(Facts.seller().vatId());
        assertThat(api.recalculate(draft).status()).isEqualTo(200);
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        assertThat(invoice(draft).get("number").asString()).isEqualTo(next);
    }

    @Test
    void the_report_is_stored_with_the_document_and_proved_with_it() {
        String invoice = alpha.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);

        Answer file = api.get("/api/v1/invoices/{i}/documents/validation-report", invoice);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(file.json().get("number").asString())
                .isEqualTo(invoice(invoice).get("number").asString());
        JsonNode hashes = invoice(invoice).get("hashes");
        assertThat(hashes.get("reportSha256").asString()).isEqualTo(Sha256.hex(file.bytes()));
        assertThat(file.json().get("pdfSha256")).isEqualTo(hashes.get("pdfSha256"));
        assertThat(file.json().get("xmlSha256")).isEqualTo(hashes.get("xmlSha256"));
        assertThat(file.headers().getFirst("Content-Disposition")).contains("-validation.json");
    }

    @Test
    @Tag("R-060")
    void a_credit_note_that_a_rule_refuses_waits_in_sight_of_all_and_is_issued_once_it_passes() {
        String invoice = alpha.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        becameBefore(invoice, NOBODYS_VAT_ID);

        alpha.cancelled(leads.subList(0, 1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> pending().get("refused").size() == 1);

        JsonNode refused = pending().at("/refused/0");
        assertThat(refused.get("invoiceId").asString()).isEqualTo(invoice);
        assertThat(refused.at("/reasons/0/message").asString()).startsWith("BR-CO-09: ");
        assertThat(refused.at("/reasons/0/field").asString()).isEqualTo("seller.vatId");
        assertThat(pending().get("pending").asInt()).isEqualTo(1);
        assertThat(api.creditNotes(alpha.entity())).isEmpty();
        assertThat(jdbc.sql(
                                "select next_try_at > now() + interval '30 seconds' from credit_refused where invoice_id = ?")
                        .param(invoice)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        becameBefore(invoice, String.valueOf(Facts.seller().vatId()));
        jdbc.sql("update credit_refused set next_try_at = now() where invoice_id = ?")
                .param(invoice)
                .update();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.creditNotes(alpha.entity()).size() == 1);
        await().until(() -> pending().get("refused").isEmpty());
        assertThat(pending().get("pending").asInt()).isZero();
    }

    @Test
    void the_rules_in_use_are_told_with_their_versions() {
        JsonNode rules = api.get("/api/v1/rule-sets").json();

        assertThat(rules.size()).isEqualTo(9);
        assertThat(rules.at("/1/check").asString()).isEqualTo("EN_16931");
        assertThat(rules.at("/1/version").asString()).isEqualTo("1.3.16 (2026-03-30)");
    }

    private void sellersVatId(String vatId) {
        SellerProfile one = Facts.seller();
        facts.say(new SellerProfileChanged(
                new EntityId(alpha.entity()),
                new SellerProfile(
                        one.legalName(),
                        one.address(),
                        vatId,
                        one.taxNumber(),
                        one.taxOffice(),
                        one.registerNumber(),
                        one.bank(),
                        one.contact())));
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
    }

    /** As if the invoice had been issued so, before there was a gate: as the owner of the tables, whom triggers bind. */
    private void becameBefore(String invoice, String vatId) {
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
        owner.sql("""
                        do $$ begin
                            alter table document disable trigger what_is_final_never_changes;
                            update document set content = jsonb_set(content, '{taxDecision,sellerVatId}', '"%s"')
                                where document_id = '%s';
                            alter table document enable trigger what_is_final_never_changes;
                        end $$
                        """.formatted(vatId, invoice)).update();
    }

    private JsonNode pending() {
        return api.get("/api/v1/credit-notes/pending?entityId={e}", alpha.entity())
                .json();
    }

    private String nextNumber() {
        return api.get("/api/v1/number-register/next?entityId={e}&kind=INVOICE", alpha.entity())
                .json()
                .get("documentNumber")
                .asString();
    }

    private JsonNode invoice(String id) {
        return api.get("/api/v1/invoices/{i}", id).json();
    }

    private int registered(String documentId) {
        return jdbc.sql("select count(*) from number_register where document_id = ?")
                .param(documentId)
                .query(Integer.class)
                .single();
    }
}
