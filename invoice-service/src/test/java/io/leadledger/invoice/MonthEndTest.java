package io.leadledger.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** From the ledger to final documents, on real servers. */
class MonthEndTest implements InvoiceServiceTest {

    private static final Map<String, String> JANUARY = Map.of("from", "2026-01-01", "to", "2026-02-01");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R-051")
    void generating_twice_makes_nothing_new_and_preview_and_draft_agree() {
        Partner alpha = partner("alpha", "premium", "25.00", 3);

        JsonNode preview = api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", alpha.entity)
                .json();
        assertThat(preview.get("total").get("amount").asString()).isEqualTo("89.25");
        assertThat(api.generate(alpha.entity, JANUARY.get("from"), JANUARY.get("to")))
                .isOne();
        assertThat(api.generate(alpha.entity, JANUARY.get("from"), JANUARY.get("to")))
                .isZero();

        JsonNode draft = api.invoiceOf(alpha.entity, alpha.id);
        assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.get("number").isNull()).isTrue();
        assertThat(draft.get("totals").get("total").get("amount").asString()).isEqualTo("89.25");
    }

    @Test
    @Tag("R-053")
    void a_final_invoice_has_number_documents_and_a_register_entry_and_stays_as_it_is() {
        Partner alpha = partner("alpha", "premium", "25.00", 38);
        api.generate(alpha.entity, JANUARY.get("from"), JANUARY.get("to"));
        String invoice = api.invoiceOf(alpha.entity, alpha.id).get("invoiceId").asString();

        Answer made = api.makeFinal(invoice);

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().get("number").asString()).endsWith("-2026-0001");
        assertThat(api.makeFinal(invoice).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/invoices/{i}/documents/pdf", invoice).bytes())
                .startsWith("%PDF-1.7".getBytes());
        assertThat(new String(
                        api.get("/api/v1/invoices/{i}/documents/xml", invoice).bytes()))
                .contains(made.json().get("number").asString())
                .contains("1130.50");
        assertThat(api.get("/api/v1/number-register?entityId={e}", alpha.entity)
                        .json()
                        .get("approximateTotal")
                        .asInt())
                .isOne();
        for (String table :
                List.of("document", "document_file", "number_register", "billed_transaction", "domain_event")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> jdbc.sql("truncate " + table).update())
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> jdbc.sql("update document set number = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThat(jdbc.sql("select count(*) from document").query(Long.class).single())
                .isPositive();
    }

    @Test
    @Tag("R-054")
    void what_a_final_invoice_shows_is_its_document_and_its_draft_changes_no_more() {
        Partner alpha = partner("alpha", "premium", "25.00", 2);
        String invoice = makeFinal(alpha);
        JsonNode shown = api.get("/api/v1/invoices/{i}", invoice).json();

        assertThat(shown.at("/bill/lines/0/quantity").asInt()).isEqualTo(2);
        for (String change : List.of(
                "update draft set totals = '{}' where invoice_id = ?",
                "update draft set state = 'DRAFT' where invoice_id = ?",
                "insert into draft_line (invoice_id, position, line) values (?, 99, '{}')")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(invoice).update())
                    .as(change)
                    .hasStackTraceContaining("stay");
        }
        assertThat(api.get("/api/v1/invoices/{i}", invoice).json()).isEqualTo(shown);
    }

    @Test
    @Tag("R-052")
    void what_a_discarded_draft_had_is_offered_to_the_next_one_and_taken_over_once() {
        Partner alpha = partner("alpha", "premium", "25.00", 40);
        String discarded = drafted(alpha);
        api.adjust(EventIds.next(), discarded, "-30.00", "disputed lead");
        api.adjust(EventIds.next(), discarded, "5.00", "postage");
        assertThat(api.discard(discarded).status()).isEqualTo(200);
        String invoice = drafted(alpha);
        JsonNode offered = api.get("/api/v1/invoices/{i}", invoice).json();

        assertThat(offered.at("/bill/adjustments").isEmpty()).isTrue();
        assertThat(offered.at("/warnings/0/code").asString()).isEqualTo("discarded-adjustments");
        assertThat(offered.at("/warnings/0/detail").asString()).isEqualTo("-25.00 EUR");
        assertThat(offered.at("/discardedAdjustments/0/amount/amount").asString())
                .isEqualTo("-30.00");
        assertThat(offered.at("/discardedAdjustments/1/reason").asString()).isEqualTo("postage");
        for (int time = 0; time < 2; time++) {
            assertThat(api.takeOver(invoice).status()).isEqualTo(200);
        }
        JsonNode taken = api.get("/api/v1/invoices/{i}", invoice).json();
        assertThat(taken.at("/bill/totals/net/amount").asString()).isEqualTo("975.00");
        assertThat(taken.at("/discardedAdjustments").isEmpty()).isTrue();
        assertThat(taken.at("/warnings").isEmpty()).isTrue();
        assertThat(taken.at("/version").asLong()).isEqualTo(2);

        assertThat(api.discard(invoice).status()).isEqualTo(200);
        String third = drafted(alpha);
        assertThat(api.get("/api/v1/invoices/{i}", third)
                        .json()
                        .at("/discardedAdjustments")
                        .size())
                .isEqualTo(2);
    }

    private String drafted(Partner partner) {
        api.generate(partner.entity, JANUARY.get("from"), JANUARY.get("to"));
        return api.get("/api/v1/invoices?entityId={e}&state=DRAFT", partner.entity)
                .json()
                .at("/items/0/invoiceId")
                .asString();
    }

    @Test
    @Tag("R-044")
    void a_cancellation_before_finalize_is_drift_that_has_to_be_accepted_and_adjustments_stay() {
        Partner alpha = partner("alpha", "premium", "25.00", 40);
        api.generate(alpha.entity, JANUARY.get("from"), JANUARY.get("to"));
        String invoice = api.invoiceOf(alpha.entity, alpha.id).get("invoiceId").asString();
        assertThat(api.adjust("k1", invoice, "-30.00", "disputed lead").status())
                .isEqualTo(201);
        assertThat(api.adjust("k1", invoice, "-30.00", "disputed lead").status())
                .isEqualTo(201);

        facts.cancel(alpha.entity, alpha.id, alpha.transactions.subList(0, 1));
        awaitCancelled(alpha.transactions.subList(0, 1));

        JsonNode drift = api.get("/api/v1/invoices/{i}", invoice).json().get("drift");
        assertThat(drift.get("cancelled").asInt()).isOne();
        assertThat(drift.get("before").get("net").get("amount").asString()).isEqualTo("970.00");
        assertThat(drift.get("after").get("net").get("amount").asString()).isEqualTo("945.00");
        assertThat(api.makeFinal(invoice).json().toString()).contains("draft-drifted");
        assertThat(api.recalculate(invoice).status()).isEqualTo(200);
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{i}", invoice)
                        .json()
                        .at("/bill/totals/net/amount")
                        .asString())
                .isEqualTo("945.00");
    }

    @Test
    @Tag("R-060")
    void a_cancellation_after_finalize_becomes_one_credit_note_however_often_it_is_reported() {
        Partner alpha = partner("alpha", "premium", "25.00", 4);
        String invoice = makeFinal(alpha);
        String pdfBefore = hash(invoice);

        facts.cancel(alpha.entity, alpha.id, alpha.transactions.subList(0, 1));
        facts.cancel(alpha.entity, alpha.id, alpha.transactions.subList(0, 1));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.creditNotes(alpha.entity).size() == 1);
        JsonNode note = api.creditNotes(alpha.entity).getFirst();
        assertThat(note.at("/bill/totals/total/amount").asString()).isEqualTo("29.75");
        assertThat(note.at("/invoice/number").asString()).endsWith("-2026-0001");
        assertThat(note.get("number").asString()).endsWith("-C-2026-0001");
        assertThat(new String(api.get(
                                "/api/v1/credit-notes/{i}/documents/xml",
                                note.get("creditNoteId").asString())
                        .bytes()))
                .contains(">381<");
        assertThat(hash(invoice)).isEqualTo(pdfBefore);
        assertThat(api.invoiceOf(alpha.entity, alpha.id)
                        .at("/openAmount/amount")
                        .asString())
                .isEqualTo("89.25");

        facts.cancel(alpha.entity, alpha.id, alpha.transactions);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "CREDITED"
                        .equals(api.invoiceOf(alpha.entity, alpha.id)
                                .get("paymentStatus")
                                .asString()));
        assertThat(api.invoiceOf(alpha.entity, alpha.id)
                        .at("/openAmount/amount")
                        .asString())
                .isEqualTo("0.00");
    }

    @Test
    @Tag("R-059")
    void a_late_delivery_waits_for_the_next_period_and_has_its_own_line_there() {
        Partner alpha = partner("alpha", "premium", "25.00", 2);
        makeFinal(alpha);

        arrive(alpha, facts.deliver(1, alpha.entity, alpha.id, alpha.assignment, "25.00", "2026-01-31"));
        arrive(alpha, facts.deliver(1, alpha.entity, alpha.id, alpha.assignment, "25.00", "2026-02-01"));
        assertThat(api.generate(alpha.entity, "2026-01-01", "2026-02-01")).isZero();
        assertThat(api.generate(alpha.entity, "2026-02-01", "2026-03-01")).isOne();

        JsonNode february = api.invoices(alpha.entity).stream()
                .filter(item -> item.get("from").asString().equals("2026-02-01"))
                .findFirst()
                .orElseThrow();
        JsonNode lines = api.get(
                        "/api/v1/invoices/{i}", february.get("invoiceId").asString())
                .json()
                .at("/bill/lines");
        assertThat(lines)
                .extracting(line -> line.get("serviceFrom").asString() + " "
                        + line.get("serviceTo").asString())
                .containsExactly("2026-02-01 2026-02-28", "2026-01-01 2026-01-31");
    }

    @Test
    @Tag("R-053")
    void what_is_missing_is_named_and_takes_no_number() {
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        String body = facts.partner("body", "DE", null, EInvoiceFormat.XRECHNUNG);
        facts.say(new BillingDetailsChanged(
                new PartnerId(body),
                new BillingDetails(
                        new Address(null, "10115", "Berlin", "DE"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        EInvoiceFormat.XRECHNUNG,
                        null)));
        String assignment = facts.assignment(entity, body, "body-std");
        Partner partner = new Partner(
                entity, body, assignment, facts.deliver(1, entity, body, assignment, "25.00", "2026-01-05"));
        arrive(partner, partner.transactions);
        api.generate(entity, "2026-01-01", "2026-02-01");
        String invoice = api.invoiceOf(entity, body).get("invoiceId").asString();

        Answer refused = api.makeFinal(invoice);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("field").asString())
                .contains("partner.billingAddress.street", "partner.buyerReference");
        assertThat(api.get("/api/v1/number-register?entityId={e}", entity)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    @Tag("R-072")
    void the_warning_about_a_missing_vat_id_has_to_be_confirmed() {
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        String lyon = facts.partner("lyon", "FR", null, EInvoiceFormat.ZUGFERD);
        String assignment = facts.assignment(entity, lyon, "lyon-std");
        Partner partner = new Partner(
                entity, lyon, assignment, facts.deliver(3, entity, lyon, assignment, "15.00", "2026-01-05"));
        arrive(partner, partner.transactions);
        api.generate(entity, "2026-01-01", "2026-02-01");
        String invoice = api.invoiceOf(entity, lyon).get("invoiceId").asString();

        assertThat(api.makeFinal(invoice).json().toString()).contains("unconfirmed-warning");
        assertThat(api.makeFinal(invoice, "no-valid-vat-id").status()).isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{i}", invoice)
                        .json()
                        .at("/bill/totals/total/amount")
                        .asString())
                .isEqualTo("53.55");
    }

    private String makeFinal(Partner partner) {
        api.generate(partner.entity, JANUARY.get("from"), JANUARY.get("to"));
        String invoice =
                api.invoiceOf(partner.entity, partner.id).get("invoiceId").asString();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        return invoice;
    }

    private String hash(String invoice) {
        return api.get("/api/v1/invoices/{i}", invoice)
                .json()
                .at("/hashes/pdfSha256")
                .asString();
    }

    private Partner partner(String key, String assignmentKey, String price, int leads) {
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        String id = facts.partner(key, "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
        String assignment = facts.assignment(entity, id, assignmentKey);
        Partner partner =
                new Partner(entity, id, assignment, facts.deliver(leads, entity, id, assignment, price, "2026-01-10"));
        arrive(partner, partner.transactions);
        return partner;
    }

    private void arrive(Partner partner, List<String> transactions) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> arrivals(transactions, List.of(), partner)
                        .get("complete")
                        .asBoolean());
    }

    private void awaitCancelled(List<String> transactions) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        arrivals(List.of(), transactions, null).get("complete").asBoolean());
    }

    private JsonNode arrivals(
            List<String> transactions, List<String> cancelled, @org.jspecify.annotations.Nullable Partner partner) {
        List<Map<String, Object>> aggregates = partner == null
                ? List.of()
                : List.of(
                        Map.of("id", partner.entity, "version", 0),
                        Map.of("id", partner.id, "version", 0),
                        Map.of("id", partner.assignment, "version", 0));
        return api.post(
                        "/api/v1/ledger/arrivals",
                        Map.of(
                                "transactionIds", transactions,
                                "cancelledTransactionIds", cancelled,
                                "aggregates", aggregates))
                .json();
    }

    private record Partner(String entity, String id, String assignment, List<String> transactions) {}
}
