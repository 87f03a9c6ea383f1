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
import io.leadledger.invoice.testing.PaymentCalls;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    PaymentCalls payments;

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

        Answer part = payments.pay(EventIds.next(), invoice, "20.00", "2026-02-10");
        assertThat(part.status()).isEqualTo(201);
        assertThat(part.json().at("/openAmount/amount").asString()).isEqualTo("39.50");
        shows(partner, invoice, "OVERDUE", "39.50", "20.00");

        Answer rest = payments.pay(EventIds.next(), invoice, null, "2026-02-11");
        assertThat(rest.json().get("paymentStatus").asString()).isEqualTo("PAID");
        shows(partner, invoice, "PAID", "0.00", "59.50");
        assertThat(PaymentCalls.code(payments.pay(EventIds.next(), invoice, "0.01", "2026-02-11")))
                .isEqualTo("nothing-open");

        String restId = rest.json().get("paymentId").asString();
        assertThat(PaymentCalls.code(payments.revert(invoice, restId, " "))).isEqualTo("missing");
        assertThat(payments.revert(invoice, restId, "the bank took it back").status())
                .isEqualTo(200);
        shows(partner, invoice, "OVERDUE", "39.50", "20.00");
        Answer again = payments.revert(invoice, restId, "once more");
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
        assertThat(PaymentCalls.code(payments.pay(EventIds.next(), draft, "1.00", ISSUED)))
                .isEqualTo("not-final");
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);

        String key = EventIds.next();
        Answer first = payments.pay(key, draft, "10.00", ISSUED);
        Answer second = payments.pay(key, draft, "10.00", ISSUED);

        assertThat(second.bytes()).isEqualTo(first.bytes());
        shows(partner, draft, "OPEN", "19.75", "10.00");
        assertThat(PaymentCalls.code(payments.pay(EventIds.next(), draft, "1.00", "2026-02-03")))
                .isEqualTo("paid-in-the-future");
        assertThat(PaymentCalls.code(payments.pay(EventIds.next(), draft, "1.00", "2026-02-01")))
                .isEqualTo("paid-before-issue");
    }

    @Test
    void payments_at_once_never_exceed_what_is_open() throws Exception {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String invoice = issued(partner, 1);

        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> all =
                    java.util.Collections.nCopies(8, () -> payments.pay(EventIds.next(), invoice, "10.00", ISSUED));
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
        String other = payments.february(partner);
        assertThat(PaymentCalls.code(payments.use(paid, other, null))).isEqualTo("no-credit-balance");
        assertThat(payments.pay(EventIds.next(), paid, null, ISSUED).status()).isEqualTo(201);

        partner.cancelled(leads.subList(0, 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(balance(paid).creditBalance()).hasToString("29.75 EUR"));
        shows(partner, paid, "PAID", "0.00", "59.50");
        assertThat(PaymentCalls.code(payments.use(paid, paid, null))).isEqualTo("same-invoice");
        assertThat(PaymentCalls.code(payments.use(paid, other, "29.76"))).isEqualTo("exceeds-credit-balance");
        String foreign =
                api.invoiceOf(partner.entity(), stranger.id()).get("invoiceId").asString();
        assertThat(PaymentCalls.code(payments.use(paid, foreign, "1.00"))).isEqualTo("not-final");
        Answer unknown = payments.use(paid, EventIds.next(), "1.00");
        assertThat(unknown.status())
                .as("one that does not exist is told from none of another entity's")
                .isEqualTo(payments.use(paid, foreign, "1.00").status());
        assertThat(PaymentCalls.code(unknown)).isEqualTo("not-final");
        assertThat(api.makeFinal(foreign).status()).isEqualTo(200);
        assertThat(PaymentCalls.code(payments.use(paid, foreign, "1.00"))).isEqualTo("another-partner");

        Answer used = payments.use(paid, other, "20.00");
        assertThat(used.status()).isEqualTo(201);
        assertThat(used.json().at("/creditBalance/amount").asString()).isEqualTo("9.75");
        shows(partner, other, "OPEN", "9.75", "20.00");
        assertThat(payments.payOut(paid, "9.75").status()).isEqualTo(201);
        assertThat(PaymentCalls.code(payments.payOut(paid, "0.01"))).isEqualTo("no-credit-balance");

        String payment = api.get("/api/v1/invoices/{i}/payments", paid)
                .json()
                .get(2)
                .get("paymentId")
                .asString();
        assertThat(PaymentCalls.code(payments.revert(paid, payment, "x"))).isEqualTo("credit-balance-used");
        assertThat(payments.revert(other, used.json().get("paymentId").asString(), "wrong invoice")
                        .status())
                .isEqualTo(200);
        assertThat(balance(paid).creditBalance()).hasToString("20.00 EUR");
        shows(partner, other, "OPEN", "29.75", "0.00");

        partner.cancelled(leads.subList(1, 2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> shows(partner, paid, "CREDITED", "0.00", "59.50"));
        assertThat(balance(paid).creditBalance()).hasToString("49.75 EUR");
    }

    @Test
    @Tag("R-058")
    void more_than_is_open_is_booked_where_somebody_says_that_the_rest_becomes_a_balance() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(2, "2026-01-10");
        String invoice = partner.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        String other = payments.february(partner);
        assertThat(PaymentCalls.code(payments.pay(EventIds.next(), invoice, "60.00", ISSUED)))
                .isEqualTo("exceeds-open-amount");

        Answer paid = payments.payBeyond(invoice, "60.00", ISSUED);

        assertThat(paid.status()).isEqualTo(201);
        assertThat(paid.json().at("/openAmount/amount").asString()).isEqualTo("0.00");
        assertThat(paid.json().at("/creditBalance/amount").asString()).isEqualTo("0.50");
        shows(partner, invoice, "PAID", "0.00", "60.00");
        assertThat(payments.payBeyond(invoice, "59.50", ISSUED).status())
                .as("the same invoice paid a second time")
                .isEqualTo(201);
        assertThat(balance(invoice).creditBalance()).hasToString("60.00 EUR");
        assertThat(payments.use(invoice, other, null).status()).isEqualTo(201);
        assertThat(PaymentCalls.code(
                        payments.revert(invoice, paid.json().get("paymentId").asString(), "not ours")))
                .isEqualTo("credit-balance-used");
        assertThat(payments.payOut(invoice, "30.25").status()).isEqualTo(201);
        assertThat(balance(invoice).creditBalance()).hasToString("0.00 EUR");
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
        String february = payments.february(partner);
        payments.pay(EventIds.next(), january, "19.50", ISSUED);
        payments.pay(EventIds.next(), paid, null, ISSUED);

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
    void what_is_booked_is_never_changed_and_never_too_much_even_past_the_rules() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String invoice = issued(partner, 1);
        payments.pay(EventIds.next(), invoice, "10.00", ISSUED);

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

    private static int status(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
