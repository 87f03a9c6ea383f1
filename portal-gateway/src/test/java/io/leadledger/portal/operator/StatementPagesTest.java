package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.bankstatement.BookingResult;
import io.leadledger.api.invoice.bankstatement.BookingResults;
import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.Aside;
import io.leadledger.api.invoice.bankstatement.StatementLine.Paid;
import io.leadledger.api.invoice.bankstatement.StatementLine.Proposal;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.event.EventJson;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bank statements in the console. */
@Tag("R-065")
class StatementPagesTest {

    private static final String LIST = "/app/leads/invoices/bank-statements";
    private static final String API = "/api/v1/bank-statements";
    private static final String PAGE = "/app/leads/invoices/bank-statements";
    private static final StatementSummary STATEMENT = of(new EntityId("0199d5a0-0000-7000-8000-000000000001"));

    private static StatementSummary of(EntityId entityId) {
        return of(entityId, false);
    }

    private static StatementSummary of(EntityId entityId, boolean otherAccount) {
        return new StatementSummary(
                "s1",
                entityId,
                "february.xml",
                StatementFormat.CAMT_053,
                "DE89370400440532013000",
                otherAccount,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 10),
                4,
                1,
                2,
                Instant.parse("2026-02-11T08:00:00Z"),
                "mara");
    }

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void a_statement() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, List.of(STATEMENT));
        services.answers(
                "GET " + API + "/s1",
                new StatementAnswer(
                        STATEMENT,
                        List.of(
                                line("l1", State.CERTAIN, "59.50"),
                                line("l2", State.NONE, null),
                                line("l3", State.BOOKED, null),
                                line("l4", State.IGNORED, null))));
    }

    @Test
    void a_statement_of_another_line_of_business_is_not_there() {
        assertThat(browser.get(PAGE + "/s1").statusCode()).isEqualTo(200);
        services.answers("GET " + API + "/s1", new StatementAnswer(of(new EntityId("another")), List.of()));

        HttpResponse<String> booked =
                browser.post(PAGE + "/s1/bookings", Browser.form(browser.get(PAGE), "do", "certain", "certain", "l1"));

        assertThat(browser.get(PAGE + "/s1").statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGE + "/s1/lines/l1").statusCode()).isEqualTo(404);
        assertThat(booked.statusCode()).isEqualTo(404);
        assertThat(services.asked("POST " + API + "/s1/bookings")).isEmpty();
    }

    @Test
    void lines_are_confirmed_as_they_were_seen_and_what_was_refused_is_named() {
        assertThat(browser.get(LIST).body()).contains("february.xml", LIST + "/s1", "Read a bank statement");
        HttpResponse<String> page = browser.get(LIST + "/s1");
        assertThat(page.body())
                .contains("4 new lines, 1 known before, 2 to decide.", "Certain", "No match", "Book the certain one")
                .contains("LEADS-2026-0001 Alpha Solar: 59.50 of 100.00 open")
                .contains("name=\"chosen\" value=\"l1 i1 59.50 EUR\"", "name=\"certain\" value=\"l1 i1 59.50 EUR\"")
                .contains(LIST + "/s1/lines/l2")
                .doesNotContain("value=\"l2");
        assertThat(browser.get(LIST + "/s1?show=ignored").body())
                .contains("Outgoing")
                .doesNotContain("name=\"chosen\"");
        assertThat(browser.get(LIST + "/s1", "Accept-Language", "de").body())
                .contains("Sicher", "Kein Treffer", "Die sichere buchen");

        services.answers("POST " + API + "/s1/bookings", 200, results("line-booked"));
        HttpResponse<String> booked = browser.post(
                LIST + "/s1/bookings",
                Browser.form(
                        page, "key", "k", "do", "certain", "certain", "l1 i1 59.50 EUR", "chosen", "l2 i2 1.00 EUR"));
        assertThat(Browser.location(booked)).isEqualTo(LIST + "/s1");
        assertThat(services.asked("POST " + API + "/s1/bookings").getLast().body())
                .contains("\"lineId\":\"l1\"", "\"invoiceId\":\"i1\"", "\"amount\":\"59.50\"")
                .doesNotContain("l2");
        assertThat(browser.get(LIST + "/s1").body())
                .contains("1 payment is booked.", "Not booked: The whole line is booked already.");
    }

    @Test
    void a_line_without_a_match_is_assigned_by_hand() {
        services.answers("GET /api/v1/invoices", new Page<>(List.of(), null, 0));
        HttpResponse<String> page = browser.get(LIST + "/s1/lines/l2");
        assertThat(page.body()).contains("Line 2", "value=\"59.50\"", "came on 10 Feb 2026 from Alpha");

        services.answers(
                "POST " + API + "/s1/bookings",
                new BookingResults(List.of(new BookingResult(
                        "l2", "i1", null, List.of(new ProblemField(null, "exceeds-open-amount", "at most"))))));
        HttpResponse<String> refused =
                browser.post(LIST + "/s1/lines/l2", Browser.form(page, "invoice", "i1", "amount", "60,00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("That is more than is open on the invoice.", "value=\"60,00\"")
                .contains("Tick this if what goes beyond is to become a credit balance");

        services.answers(
                "POST " + API + "/s1/bookings",
                new BookingResults(List.of(new BookingResult("l2", "i1", new PaymentId("p"), List.of()))));
        browser.post(
                LIST + "/s1/lines/l2",
                Browser.form(refused, "invoice", "i1", "amount", "60,00", "surplusIsCredit", "true"));
        assertThat(services.asked("POST " + API + "/s1/bookings").getFirst().body())
                .doesNotContain("\"surplusIsCredit\":true");
        assertThat(services.asked("POST " + API + "/s1/bookings").getLast().body())
                .contains("\"surplusIsCredit\":true");
        assertThat(browser.get(LIST + "/s1/lines/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void an_amount_says_its_currency_where_it_is_another_and_nothing_here_can_be_paid_with_it() {
        StatementLine dollars = with(line("l2", State.NONE, null), Money.of("40.20", "USD"), euros("0.00"), List.of());
        services.answers("GET " + API + "/s1", new StatementAnswer(STATEMENT, List.of(dollars)));

        assertThat(browser.get(LIST + "/s1").body())
                .contains("40.20 USD", "USD: no invoice in EUR can be paid with it.", LIST + "/s1/lines/l2/aside")
                .doesNotContain("href=\"" + LIST + "/s1/lines/l2\"");
    }

    @Test
    void a_line_that_is_booked_in_part_says_what_it_paid_and_what_is_left() {
        services.answers("GET /api/v1/invoices", new Page<>(List.of(), null, 0));
        List<Paid> paid =
                List.of(new Paid(new PaymentId("p7"), new InvoiceId("i1"), "LEADS-2026-0001", euros("53.55")));
        StatementLine part = with(line("l2", State.NONE, null), euros("60.00"), euros("53.55"), paid);
        StatementLine whole = with(line("l3", State.BOOKED, null), euros("53.55"), euros("53.55"), paid);
        services.answers("GET " + API + "/s1", new StatementAnswer(STATEMENT, List.of(part, whole)));

        assertThat(browser.get(LIST + "/s1").body()).contains("LEADS-2026-0001: 53.55");
        assertThat(browser.get(LIST + "/s1/lines/l2").body())
                .contains("60.00 EUR came on 10 Feb 2026 from Alpha", "53.55 EUR of it is booked, 6.45 EUR is left.")
                .contains("value=\"6.45\"");
        assertThat(browser.get(LIST + "/s1?show=booked").body())
                .contains("LEADS-2026-0001: 53.55", "/app/leads/invoices/i1/payments/p7/undo");
        HttpResponse<String> booked = browser.get(LIST + "/s1/lines/l3");
        assertThat(Browser.location(booked)).isEqualTo(LIST + "/s1?show=booked");
        assertThat(browser.get(LIST + "/s1?show=booked").body()).contains("The whole line is booked already.");
    }

    @Test
    void a_line_is_set_aside_with_a_reason_and_taken_up_again() {
        HttpResponse<String> asked = browser.get(LIST + "/s1/lines/l2/aside");
        assertThat(asked.body()).contains("Set line 2 aside", "name=\"reason\"");
        services.refuses("POST " + API + "/s1/lines/l2/aside", 422, "missing", "reason", "expected a value");
        HttpResponse<String> refused = browser.post(LIST + "/s1/lines/l2/aside", Browser.form(asked, "reason", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Reason is missing.");

        StatementLine aside = aside(line("l2", State.ASIDE, null), "a gift");
        services.answers("POST " + API + "/s1/lines/l2/aside", aside);
        services.answers("POST " + API + "/s1/lines/l2/taking-up", line("l2", State.NONE, null));
        HttpResponse<String> done = browser.post(LIST + "/s1/lines/l2/aside", Browser.form(asked, "reason", "a gift"));
        assertThat(Browser.location(done)).isEqualTo(LIST + "/s1");
        assertThat(services.asked("POST " + API + "/s1/lines/l2/aside")
                        .getLast()
                        .body())
                .contains("\"reason\":\"a gift\"");

        services.answers("GET " + API + "/s1", new StatementAnswer(STATEMENT, List.of(aside)));
        HttpResponse<String> page = browser.get(LIST + "/s1?show=aside");
        assertThat(page.body()).contains("Line 2 is set aside.", "a gift · ", "Take up again");
        browser.post(LIST + "/s1/lines/l2/taking-up", Browser.form(page));
        assertThat(services.asked("POST " + API + "/s1/lines/l2/taking-up")).hasSize(1);
    }

    @Test
    void a_statement_of_another_account_and_one_without_a_new_line_are_told() {
        assertThat(browser.get(LIST + "/s1").body()).doesNotContain("another account");
        StatementSummary other = of(STATEMENT.entityId(), true);
        services.answers("GET " + API + "/s1", new StatementAnswer(other, List.of()));
        assertThat(browser.get(LIST).body()).doesNotContain("another account");
        services.answers("GET " + API, List.of(other));
        assertThat(browser.get(LIST).body()).contains("another account");

        assertThat(browser.get(LIST + "/s1").body())
                .contains("This is the statement of another account: DE89370400440532013000")
                .contains("All lines of this file were read before");
        assertThat(browser.get(LIST + "/s1", "Accept-Language", "de").body())
                .contains("Das ist der Auszug eines anderen Kontos");
    }

    @Test
    void where_nothing_was_chosen_it_is_said() {
        HttpResponse<String> page = browser.get(LIST + "/s1");

        browser.post(LIST + "/s1/bookings", Browser.form(page, "do", "chosen"));

        assertThat(browser.get(LIST + "/s1").body()).contains("Nothing was chosen: tick at least one line first.");
        assertThat(services.asked("POST " + API + "/s1/bookings")).isEmpty();
    }

    @Test
    void a_form_without_a_file_and_an_unreadable_file_are_told_at_the_field() {
        HttpResponse<String> form = browser.get(LIST + "/new");
        assertThat(form.body()).contains("type=\"file\"", "multipart/form-data").doesNotContain("name=\"date\"");

        HttpResponse<String> refused = browser.post(LIST, Browser.form(form));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose the file of your bank");
    }

    @Test
    void a_file_is_read_and_one_that_cannot_be_names_its_line_or_asks_for_its_columns() {
        HttpResponse<String> form = browser.get(LIST + "/new");
        services.refuses("POST " + API, 422, "bad-statement", "file", "line 3: expected a day, but was x");
        assertThat(upload(form).body()).contains("Line 3 of the file: “x” is no day.");
        services.refuses(
                "POST " + API, 422, "bad-statement", "file", "line 1: expected XML of CAMT.053, but it breaks off");
        assertThat(upload(form).body())
                .contains("From line 1 on the file is neither a CAMT.053 statement nor a table of movements.")
                .doesNotContain("expected XML");

        services.refuses(
                "POST " + API,
                422,
                "unknown-columns",
                "columns",
                "expected a column for date, but the columns are: Tag, Wert");
        HttpResponse<String> asked = upload(form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Nobody knows these columns: Tag, Wert.", "name=\"date\"", "name=\"amount\"");

        services.answers("POST " + API, 201, EventJson.mapper().writeValueAsString(STATEMENT));
        assertThat(Browser.location(upload(asked, "date", "Tag", "amount", "Wert")))
                .isEqualTo(LIST + "/s1");
        var sent = services.asked("POST " + API).getLast();
        assertThat(sent.parameters()).contains("columns=date=Tag;amount=Wert", "entityId=0199d5a0");
        assertThat(sent.body()).isEqualTo("Tag;Wert");
        assertThat(browser.get(LIST + "/s1").body()).contains("4 lines are new, 1 was known.");
    }

    private static HttpResponse<String> upload(HttpResponse<String> page, String... values) {
        return browser.upload(LIST, Browser.form(page, values), "file", "Tag;Wert".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void before_the_first_statement_the_page_says_what_to_do() {
        services.answers("GET " + API, List.of());

        assertThat(browser.get(LIST).body()).contains("No bank statement yet", "CAMT.053 (XML) or CSV");
    }

    private static String results(String code) {
        return EventJson.mapper()
                .writeValueAsString(new BookingResults(List.of(
                        new BookingResult("l1", "i1", new PaymentId("p"), List.of()),
                        new BookingResult(
                                "l1", "i1", null, List.of(new ProblemField(null, code, "expected something left"))))));
    }

    private static StatementLine with(StatementLine one, Money amount, Money booked, List<Paid> paid) {
        return new StatementLine(
                one.lineId(),
                one.position(),
                one.bookedOn(),
                amount,
                one.name(),
                one.iban(),
                one.text(),
                one.state(),
                booked,
                paid,
                null,
                one.proposals());
    }

    private static StatementLine aside(StatementLine one, String reason) {
        return new StatementLine(
                one.lineId(),
                one.position(),
                one.bookedOn(),
                one.amount(),
                one.name(),
                one.iban(),
                one.text(),
                one.state(),
                one.booked(),
                List.of(),
                new Aside(reason, Instant.parse("2026-02-11T09:00:00Z"), "mara"),
                List.of());
    }

    private static StatementLine line(String id, State state, @Nullable String pays) {
        return new StatementLine(
                id,
                Integer.parseInt(id.substring(1)),
                LocalDate.of(2026, 2, 10),
                euros("59.50"),
                "Alpha",
                "DE02120300000000202051",
                "LEADS-2026-0001",
                state,
                euros("0.00"),
                List.of(),
                null,
                pays == null
                        ? List.of()
                        : List.of(new Proposal(
                                new InvoiceId("i1"), "LEADS-2026-0001", "Alpha Solar", euros("100.00"), euros(pays))));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
