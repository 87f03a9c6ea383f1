package io.leadledger.invoice.bankstatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.bankfile.Statements;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import io.leadledger.invoice.testing.PaymentCalls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A statement proposes, a person confirms: on the running service. */
@Tag("R-065")
class BookingStatementsTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    MovableClock clock;

    private BilledPartner partner;
    private String invoice = "";
    private String number = "";

    @BeforeEach
    void an_invoice_of_59_50() {
        partner = BilledPartner.alone(facts, api);
        partner.delivered(2, "2026-01-10");
        invoice = partner.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        number = invoice().get("number").asString();
        clock.setTo("2026-02-12T08:00:00Z");
    }

    @AfterEach
    void back_to_today() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    @Test
    void nothing_is_booked_before_somebody_confirms_and_then_once() {
        String file = Statements.camt(
                "02",
                Statements.entry("R1", "59.50", "Alpha", number),
                Statements.newEntry("R2", "5.00", "DBIT", "Alpha", "Miete"),
                Statements.entry("R3", "7.00", "Nobody", "Spende"));
        JsonNode read = read(file).json();
        String statement = read.get("statementId").asString();
        assertThat(read.get("lines").asInt()).isEqualTo(3);
        assertThat(read.get("toDecide").asInt()).isEqualTo(2);

        assertThat(states(statement)).containsExactly("CERTAIN", "IGNORED", "NONE");
        assertThat(invoice().at("/settlement/paid/amount").asString()).isEqualTo("0.00");
        JsonNode line = lines(statement).get(0);
        assertThat(line.at("/proposals/0/invoiceId").asString()).isEqualTo(invoice);
        assertThat(line.at("/proposals/0/amount/amount").asString()).isEqualTo("59.50");

        String key = EventIds.next();
        JsonNode results = book(key, statement, line(statement, 0, null), line(statement, 1, "5.00"));
        assertThat(results.get(0).get("errors")).isEmpty();
        assertThat(results.at("/1/errors/0/code").asString()).isEqualTo("not-incoming");
        assertThat(invoice().get("paymentStatus").asString()).isEqualTo("PAID");
        assertThat(states(statement)).containsExactly("BOOKED", "IGNORED", "NONE");
        assertThat(book(key, statement, line(statement, 0, null), line(statement, 1, "5.00")))
                .isEqualTo(results);
        assertThat(book(EventIds.next(), statement, line(statement, 0, null))
                        .at("/0/errors/0/code")
                        .asString())
                .isEqualTo("line-booked");
        JsonNode payment =
                api.get("/api/v1/invoices/{i}/payments", invoice).json().get(0);
        assertThat(payment.get("method").asString()).isEqualTo("BANK_STATEMENT");
        assertThat(payment.get("on").asString()).isEqualTo("2026-02-10");
        assertThat(payment.get("reference").asString()).isEqualTo(number);
    }

    @Test
    void the_same_file_or_one_that_overlaps_brings_no_line_twice() {
        String first = Statements.entry("R1", "20.00", "Alpha", number);
        String statement =
                read(Statements.camt("02", first)).json().get("statementId").asString();
        book(EventIds.next(), statement, line(statement, 0, null));

        JsonNode again = read(Statements.camt("02", first)).json();
        assertThat(again.get("lines").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(1);
        JsonNode more = read(Statements.camt("08", first, Statements.entry("R2", "1.00", "Alpha", number)))
                .json();
        assertThat(more.get("lines").asInt()).isEqualTo(1);
        assertThat(more.get("known").asInt()).isEqualTo(1);
        assertThat(api.get("/api/v1/bank-statements?entityId={e}", partner.entity())
                        .json())
                .hasSize(3);
    }

    @Test
    void a_payment_taken_back_gives_the_line_back_and_a_line_pays_no_more_than_it_is() {
        String statement = read(Statements.camt("02", Statements.entry("R1", "30.00", "Alpha", number)))
                .json()
                .get("statementId")
                .asString();
        assertThat(states(statement)).containsExactly("LIKELY");
        assertThat(book(EventIds.next(), statement, line(statement, 0, "30.01"))
                        .at("/0/errors/0/code")
                        .asString())
                .isEqualTo("exceeds-line");
        JsonNode part = book(EventIds.next(), statement, line(statement, 0, "10.00"));
        assertThat(lines(statement).get(0).at("/booked/amount").asString()).isEqualTo("10.00");
        book(EventIds.next(), statement, line(statement, 0, null));
        assertThat(states(statement)).containsExactly("BOOKED");

        api.post(
                "/api/v1/invoices/{i}/payments/{p}/reversal",
                Map.of("reason", "wrong"),
                invoice,
                part.at("/0/paymentId").asString());
        assertThat(states(statement)).containsExactly("LIKELY");
        assertThat(lines(statement).get(0).at("/booked/amount").asString()).isEqualTo("20.00");
    }

    @Test
    @Tag("R-058")
    void what_a_line_has_beyond_what_is_open_is_booked_where_somebody_says_so() {
        String statement = read(Statements.camt("02", Statements.entry("R1", "60.00", "Alpha", number)))
                .json()
                .get("statementId")
                .asString();
        assertThat(book(EventIds.next(), statement, line(statement, 0, "60.00"))
                        .at("/0/errors/0/code")
                        .asString())
                .isEqualTo("exceeds-open-amount");

        Map<String, Object> beyond = line(statement, 0, null);
        beyond.put("surplusIsCredit", true);
        assertThat(book(EventIds.next(), statement, beyond).at("/0/errors")).isEmpty();

        assertThat(states(statement)).containsExactly("BOOKED");
        assertThat(lines(statement).get(0).at("/payments/0/number").asString()).isEqualTo(number);
        assertThat(lines(statement).get(0).at("/payments/0/amount/amount").asString())
                .isEqualTo("60.00");
        assertThat(invoice().at("/settlement/creditBalance/amount").asString()).isEqualTo("0.50");
    }

    @Test
    void a_line_that_pays_no_invoice_is_set_aside_with_a_reason_and_taken_up_again() {
        JsonNode read = read(Statements.camt(
                        "02",
                        Statements.entry("R1", "7.00", "Nobody", "Spende"),
                        Statements.newEntry("R2", "5.00", "DBIT", "Alpha", "Miete")))
                .json();
        String statement = read.get("statementId").asString();
        assertThat(read.get("toDecide").asInt()).isEqualTo(1);
        assertThat(PaymentCalls.code(setAside(statement, 0, " "))).isEqualTo("missing");
        assertThat(PaymentCalls.code(setAside(statement, 1, "rent"))).isEqualTo("not-incoming");

        assertThat(setAside(statement, 0, "a gift").json().get("state").asString())
                .isEqualTo("ASIDE");
        setAside(statement, 0, "a gift");

        assertThat(states(statement)).containsExactly("ASIDE", "IGNORED");
        assertThat(lines(statement).get(0).at("/aside/reason").asString()).isEqualTo("a gift");
        assertThat(toDecide(statement)).isZero();
        assertThat(book(EventIds.next(), statement, line(statement, 0, "1.00"))
                        .at("/0/errors/0/code")
                        .asString())
                .isEqualTo("line-set-aside");
        api.post(
                "/api/v1/bank-statements/{s}/lines/{l}/taking-up",
                Map.of(),
                statement,
                lines(statement).get(0).get("lineId").asString());
        assertThat(states(statement)).containsExactly("NONE", "IGNORED");
        assertThat(toDecide(statement)).isEqualTo(1);
    }

    private Answer setAside(String statement, int line, String reason) {
        return api.post(
                "/api/v1/bank-statements/{s}/lines/{l}/aside",
                Map.of("reason", reason),
                statement,
                lines(statement).get(line).get("lineId").asString());
    }

    private int toDecide(String statement) {
        return api.get("/api/v1/bank-statements/{s}", statement)
                .json()
                .at("/statement/toDecide")
                .asInt();
    }

    @Test
    void nothing_of_another_account_than_the_sellers_is_certain() {
        String file = Statements.camt("02", Statements.entry("R1", "59.50", "Alpha", number));
        JsonNode own = read(file).json();
        assertThat(own.get("otherAccount").asBoolean()).isFalse();
        assertThat(states(own.get("statementId").asString())).containsExactly("CERTAIN");

        JsonNode other = read(file.replace("DE89370400440532013000", "DE02120300000000202051"))
                .json();

        assertThat(other.get("otherAccount").asBoolean()).isTrue();
        assertThat(states(other.get("statementId").asString())).containsExactly("LIKELY");
    }

    @Test
    void confirmed_by_many_at_once_a_line_is_booked_once() throws Exception {
        String statement = read(Statements.camt("02", Statements.entry("R1", "20.00", "Alpha", number)))
                .json()
                .get("statementId")
                .asString();
        Map<String, Object> line = line(statement, 0, null);
        List<Callable<JsonNode>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(() -> book(EventIds.next(), statement, line));
        }
        int booked = 0;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<JsonNode> one : many.invokeAll(all)) {
                booked += one.get().at("/0/errors").isEmpty() ? 1 : 0;
            }
        }
        assertThat(booked).isEqualTo(1);
        assertThat(invoice().at("/settlement/paid/amount").asString()).isEqualTo("20.00");
    }

    @Test
    void what_is_no_statement_is_refused_by_line_and_another_entitys_is_not_there() {
        assertThat(read("nonsense").json().at("/errors/0/code").asString()).isEqualTo("bad-statement");
        assertThat(read("a;b;c\n1;2;3\n").json().at("/errors/0/code").asString())
                .isEqualTo("unknown-columns");
        assertThat(api.get("/api/v1/bank-statements/{s}", EventIds.next()).status())
                .isEqualTo(404);
    }

    @Test
    void a_booking_that_is_missing_is_named_and_money_nobody_can_keep_is_refused_by_line() {
        String statement = read(Statements.camt("08", Statements.entry("R1", "59.50", "Alpha", "x")))
                .json()
                .get("statementId")
                .asString();

        Answer missing = api.postWithKey(
                EventIds.next(),
                "/api/v1/bank-statements/{s}/bookings",
                Map.of("bookings", Arrays.asList(line(statement, 0, null), null)),
                statement);

        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().at("/errors/0/field").asString()).isEqualTo("bookings[1]");
        assertThat(states(statement)).doesNotContain("BOOKED");
        Answer tooMuch = read(Statements.camt("08", Statements.entry("R1", "92233720368547758.08", "Alpha", "x")));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.json().at("/errors/0/code").asString()).isEqualTo("bad-statement");
    }

    private Answer read(String file) {
        return api.postFile("/api/v1/bank-statements?entityId={e}&fileName=statement.xml", file, partner.entity());
    }

    private JsonNode invoice() {
        return api.get("/api/v1/invoices/{i}", invoice).json();
    }

    private JsonNode lines(String statement) {
        return api.get("/api/v1/bank-statements/{s}", statement).json().get("lines");
    }

    private List<String> states(String statement) {
        return lines(statement)
                .valueStream()
                .map(line -> line.get("state").asString())
                .toList();
    }

    private Map<String, Object> line(String statement, int index, @Nullable String amount) {
        Map<String, Object> booking = new HashMap<>();
        booking.put("lineId", lines(statement).get(index).get("lineId").asString());
        booking.put("invoiceId", invoice);
        if (amount != null) {
            booking.put("amount", Map.of("amount", amount, "currency", "EUR"));
        }
        return booking;
    }

    private JsonNode book(String key, String statement, Object... bookings) {
        return api.postWithKey(
                        key, "/api/v1/bank-statements/{s}/bookings", Map.of("bookings", List.of(bookings)), statement)
                .json()
                .get("results");
    }
}
