package io.leadledger.invoice.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.payment.Balances.Owed;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Payments through the service, on a real database. Each invoice bills 25.00 and comes to 29.75 a lead. */
@Tag("R-058")
class PayingInvoicesTest implements InvoiceServiceTest {

    private static final String ISSUED = "2026-02-02";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    MovableClock clock;

    @Autowired
    Balances balances;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void back_to_today() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    @Test
    void an_invoice_is_paid_in_parts_and_its_status_is_the_same_everywhere() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String invoice = issued(partner, 2);
        shows(partner, invoice, "OPEN", "59.50", "0.00");

        clock.setTo("2026-02-16T22:59:59Z");
        shows(partner, invoice, "OPEN", "59.50", "0.00");
        clock.setTo("2026-02-16T23:00:00Z");
        shows(partner, invoice, "OVERDUE", "59.50", "0.00");

        Answer part = pay(EventIds.next(), invoice, "20.00", "2026-02-10");
        assertThat(part.status()).isEqualTo(201);
        assertThat(part.json().at("/openAmount/amount").asString()).isEqualTo("39.50");
        shows(partner, invoice, "OVERDUE", "39.50", "20.00");

        Answer rest = pay(EventIds.next(), invoice, null, "2026-02-11");
        assertThat(rest.json().get("paymentStatus").asString()).isEqualTo("PAID");
        shows(partner, invoice, "PAID", "0.00", "59.50");
        assertThat(code(pay(EventIds.next(), invoice, "0.01", "2026-02-11"))).isEqualTo("nothing-open");

        String restId = rest.json().get("paymentId").asString();
        assertThat(code(revert(invoice, restId, " "))).isEqualTo("missing");
        assertThat(revert(invoice, restId, "the bank took it back").status()).isEqualTo(200);
        shows(partner, invoice, "OVERDUE", "39.50", "20.00");
        Answer again = revert(invoice, restId, "once more");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("eventIds")).isEmpty();

        JsonNode booked = api.get("/api/v1/invoices/{i}/payments", invoice).json();
        assertThat(booked).hasSize(2);
        assertThat(booked.get(0).at("/reversal/reason").asString()).isEqualTo("the bank took it back");
        JsonNode last = api.get("/api/v1/invoices/{i}/history", invoice).json().get(0);
        assertThat(last.get("type").asString()).isEqualTo("PaymentReverted");
        assertThat(last.at("/payment/reason").asString()).isEqualTo("the bank took it back");
    }

    @Test
    void a_payment_sent_twice_is_booked_once_and_one_of_a_draft_is_refused() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-01-10");
        String draft = partner.drafted();
        assertThat(code(pay(EventIds.next(), draft, "1.00", ISSUED))).isEqualTo("not-final");
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);

        String key = EventIds.next();
        Answer first = pay(key, draft, "10.00", ISSUED);
        Answer second = pay(key, draft, "10.00", ISSUED);

        assertThat(second.bytes()).isEqualTo(first.bytes());
        shows(partner, draft, "OPEN", "19.75", "10.00");
        assertThat(code(pay(EventIds.next(), draft, "1.00", "2026-02-03"))).isEqualTo("paid-in-the-future");
        assertThat(code(pay(EventIds.next(), draft, "1.00", "2026-02-01"))).isEqualTo("paid-before-issue");
    }

    @Test
    void payments_at_once_never_exceed_what_is_open() throws Exception {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String invoice = issued(partner, 1);

        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> all =
                    java.util.Collections.nCopies(8, () -> pay(EventIds.next(), invoice, "10.00", ISSUED));
            List<Integer> statuses = many.invokeAll(all).stream()
                    .map(PayingInvoicesTest::status)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 201, 422, 422, 422, 422, 422, 422);
        }
        shows(partner, invoice, "OPEN", "9.75", "20.00");
    }

    @Test
    @Tag("R-060")
    void a_credit_note_on_a_paid_invoice_becomes_a_balance_that_pays_another() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(2, "2026-01-10");
        BilledPartner stranger = BilledPartner.of(facts, api, partner.entity());
        stranger.delivered(1, "2026-01-10");
        String paid = partner.drafted();
        assertThat(api.makeFinal(paid).status()).isEqualTo(200);
        String other = february(partner);
        assertThat(code(use(paid, other, null))).isEqualTo("no-credit-balance");
        assertThat(pay(EventIds.next(), paid, null, ISSUED).status()).isEqualTo(201);

        partner.cancelled(leads.subList(0, 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(balance(paid).creditBalance()).hasToString("29.75 EUR"));
        shows(partner, paid, "PAID", "0.00", "59.50");
        assertThat(code(use(paid, paid, null))).isEqualTo("same-invoice");
        assertThat(code(use(paid, other, "29.76"))).isEqualTo("exceeds-credit-balance");
        String foreign =
                api.invoiceOf(partner.entity(), stranger.id()).get("invoiceId").asString();
        assertThat(code(use(paid, foreign, "1.00"))).isEqualTo("not-final");
        assertThat(api.makeFinal(foreign).status()).isEqualTo(200);
        assertThat(code(use(paid, foreign, "1.00"))).isEqualTo("another-partner");

        Answer used = use(paid, other, "20.00");
        assertThat(used.status()).isEqualTo(201);
        assertThat(used.json().at("/creditBalance/amount").asString()).isEqualTo("9.75");
        shows(partner, other, "OPEN", "9.75", "20.00");
        assertThat(payOut(paid, "9.75").status()).isEqualTo(201);
        assertThat(code(payOut(paid, "0.01"))).isEqualTo("no-credit-balance");

        String payment = api.get("/api/v1/invoices/{i}/payments", paid)
                .json()
                .get(2)
                .get("paymentId")
                .asString();
        assertThat(code(revert(paid, payment, "x"))).isEqualTo("credit-balance-used");
        assertThat(revert(other, used.json().get("paymentId").asString(), "wrong invoice")
                        .status())
                .isEqualTo(200);
        assertThat(balance(paid).creditBalance()).hasToString("20.00 EUR");
        shows(partner, other, "OPEN", "29.75", "0.00");

        partner.cancelled(leads.subList(1, 2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> shows(partner, paid, "CREDITED", "0.00", "59.50"));
        assertThat(balance(paid).creditBalance()).hasToString("49.75 EUR");
    }

    @Test
    @Tag("R-065")
    void open_items_are_listed_by_partner_with_their_age_and_summed() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        BilledPartner nothingOpen = BilledPartner.of(facts, api, partner.entity());
        partner.delivered(2, "2026-01-10");
        nothingOpen.delivered(1, "2026-01-10");
        String january = partner.drafted();
        String paid = api.invoiceOf(partner.entity(), nothingOpen.id())
                .get("invoiceId")
                .asString();
        List.of(january, paid).forEach(api::makeFinal);
        String february = february(partner);
        pay(EventIds.next(), january, "19.50", ISSUED);
        pay(EventIds.next(), paid, null, ISSUED);

        clock.setTo("2026-02-16T12:00:00Z");
        assertThat(open(partner).at("/sums/0/notDue/amount").asString()).isEqualTo("69.75");
        Map.of("2026-02-17", "upTo30", "2026-03-18", "upTo30", "2026-03-19", "upTo60", "2026-05-17", "upTo90")
                .forEach((day, age) -> {
                    clock.setTo(day + "T12:00:00Z");
                    assertThat(open(partner).at("/sums/0/" + age + "/amount").asString())
                            .as(day)
                            .isEqualTo("69.75");
                });
        clock.setTo("2026-05-18T12:00:00Z");
        JsonNode late = open(partner);
        assertThat(late.at("/sums/0/over90/amount").asString()).isEqualTo("69.75");
        assertThat(late.at("/sums/0/total/amount").asString()).isEqualTo("69.75");
        assertThat(late.get("partners")).hasSize(1);
        assertThat(late.at("/partners/0/items")
                        .valueStream()
                        .map(one -> one.get("invoiceId").asString()))
                .containsExactly(january, february);
        assertThat(late.at("/partners/0/items/0/daysOverdue").asInt()).isEqualTo(91);
    }

    private JsonNode open(BilledPartner partner) {
        return api.get("/api/v1/open-items?entityId={e}", partner.entity()).json();
    }

    @Test
    @Tag("R-065")
    void the_bookkeeper_gets_what_happened_on_accounts_that_stay() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(2, "2026-01-10");
        String invoice = partner.drafted();
        api.makeFinal(invoice);
        String number =
                api.get("/api/v1/invoices/{i}", invoice).json().get("number").asString();
        String payment = pay(EventIds.next(), invoice, null, ISSUED)
                .json()
                .get("paymentId")
                .asString();
        partner.cancelled(leads.subList(0, 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(balance(invoice).creditBalance()).hasToString("29.75 EUR"));
        payOut(invoice, "20.00");
        String other = february(partner);
        assertThat(use(invoice, other, "5.00").status()).isEqualTo(201);
        revert(
                other,
                pay(EventIds.next(), other, "1.00", ISSUED)
                        .json()
                        .get("paymentId")
                        .asString(),
                "wrong");
        String otherNumber =
                api.get("/api/v1/invoices/{i}", other).json().get("number").asString();
        String export = "/api/v1/bookkeeping/export/{f}?entityId={e}&from=2026-02-01&to=2026-02-28";
        assertThat(code(api.get(export, "datev", partner.entity()))).isEqualTo("datev-not-set-up");

        String rows =
                new String(api.get(export, "csv", partner.entity()).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(rows.lines()
                        .skip(1)
                        .map(row -> row.replace(number, "N")
                                .replace(otherNumber, "M")
                                .replaceAll(",[^,]*$", "")))
                .contains(
                        "2026-02-02,INVOICE,M,29.75,EUR,DEBIT,10000,8400,2026-02-16,2026-02-01,",
                        "2026-02-02,PAYMENT,M,1.00,EUR,DEBIT,1200,10000,,,")
                .contains("2026-02-02,PAYMENT_REVERTED,M,1.00,EUR,CREDIT,1200,10000,,,")
                .filteredOn(row -> row.contains(",N,"))
                .containsExactly(
                        "2026-02-02,INVOICE,N,59.50,EUR,DEBIT,10000,8400,2026-02-16,2026-01-31,",
                        "2026-02-02,CREDIT_NOTE,N,29.75,EUR,CREDIT,10000,8400,,2026-01-31,",
                        "2026-02-02,PAYMENT,N,59.50,EUR,DEBIT,1200,10000,,,",
                        "2026-02-02,PAYOUT,N,20.00,EUR,CREDIT,1200,10000,,,");

        assertThat(settings(partner, 0, "999").json().at("/errors/0/code").asString())
                .isEqualTo("out-of-range");
        assertThat(settings(partner, 0, "29098").status()).isEqualTo(200);
        assertThat(settings(partner, 0, "29098").status()).isEqualTo(412);
        Answer batch = api.get(export, "datev", partner.entity());
        assertThat(batch.headers().getContentDisposition().getFilename()).startsWith("EXTF_Buchungsstapel_");
        assertThat(new String(batch.bytes(), java.nio.charset.Charset.forName("windows-1252")).lines())
                .hasSize(9)
                .first()
                .asString()
                .startsWith("\"EXTF\";700;21;\"Buchungsstapel\";13;");
        assertThat(code(api.get(
                        "/api/v1/bookkeeping/export/datev?entityId={e}&from=2025-12-31&to=2026-01-01",
                        partner.entity())))
                .isEqualTo("across-fiscal-years");
        assertThat(payment).isNotEmpty();
    }

    private Answer settings(BilledPartner partner, long version, String consultant) {
        Map<String, String> body = new HashMap<>(Map.of(
                "entityId", partner.entity(),
                "consultantNumber", consultant,
                "clientNumber", "55003",
                "fiscalYearMonth", "1",
                "accountLength", "4",
                "firstDebtor", "10000",
                "bank", "1200",
                "revenueStandard", "8400",
                "revenueReduced", "8300",
                "revenueReverseCharge", "8336"));
        body.put("revenueOutsideEu", "8338");
        body.put("revenueExempt", "8195");
        return api.put(version, "/api/v1/bookkeeping/settings", body);
    }

    @Test
    void what_is_booked_is_never_changed_and_never_too_much_even_past_the_rules() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String invoice = issued(partner, 1);
        pay(EventIds.next(), invoice, "10.00", ISSUED);

        assertThatThrownBy(() ->
                        jdbc.sql("update payment_entry set amount_minor = 1").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from payment_entry").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> entry(invoice, "PAID", 1976))
                .hasMessageContaining("the payments of invoice " + invoice + " would exceed it");
        assertThatThrownBy(() -> entry(invoice, "CREDIT_USED", 1)).hasMessageContaining("more than the credit balance");
        assertThat(entry(invoice, "PAID", 1975)).isEqualTo(1);
    }

    private int entry(String invoice, String kind, long minor) {
        return jdbc.sql("""
                        insert into payment_entry (entry_id, payment_id, kind, invoice_id, entity_id, partner_id,
                            amount_minor, currency, booked_on, at, booked_by)
                        select :id, :id, :kind, invoice_id, entity_id, partner_id, :minor, currency, issue_date, now(), 'x'
                        from document where document_id = :invoice
                        """)
                .param("id", EventIds.next())
                .param("kind", kind)
                .param("minor", minor)
                .param("invoice", invoice)
                .update();
    }

    private String issued(BilledPartner partner, int leads) {
        partner.delivered(leads, "2026-01-10");
        String invoice = partner.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        return invoice;
    }

    /** One lead of 1 February, billed for a month that is over only for the one who runs it. */
    private String february(BilledPartner partner) {
        partner.delivered(1, "2026-02-01");
        api.generate(partner.entity(), "2026-02-01", "2026-02-02");
        String invoice = api.invoices(partner.entity()).stream()
                .filter(one -> one.get("from").asString().equals("2026-02-01"))
                .map(one -> one.get("invoiceId").asString())
                .findFirst()
                .orElseThrow();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        return invoice;
    }

    private void shows(BilledPartner partner, String invoice, String status, String open, String paid) {
        JsonNode shown = api.get("/api/v1/invoices/{i}", invoice).json();
        JsonNode listed = api.get("/api/v1/invoices?entityId={e}&status={s}", partner.entity(), status)
                .json()
                .get("items");
        List<String> ids =
                listed.valueStream().map(one -> one.get("invoiceId").asString()).toList();
        assertThat(ids).contains(invoice);
        for (JsonNode one : List.of(shown, listed.get(ids.indexOf(invoice)))) {
            assertThat(one.get("paymentStatus").asString()).isEqualTo(status);
            assertThat(one.at("/openAmount/amount").asString()).isEqualTo(open);
            assertThat(one.at("/settlement/paid/amount").asString()).isEqualTo(paid);
        }
        JsonNode counts = api.get("/api/v1/invoices/counts?entityId={e}", partner.entity())
                .json();
        assertThat(counts.get(status.toLowerCase(java.util.Locale.ROOT)).asInt())
                .as("counted as " + status)
                .isEqualTo(listed.size());
        Owed owed = balances.find(new InvoiceId(invoice)).orElseThrow();
        assertThat(owed.balance().status(owed.dueDate(), balances.today(owed.entityId())))
                .isEqualTo(PaymentStatus.valueOf(status));
    }

    private io.leadledger.event.payment.InvoiceBalance balance(String invoice) {
        return balances.find(new InvoiceId(invoice)).orElseThrow().balance();
    }

    private Answer pay(String key, String invoice, @Nullable String amount, String day) {
        Map<String, Object> body = new HashMap<>(Map.of("paidOn", day, "reference", "statement 3"));
        if (amount != null) {
            body.put("amount", euros(amount));
        }
        return api.postWithKey(key, "/api/v1/invoices/{i}/payments", body, invoice);
    }

    private Answer payOut(String invoice, String amount) {
        Map<String, Object> body = Map.of("paidOn", ISSUED, "amount", euros(amount));
        return api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/credit-balance/payouts", body, invoice);
    }

    private Answer use(String invoice, String usedFor, @Nullable String amount) {
        Map<String, Object> body = new HashMap<>(Map.of("usedFor", usedFor));
        if (amount != null) {
            body.put("amount", euros(amount));
        }
        return api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/credit-balance/uses", body, invoice);
    }

    private Answer revert(String invoice, String payment, String reason) {
        return api.post("/api/v1/invoices/{i}/payments/{p}/reversal", Map.of("reason", reason), invoice, payment);
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static String code(Answer answer) {
        return answer.json().at("/errors/0/code").asString();
    }

    private static int status(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
