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
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the console's lists, counts and checks rest on; three partners with 2, 4 and 6 leads at 25.00. */
class OverviewTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    private String entity = "";
    private final List<Partner> partners = new ArrayList<>();

    @BeforeEach
    void three_partners_with_leads_of_january() {
        entity = facts.germanEntity("e" + EventIds.next().substring(24));
        partners.clear();
        partners.add(partner("charlie", "DE", 2));
        partners.add(partner("alpha", "DE", 4));
        partners.add(partner("lyon", "FR", 6));
    }

    @Test
    void a_list_can_be_sorted_both_ways_and_read_page_by_page() {
        generate();

        assertThat(pages("&sort=partner")).containsExactly("alpha", "charlie", "lyon");
        assertThat(pages("&sort=-partner")).containsExactly("lyon", "charlie", "alpha");
        assertThat(pages("&sort=total")).containsExactly("charlie", "alpha", "lyon");
        assertThat(pages("&sort=-net")).containsExactly("lyon", "alpha", "charlie");
        assertThat(api.get("/api/v1/invoices?entityId={e}&sort=secret", entity).status())
                .isEqualTo(400);
    }

    @Test
    void partners_are_in_the_order_of_their_names_as_people_read_them() {
        partner("Ärger", "DE", 1);
        partner("Bravo", "DE", 1);
        String[] order = {"alpha", "Ärger", "Bravo", "charlie", "lyon"};

        assertThat(keys("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", "/previews"))
                .containsExactly(order);
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isEqualTo(5);

        assertThat(keys("/api/v1/invoices/checks?entityId={e}", "")).containsExactly(order);
        assertThat(pages("&sort=partner")).containsExactly(order);
    }

    private List<String> keys(String path, String at) {
        return list(api.get(path, entity).json().at(at)).stream()
                .map(item -> item.get("partnerExternalId").asString())
                .toList();
    }

    @Test
    void invoices_are_counted_and_listed_by_what_is_to_be_done_with_them() {
        generate();
        makeFinal(partners.get(0));
        makeFinal(partners.get(1));
        cancel(partners.get(0), 2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> counts("").get("credited").asInt() == 1);

        JsonNode counts = counts("");

        assertThat(List.of(
                        counts.get("drafts").asInt(),
                        counts.get("open").asInt(),
                        counts.get("overdue").asInt(),
                        counts.get("creditNotes").asInt()))
                .containsExactly(1, 1, 0, 1);
        assertThat(counts.at("/openAmount/amount").asString()).isEqualTo("119.00");
        assertThat(counts.at("/draftAmount/amount").asString()).isEqualTo("178.50");
        assertThat(pages("&status=DRAFT")).containsExactly("lyon");
        assertThat(pages("&status=OPEN")).containsExactly("alpha");
        assertThat(pages("&status=CREDITED")).containsExactly("charlie");
        assertThat(pages("&status=OVERDUE")).isEmpty();
        assertThat(counts("&partnerId=" + partners.get(1).id).get("open").asInt())
                .isOne();
        assertThat(counts("&from=2026-02-01&to=2026-03-01").get("open").asInt()).isZero();
        JsonNode open =
                api.get("/api/v1/invoices/open-amounts?entityId={e}", entity).json();
        assertThat(open).hasSize(1);
        assertThat(open.at("/0/partnerId").asString()).isEqualTo(partners.get(1).id);
    }

    @Test
    void an_invoice_and_a_credit_note_are_found_by_their_number() {
        generate();
        makeFinal(partners.get(0));
        makeFinal(partners.get(1));
        cancel(partners.get(1), 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !api.creditNotes(entity).isEmpty());
        JsonNode note =
                api.get("/api/v1/credit-notes?entityId={e}", entity).json().at("/items/0");

        assertThat(pages("&number=" + note.at("/invoice/number").asString())).containsExactly("alpha");
        assertThat(pages("&number=none-2026-0001")).isEmpty();
        assertThat(creditNotes(note.get("number").asString())).isOne();
        assertThat(creditNotes(note.at("/invoice/number").asString())).isZero();
    }

    private int creditNotes(String number) {
        return api.get("/api/v1/credit-notes?entityId={e}&number={n}", entity, number)
                .json()
                .get("items")
                .size();
    }

    @Test
    @Tag("R-044")
    void each_draft_is_checked_and_its_drift_names_the_lead_and_the_cause() {
        generate();
        cancel(partners.get(1), 1);

        JsonNode checks =
                api.get("/api/v1/invoices/checks?entityId={e}", entity).json();

        assertThat(checks)
                .extracting(check -> check.get("partnerExternalId").asString())
                .containsExactly("alpha", "charlie", "lyon");
        assertThat(checks.at("/0/drift/leads/0/cause").asString()).isEqualTo("AUTOMATION_REVOKED");
        assertThat(checks.at("/0/drift/leads/0/amount/amount").asString()).isEqualTo("-25.00");
        assertThat(checks.at("/1/drift").isNull()).isTrue();
        assertThat(checks.at("/2/toConfirm/0").asString()).isEqualTo("no-valid-vat-id");
    }

    @Test
    @Tag("R-100")
    void a_line_lists_what_it_bills_and_what_was_cancelled_before() {
        cancel(partners.get(1), 1);
        generate();
        String invoice = invoice(partners.get(1));

        List<JsonNode> draft = transactions(invoice);
        makeFinal(partners.get(1));
        List<JsonNode> billed = transactions(invoice);

        assertThat(draft)
                .hasSize(4)
                .filteredOn(row -> row.get("billed").asBoolean())
                .hasSize(3);
        assertThat(billed)
                .hasSize(4)
                .filteredOn(row -> row.get("billed").asBoolean())
                .hasSize(3);
        assertThat(billed)
                .filteredOn(row -> !row.get("billed").asBoolean())
                .extracting(row -> row.get("cause").asString())
                .containsExactly("AUTOMATION_REVOKED");
    }

    @Test
    void a_lead_knows_its_invoice_and_its_credit_note() {
        generate();
        Partner alpha = partners.get(1);
        makeFinal(alpha);
        cancel(alpha, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !api.creditNotes(entity).isEmpty());

        JsonNode credited = billedOn(alpha.transactions.get(0));
        JsonNode kept = billedOn(alpha.transactions.get(1));

        assertThat(credited.get("creditNoteNumber").asString()).endsWith("-C-2026-0001");
        assertThat(kept.get("number").asString()).endsWith("-2026-0001");
        assertThat(kept.get("creditNoteNumber").isNull()).isTrue();
        assertThat(api.get("/api/v1/ledger/transactions/{t}", EventIds.next()).status())
                .isEqualTo(404);
    }

    @Test
    void the_history_says_who_did_what_and_both_sums() {
        generate();
        Partner alpha = partners.get(1);
        String invoice = invoice(alpha);
        cancel(alpha, 1);
        api.recalculate(invoice);
        makeFinal(alpha);

        JsonNode history = api.get("/api/v1/invoices/{i}/history", invoice).json();

        assertThat(history)
                .extracting(entry -> entry.get("type").asString())
                .containsExactly("InvoiceFinalized", "InvoiceRecalculated", "InvoiceDrafted");
        assertThat(history.at("/1/before/net/amount").asString()).isEqualTo("100.00");
        assertThat(history.at("/1/totals/net/amount").asString()).isEqualTo("75.00");
        assertThat(history.at("/1/by").asString()).isNotBlank().isNotEqualTo("system");
        assertThat(api.get("/api/v1/invoices/{i}/history", EventIds.next()).status())
                .isEqualTo(404);
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        generate();
        String invoice = invoice(partners.get(1));
        long version =
                api.get("/api/v1/invoices/{i}", invoice).json().get("version").asLong();

        for (String change : List.of("discarding", "recalculation", "finalization")) {
            assertThat(postSeen(invoice, change, version + 7)).as(change).isEqualTo(412);
        }
        assertThat(postSeen(invoice, "finalization", version)).isEqualTo(200);
    }

    @Test
    void a_preview_says_what_a_run_would_make_and_what_waits() {
        cancel(partners.get(1), 1);
        JsonNode before = preview();
        generate();
        makeFinal(partners.get(0));
        arrive(facts.deliver(1, entity, partners.get(0).id, partners.get(0).assignment, "25.00", "2026-01-31"));
        arrive(facts.deliver(1, entity, partners.get(1).id, partners.get(1).assignment, "25.00", "2026-01-31"));
        JsonNode after = preview();

        assertThat(before).extracting(one -> one.get("generates").asBoolean()).containsExactly(true, true, true);
        assertThat(before.at("/0/cancelled/0/leads").asInt()).isOne();
        assertThat(before.at("/0/format").asString()).isEqualTo("ZUGFERD");
        assertThat(after).extracting(one -> one.get("generates").asBoolean()).containsExactly(false, false);
        assertThat(counts("").get("late").asInt()).isOne();
    }

    @Test
    void leads_after_a_final_invoice_are_late_though_a_draft_was_discarded_before() {
        generate();
        String discarded = invoice(partners.get(0));
        assertThat(api.discard(discarded).status()).isEqualTo(200);
        assertThat(counts("").get("late").asInt()).isZero();
        api.generate(entity, "2026-01-01", "2026-02-01");
        String draft = api.get("/api/v1/invoices?entityId={e}&partnerId={p}&state=DRAFT", entity, partners.get(0).id)
                .json()
                .at("/items/0/invoiceId")
                .asString();
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        arrive(facts.deliver(2, entity, partners.get(0).id, partners.get(0).assignment, "25.00", "2026-01-31"));

        assertThat(counts("").get("late").asInt()).isEqualTo(2);
    }

    @Test
    void the_next_number_is_told_and_not_taken() {
        generate();
        String next = api.get("/api/v1/number-register/next?entityId={e}", entity)
                .json()
                .get("documentNumber")
                .asString();

        assertThat(next).endsWith("-2026-0001");
        assertThat(makeFinal(partners.get(1))).isEqualTo(next);
    }

    private void generate() {
        assertThat(api.generate(entity, "2026-01-01", "2026-02-01")).isEqualTo(3);
    }

    private String makeFinal(Partner partner) {
        InvoiceApi.Answer answer = api.makeFinal(invoice(partner));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json().get("number").asString();
    }

    private String invoice(Partner partner) {
        return api.invoiceOf(entity, partner.id).get("invoiceId").asString();
    }

    private JsonNode counts(String more) {
        return api.get("/api/v1/invoices/counts?entityId={e}" + more, entity).json();
    }

    private JsonNode preview() {
        return api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", entity)
                .json()
                .get("previews");
    }

    private JsonNode billedOn(String transaction) {
        return api.get("/api/v1/ledger/transactions/{t}", transaction).json();
    }

    private List<JsonNode> transactions(String invoice) {
        return list(
                api.get("/api/v1/invoices/{i}/lines/1/transactions", invoice).json());
    }

    /** The partners' keys of all pages, one row each. */
    private List<String> pages(String more) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/api/v1/invoices?entityId={e}&limit=1" + more + cursor, entity)
                    .json();
            list(page.get("items"))
                    .forEach(item -> seen.add(item.get("partnerExternalId").asString()));
            JsonNode next = page.get("nextCursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private static List<JsonNode> list(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private int postSeen(String invoice, String change, long version) {
        return api.changeSeen(version, EventIds.next(), invoice, change, Map.of("confirmedWarnings", List.of()))
                .status();
    }

    private Partner partner(String key, String country, int leads) {
        String id = facts.partner(key, country, "DE".equals(country) ? "DE312905867" : null, EInvoiceFormat.ZUGFERD);
        String assignment = facts.assignment(entity, id, key);
        Partner partner =
                new Partner(id, assignment, facts.deliver(leads, entity, id, assignment, "25.00", "2026-01-10"));
        arrive(partner.transactions);
        arrived(List.of(), List.of(entity, id, assignment));
        return partner;
    }

    private void cancel(Partner partner, int leads) {
        List<String> cancelled = partner.transactions.subList(0, leads);
        facts.cancel(entity, partner.id, cancelled);
        arrived(cancelled, List.of());
    }

    private void arrive(List<String> transactions) {
        awaitArrival(transactions, List.of(), List.of());
    }

    private void arrived(List<String> cancelled, List<String> aggregates) {
        awaitArrival(List.of(), cancelled, aggregates);
    }

    private void awaitArrival(List<String> transactions, List<String> cancelled, List<String> aggregates) {
        Map<String, Object> question = Map.of(
                "transactionIds",
                transactions,
                "cancelledTransactionIds",
                cancelled,
                "aggregates",
                aggregates.stream().map(id -> Map.of("id", id, "version", 0)).toList());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.post("/api/v1/ledger/arrivals", question)
                        .json()
                        .get("complete")
                        .asBoolean());
    }

    private record Partner(String id, String assignment, List<String> transactions) {}
}
