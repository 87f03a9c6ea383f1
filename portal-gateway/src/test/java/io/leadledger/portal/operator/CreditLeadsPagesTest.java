package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationAnswer.Outcome;
import io.leadledger.api.delivery.cancellation.CancellationResults;
import io.leadledger.api.invoice.creditnote.BilledLead;
import io.leadledger.api.invoice.creditnote.CreditPreview;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Leads of a final invoice are credited in the console. */
@Tag("R-060")
class CreditLeadsPagesTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String INVOICE = "/app/leads/invoices/" + ID;
    private static final String PAGE = INVOICE + "/credit";
    private static final String API = "/api/v1/invoices/" + ID;
    private static final String CANCELLATIONS = "POST /api/v1/cancellations";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void an_invoice_of_three_leads() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        DraftAnswers.ofIssued(services, API, PaymentStatus.OPEN);
        services.answers("GET /api/v1/credit-notes/pending", 200, "{\"pending\":0,\"refused\":[]}");
        services.answers(
                "GET " + API + "/billed-leads",
                PartnerAnswers.page(
                        3,
                        List.of(
                                lead("t-1", "lead-1", null, null),
                                lead("t-2", "lead-2", null, null),
                                lead("t-3", "lead-3", CancellationCause.AUTOMATION_REVOKED, "LEADS-C-2026-0001"))));
        services.answers(
                "POST " + API + "/credit-preview",
                new CreditPreview(1, List.of(), euros("29.75"), euros("1065.05"), euros("0.00")));
    }

    @Test
    void leads_are_listed_and_cancelled_ones_cannot_be_chosen() {
        assertThat(browser.get(INVOICE).body()).contains("href=\"" + PAGE + "\"", "Credit leads");
        assertThat(browser.get(PAGE + "?lead=lead&line=1").body())
                .contains("value=\"t-1\"", "value=\"t-2\"", "Choose lead lead-1")
                .contains("Revoked by automation, LEADS-C-2026-0001", "all 3 of this line")
                .doesNotContain("value=\"t-3\"");
        assertThat(services.asked("GET " + API + "/billed-leads").getLast().parameters())
                .contains("lead=lead", "line=1");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body()).contains("Leads gutschreiben");
    }

    @Test
    void what_it_gives_is_shown_before_anything_happens_for_the_chosen_ones_or_all_of_a_line() {
        HttpResponse<String> page = browser.get(PAGE);

        HttpResponse<String> one = browser.post(PAGE + "/choice", form(page, "chosen", "t-2"));
        assertThat(one.body()).contains("29.75", "1,065.05", "name=\"chosen\" value=\"t-2\"", "Reason");
        assertThat(services.asked("POST " + API + "/credit-preview").getLast().body())
                .isEqualTo("{\"transactionIds\":[\"t-2\"]}");

        browser.post(PAGE + "/choice", form(page, "all", "true", "line", "1"));
        assertThat(services.asked("POST " + API + "/credit-preview").getLast().body())
                .isEqualTo("{\"transactionIds\":[\"t-1\",\"t-2\"]}");
        assertThat(services.asked(CANCELLATIONS)).isEmpty();
        assertThat(Browser.location(browser.post(PAGE + "/choice", form(page)))).isEqualTo(PAGE);
        assertThat(browser.get(PAGE).body()).contains("Nothing was chosen: tick at least one line first.");
    }

    @Test
    void the_leads_are_cancelled_with_the_reason_and_the_page_tells_that_the_note_comes() {
        HttpResponse<String> page = browser.get(PAGE);
        Map<String, String> form = form(page, "chosen", "t-2", "credited", "0", "notes", "0");
        assertThat(browser.post(PAGE, form).body()).contains("id=\"reason-error\"");
        assertThat(services.asked(CANCELLATIONS)).isEmpty();

        form.put("reason", "wrong number");
        services.answers(CANCELLATIONS, cancelled(Outcome.CANCELLED));
        String coming = String.valueOf(Browser.location(browser.post(PAGE, form)));
        assertThat(coming).isEqualTo(PAGE + "/coming?leads=1&credited=0&notes=0");
        assertThat(services.asked(CANCELLATIONS).getLast().body())
                .contains("\"transactionId\":\"t-2\"", "\"cause\":\"OPERATOR_REFUND\"", "\"reason\":\"wrong number\"")
                .containsPattern("\"cancelledAt\":\"\\d{4}-\\d\\d-\\d\\dT[^\"]+Z\"");
        services.answers(CANCELLATIONS, cancelled(Outcome.ALREADY_CANCELLED));
        assertThat(Browser.location(browser.post(PAGE, form))).isEqualTo(coming);

        assertThat(browser.get(coming).body()).contains("0 of 1 leads credited", "data-live=\"on\"");
    }

    private static CancellationResults cancelled(Outcome outcome) {
        return CancellationResults.of(List.of(new CancellationAnswer(0, null, "t-2", outcome, List.of(), List.of())));
    }

    private static BilledLead lead(
            String transaction, String lead, @Nullable CancellationCause cause, @Nullable String note) {
        return new BilledLead(
                new TransactionId(transaction),
                new LeadId(lead),
                1,
                "Premium",
                LocalDate.of(2026, 1, 10),
                euros("25.00"),
                cause,
                note);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Map<String, String> form(HttpResponse<String> page, String... values) {
        Map<String, String> form = new TreeMap<>();
        form.put("_csrf", Browser.csrf(page));
        for (int i = 0; i < values.length; i += 2) {
            form.put(values[i], values[i + 1]);
        }
        return form;
    }
}
