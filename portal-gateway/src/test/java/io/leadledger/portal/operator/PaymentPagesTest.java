package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.openitem.Age;
import io.leadledger.api.invoice.openitem.AgeSums;
import io.leadledger.api.invoice.openitem.OpenItem;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.api.invoice.openitem.PartnerOpenItems;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.HistoryEntry.PaymentFact;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.api.invoice.payment.BookedPayment.Reversal;
import io.leadledger.api.invoice.payment.PaymentWritten;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Payments in the console: an invoice of 1,094.80, issued on 2 February. */
@Tag("R-058")
class PaymentPagesTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String PAGE = "/app/leads/invoices/" + ID;
    private static final String API = "/api/v1/invoices/" + ID;
    private static final String PAYMENT = "0199d5a0-0000-7000-8000-0000000000b1";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void an_open_invoice() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API + "/history", DraftAnswers.HISTORY);
        services.answers("GET /api/v1/credit-notes", new Page<CreditNoteAnswer>(List.of(), null, 0));
        services.answers("GET " + API + "/payments", List.of());
        services.answers("GET " + API + "/sendings", List.of());
        shows(PaymentStatus.OVERDUE, "1094.80", "0.00", "0.00");
    }

    @Test
    void what_is_open_is_offered_to_be_marked_as_paid_and_is_booked_once() {
        services.answers("POST " + API + "/payments", 201, written());
        assertThat(browser.get(PAGE).body()).contains("href=\"" + PAGE + "/payments/new\"", "Mark as paid", "Overdue");
        HttpResponse<String> form = browser.get(PAGE + "/payments/new");
        assertThat(form.body()).contains("value=\"1,094.80\"", "type=\"date\"", "Payment of LEADS-2026-0001");

        Map<String, String> typed = Browser.form(
                form, "key", "k1", "paidOn", "2026-02-10", "amount", "1.000,80", "reference", "statement 3");
        assertThat(Browser.location(browser.post(PAGE + "/payments", typed))).isEqualTo(PAGE);

        Asked asked = services.asked("POST " + API + "/payments").getLast();
        assertThat(asked.headers()).containsEntry("idempotency-key", "k1");
        assertThat(asked.body())
                .contains("\"amount\":\"1000.80\"", "\"paidOn\":\"2026-02-10\"", "\"reference\":\"statement 3\"");
        assertThat(browser.get(PAGE).body()).contains("The payment of LEADS-2026-0001 is booked.");
    }

    @Test
    void what_is_refused_is_told_at_its_field_in_both_languages() {
        services.refuses("POST " + API + "/payments", 422, "exceeds-open-amount", "amount", "expected at most");
        HttpResponse<String> page = browser.get(PAGE + "/payments/new");

        HttpResponse<String> refused =
                browser.post(PAGE + "/payments", Browser.form(page, "paidOn", "2026-02-10", "amount", "2000"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"amount-error\"", "That is more than is open on the invoice.", "value=\"2000\"");
        assertThat(browser.post(PAGE + "/payments", Browser.form(page, "paidOn", "2026-02-10", "amount", ""))
                        .body())
                .contains("Give an amount above 0");
        assertThat(browser.get(PAGE + "/payments/new", "Accept-Language", "de").body())
                .contains("Zahlung zu LEADS-2026-0001", "Bezahlt am", "Verwendungszweck", "value=\"1.094,80\"");
    }

    @Test
    void what_goes_beyond_what_is_open_becomes_a_credit_balance_where_the_tick_says_so() {
        services.refuses("POST " + API + "/payments", 422, "exceeds-open-amount", "amount", "expected at most");
        HttpResponse<String> page = browser.get(PAGE + "/payments/new");
        HttpResponse<String> refused =
                browser.post(PAGE + "/payments", Browser.form(page, "paidOn", "2026-02-10", "amount", "2000"));
        assertThat(refused.body())
                .contains("The rest becomes a credit balance of the partner", "id=\"surplusIsCredit-error\"");
        assertThat(services.asked("POST " + API + "/payments").getLast().body())
                .doesNotContain("\"surplusIsCredit\":true");

        browser.post(
                PAGE + "/payments",
                Browser.form(refused, "paidOn", "2026-02-10", "amount", "2000", "surplusIsCredit", "true"));

        assertThat(services.asked("POST " + API + "/payments").getLast().body()).contains("\"surplusIsCredit\":true");
    }

    @Test
    void a_field_is_called_as_the_form_labels_it_and_a_path_is_never_shown() {
        HttpResponse<String> page = browser.get(PAGE + "/payments/new");
        services.refuses("POST " + API + "/payments", 422, "missing", "paidOn", "expected a value");
        assertThat(paid(page)).contains("Paid on is missing.").doesNotContain("paidOn is missing");
        services.refuses("POST " + API + "/payments", 422, "bad-value", "amount.amount", "expected a number");
        assertThat(paid(page)).contains("Amount: this value is not understood.");
        services.refuses("POST " + API + "/payments", 422, "missing", "some.inner[2].path", "expected a value");
        assertThat(paid(page)).contains("What was sent is missing.").doesNotContain("some.inner");
    }

    private static String paid(HttpResponse<String> page) {
        return browser.post(PAGE + "/payments", Browser.form(page, "paidOn", "2026-02-10", "amount", "2"))
                .body();
    }

    @Test
    void payments_are_listed_with_what_was_taken_back_and_undone_with_a_reason() {
        shows(PaymentStatus.PAID, "0.00", "1094.80", "0.00");
        services.answers(
                "GET " + API + "/payments",
                List.of(
                        booked(PAYMENT, BookedPayment.Kind.PAYMENT, "1094.80", null),
                        booked("gone", BookedPayment.Kind.PAYMENT, "20.00", "booked twice")));
        services.answers(
                "GET " + API + "/history",
                List.of(new HistoryEntry(
                        "e",
                        5,
                        "PaymentReverted",
                        Instant.parse("2026-02-11T08:00:00Z"),
                        "mara",
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PaymentFact(euros("20.00"), euros("1094.80"), null, null, null, "booked twice"),
                        null,
                        null)));
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.body())
                .contains("Paid on 10 Feb 2026", "Taken back: booked twice · mara", "Payment of 20.00 EUR taken back")
                .contains("href=\"" + PAGE + "/payments/" + PAYMENT + "/undo\"")
                .contains("href=\"" + PAGE + "/payments/new\"", "Another payment")
                .doesNotContain("/payments/gone/undo", "Mark as paid");
        assertThat(browser.get(PAGE + "/payments/new").body())
                .contains("has nothing left to pay", "The rest becomes a credit balance")
                .doesNotContain("value=\"0.00\"");

        String undo = PAGE + "/payments/" + PAYMENT + "/undo";
        services.answers("POST " + API + "/payments/" + PAYMENT + "/reversal", 200, written());
        assertThat(Browser.location(browser.post(undo, Browser.form(browser.get(undo), "reason", "wrong invoice"))))
                .isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/payments/" + PAYMENT + "/reversal")
                        .getLast()
                        .body())
                .contains("\"reason\":\"wrong invoice\"");

        services.refuses("POST " + API + "/payments/" + PAYMENT + "/reversal", 422, "missing", "reason", "x");
        assertThat(browser.post(undo, Browser.form(browser.get(undo))).body()).contains("id=\"reason-error\"");
    }

    @Test
    @Tag("R-060")
    void a_credit_balance_is_shown_and_used_on_another_invoice_or_paid_out() {
        shows(PaymentStatus.PAID, "0.00", "1094.80", "29.75");
        services.answers("GET /api/v1/invoices", new Page<>(List.of(summary()), null, 1));
        assertThat(browser.get(PAGE).body())
                .contains("Credit balance", "29.75", PAGE + "/credit-balance/use", PAGE + "/credit-balance/payout");

        services.answers("POST " + API + "/credit-balance/uses", 201, written());
        HttpResponse<String> use = browser.get(PAGE + "/credit-balance/use");
        assertThat(use.body()).contains("LEADS-2026-0007, open 100.00 EUR", "There is 29.75 EUR to use.");
        assertThat(Browser.location(browser.post(
                        PAGE + "/credit-balance/use", Browser.form(use, "usedFor", "other", "amount", "29.75"))))
                .isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/credit-balance/uses")
                        .getLast()
                        .body())
                .contains("\"usedFor\":\"other\"", "\"amount\":\"29.75\"");

        services.refuses("POST " + API + "/credit-balance/payouts", 422, "exceeds-credit-balance", "amount", "x");
        HttpResponse<String> payout = browser.get(PAGE + "/credit-balance/payout");
        assertThat(browser.post(
                                PAGE + "/credit-balance/payout",
                                Browser.form(payout, "paidOn", "2026-02-10", "amount", "30.00"))
                        .body())
                .contains("That is more than the credit balance.");
    }

    @Test
    void several_invoices_of_the_list_are_marked_as_paid_and_who_cannot_be_is_named() {
        services.answers("GET /api/v1/invoices", new Page<>(List.of(summary()), null, 1));
        services.answers("GET /api/v1/invoices/counts", counts());
        HttpResponse<String> list = browser.get("/app/leads/invoices?status=open");
        assertThat(list.body())
                .contains("name=\"chosen\" value=\"other\"", "aria-label=\"Choose LEADS-2026-0007\"", "Mark as paid");
        assertThat(browser.get("/app/leads/invoices?status=paid").body()).doesNotContain("value=\"pay\"");
        HttpResponse<String> none =
                browser.post("/app/leads/invoices/choice", Browser.form(list, "status", "open", "do", "pay"));
        assertThat(Browser.location(none)).isEqualTo("/app/leads/invoices?status=open");
        assertThat(browser.get("/app/leads/invoices?status=open").body()).contains("Nothing was chosen");
        HttpResponse<String> chosen =
                browser.post("/app/leads/invoices/choice", Browser.form(list, "chosen", ID, "do", "pay"));
        assertThat(Browser.location(chosen)).isEqualTo("/app/leads/invoices/payments/new?invoice=" + ID);
        HttpResponse<String> form = browser.get("/app/leads/invoices/payments/new?invoice=" + ID);
        assertThat(form.body()).contains("Mark 1 invoice as paid", "LEADS-2026-0001 Alpha Solar", "1,094.80 EUR");

        services.refuses("POST " + API + "/payments", 409, "nothing-open", "", "nothing is left");
        Map<String, String> typed = Browser.form(form, "key", "k", "invoice", ID, "paidOn", "2026-02-10");
        HttpResponse<String> refused = browser.post("/app/leads/invoices/payments", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("LEADS-2026-0001: Nothing is left to pay on the invoice.");

        services.answers("POST " + API + "/payments", 201, written());
        assertThat(Browser.location(browser.post("/app/leads/invoices/payments", typed)))
                .isEqualTo("/app/leads/invoices?status=paid");
        Asked asked = services.asked("POST " + API + "/payments").getLast();
        assertThat(asked.headers()).containsEntry("idempotency-key", "k-" + ID);
        assertThat(asked.body()).contains("\"paidOn\":\"2026-02-10\"").doesNotContain("amount");
    }

    @Test
    @Tag("R-065")
    void open_items_stand_in_the_column_of_their_age_and_in_a_sheet() {
        OpenItem item = new OpenItem(
                new InvoiceId(ID),
                "LEADS-2026-0001",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 16),
                euros("1094.80"),
                euros("0.00"),
                euros("94.80"),
                euros("1000.00"),
                31,
                Age.UP_TO_60);
        AgeSums sums = AgeSums.of(List.of(item), Currency.getInstance("EUR"));
        services.answers(
                "GET /api/v1/open-items",
                new OpenItems(
                        LocalDate.of(2026, 3, 19),
                        List.of(new PartnerOpenItems(
                                new PartnerId("p"), "alpha", "=Alpha", sums, euros("29.75"), List.of(item))),
                        List.of(sums)));

        assertThat(browser.get("/app/leads/invoices/open-items").body())
                .contains(
                        "Open items",
                        "31–60 EUR",
                        "1,000.00",
                        "As of 19 Mar 2026",
                        "Credit balances: =Alpha 29.75 EUR.");
        assertThat(browser.get("/app/leads/invoices/open-items.csv").body())
                .contains(
                        "'=Alpha,alpha,LEADS-2026-0001,2026-02-02,2026-02-16,31,31–60,1094.80,0.00,94.80,1000.00,EUR");
        assertThat(browser.get("/app/leads/invoices/open-items.csv", "Accept-Language", "de")
                        .body())
                .contains(
                        "'=Alpha;alpha;LEADS-2026-0001;2026-02-02;2026-02-16;31;31–60;1094,80;0,00;94,80;1000,00;EUR");

        services.answers("GET /api/v1/open-items", new OpenItems(LocalDate.of(2026, 3, 19), List.of(), List.of()));
        assertThat(browser.get("/app/leads/invoices/open-items").body()).contains("Nothing is open");
    }

    private static void shows(PaymentStatus status, String open, String paid, String creditBalance) {
        services.answers("GET " + API, DraftAnswers.issued(status, open, paid, creditBalance));
    }

    static InvoiceSummary summary() {
        var one = DraftAnswers.issued(PaymentStatus.OPEN, "100.00", "0.00", "0.00");
        return new InvoiceSummary(
                new InvoiceId("other"),
                one.state(),
                one.entityId(),
                one.partnerId(),
                "alpha",
                "Alpha Solar",
                one.from(),
                one.to(),
                "LEADS-2026-0007",
                one.issueDate(),
                one.dueDate(),
                one.bill().totals(),
                one.taxDecision().treatment(),
                one.openAmount(),
                one.paymentStatus(),
                one.settlement(),
                1);
    }

    private static InvoiceCounts counts() {
        Money some = euros("100.00");
        return new InvoiceCounts(0, 1, 0, 0, 0, 0, 0, 1, 0, 0, some, some, some);
    }

    private static BookedPayment booked(
            String id, BookedPayment.Kind kind, String amount, @Nullable String takenBackFor) {
        Instant at = Instant.parse("2026-02-10T08:00:00Z");
        return new BookedPayment(
                new PaymentId(id),
                kind,
                euros(amount),
                LocalDate.of(2026, 2, 10),
                "statement 3",
                PaymentMethod.BY_HAND,
                null,
                null,
                at,
                "mara",
                takenBackFor == null ? null : new Reversal(takenBackFor, at, "mara"));
    }

    private static String written() {
        return io.leadledger.event.EventJson.mapper()
                .writeValueAsString(new PaymentWritten(
                        new PaymentId(PAYMENT), euros("0.00"), euros("0.00"), PaymentStatus.PAID, 5, List.of()));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
