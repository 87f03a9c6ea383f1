package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.draft.DraftWritten;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.numbering.ExpectedNumber;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be done about a draft, in the console: alone, in two tabs, and after it is none any more. */
class DraftPagesTest {

    private static final String DRAFT = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String PAGE = "/app/leads/invoices/" + DRAFT;
    private static final String API = "/api/v1/invoices/" + DRAFT;
    private static final String STALE = "expected version 3";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void record() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, DraftAnswers.DRAFT);
        services.answers("GET " + API + "/history", DraftAnswers.HISTORY);
        services.answers("GET /api/v1/credit-notes", 200, "{\"items\":[],\"approximateTotal\":0}");
        services.answers(
                "GET /api/v1/number-register/next", new ExpectedNumber("LEADS-2026-0002", LocalDate.of(2026, 2, 2)));
    }

    @Test
    @Tag("R-052")
    void what_a_discarded_draft_had_is_offered_and_taken_over_with_one_click() {
        services.answers(
                "GET " + API, DraftAnswers.as(State.DRAFT, List.of(), null, List.of(DraftAnswers.deduction(null))));
        services.answers("POST " + API + "/adjustments/taking-over", new DraftWritten(5, List.of()));

        HttpResponse<String> page = browser.get(PAGE);
        HttpResponse<String> taken =
                browser.post(PAGE + "/adjustments/taking-over", Browser.form(page, "version", "4"));

        assertThat(Browser.text(page))
                .contains("Take over the adjustments of the discarded draft (−30.00 EUR)", "disputed lead");
        assertThat(Browser.location(taken)).isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/adjustments/taking-over")
                        .getLast()
                        .headers())
                .containsEntry("If-Match", "\"4\"");
        services.answers("GET " + API, DraftAnswers.as(State.DRAFT, List.of(), null, List.of()));
        assertThat(browser.get(PAGE).body()).doesNotContain("Take over");
        assertThat(Browser.text(browser.get(PAGE + "/discarding")))
                .contains("Adjustments are kept, and the next draft is offered them.");
    }

    @Test
    void what_is_missing_is_called_by_its_name_and_leads_to_where_it_is_mended() {
        services.answers(
                "GET " + API,
                DraftAnswers.as(
                        State.DRAFT,
                        List.of(
                                new Finding("discarded-adjustments", "adjustment.discarded", "-", "-30.00 EUR"),
                                new Finding("missing-data", "seller.bank.iban", "the seller's IBAN is missing"),
                                new Finding("missing-data", "partner.billingAddress.street", "is missing")),
                        null,
                        List.of()));

        String page = browser.get(PAGE).body();

        assertThat(page)
                .doesNotContain("seller.bank.iban", "partner.billingAddress.street")
                .contains("Adjustments of a discarded draft (-30.00 EUR) are on no invoice")
                .contains(
                        "href=\"/app/leads/settings/seller\">Seller</a>",
                        "href=\"/app/leads/partners/0199d5a0-0000-7000-8000-0000000000bb/billing\">Partner</a>");
    }

    @Test
    @Tag("R-044")
    void a_change_that_bills_the_same_says_so_and_lists_no_leads() {
        services.answers("GET " + API, DraftAnswers.as(State.DRAFT, List.of(), DraftAnswers.sameSums(), List.of()));

        HttpResponse<String> page = browser.get(PAGE);

        assertThat(Browser.text(page))
                .contains("Changed since generation: billing data or tax; the sums stay the same")
                .doesNotContain("What happened");
        services.answers("GET " + API, DraftAnswers.DRAFT);
        assertThat(Browser.text(browser.get(PAGE))).contains("What happened");
    }

    @Test
    void an_adjustment_in_a_second_tab_shows_what_the_first_one_changed_and_is_saved_over_it() {
        HttpResponse<String> form = browser.get(PAGE + "/adjustments/new");
        services.refuses("POST " + API + "/adjustments", 412, "stale-version", "If-Match", STALE);
        services.answers("GET " + API, DraftAnswers.later(State.DRAFT, 4));

        HttpResponse<String> answer = browser.post(PAGE + "/adjustments", adjustment(form));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.text(answer)).contains("920.00 EUR", "1,000.00 EUR");
        assertThat(answer.body()).contains("value=\"12.00\"", "name=\"version\" value=\"4\"");
    }

    @Test
    void what_is_wrong_with_the_sum_is_told_at_its_field() {
        services.refuses("POST " + API + "/adjustments", 422, "too-many-decimals", "amount.amount", "2 decimals");

        HttpResponse<String> answer =
                browser.post(PAGE + "/adjustments", adjustment(browser.get(PAGE + "/adjustments/new")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"amount-error\"");
        assertThat(Browser.text(answer)).contains("Net amount: too many digits behind the decimal point.");
    }

    @Test
    void the_question_whether_to_finalize_is_asked_anew_where_the_draft_changed() {
        services.answers("GET " + API, DraftAnswers.as(State.DRAFT, List.of(), null, List.of()));
        HttpResponse<String> question = browser.get(PAGE + "/finalization");
        services.refuses("POST " + API + "/finalization", 412, "stale-version", "If-Match", STALE);
        services.answers("GET " + API, DraftAnswers.later(State.DRAFT, 5));

        HttpResponse<String> answer =
                browser.post(PAGE + "/finalization", Browser.form(question, "version", "4", "shown", "1,094.80 EUR"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.text(answer)).contains("the total was 1,094.80 EUR and is 1,190.00 EUR now");
        assertThat(answer.body()).contains("name=\"version\" value=\"5\"");
    }

    @Test
    void what_is_no_draft_any_more_has_no_forms_of_one() {
        HttpResponse<String> form = browser.get(PAGE + "/adjustments/new");
        services.answers("GET " + API, DraftAnswers.as(State.DISCARDED, List.of(), null, List.of()));

        for (String question : List.of("/adjustments/new", "/discarding", "/finalization")) {
            assertThat(Browser.location(browser.get(PAGE + question)))
                    .as(question)
                    .isEqualTo(PAGE);
        }
        assertThat(Browser.location(browser.post(PAGE + "/finalization", Browser.form(form, "version", "3"))))
                .isEqualTo(PAGE);
        assertThat(services.asked("POST " + API + "/finalization")).isEmpty();
        assertThat(Browser.text(browser.get(PAGE)))
                .contains("It is no draft any more.", "never: discarded", "nobody received it")
                .doesNotContain("Due if issued today", "as the partner received it");
    }

    private static Map<String, String> adjustment(HttpResponse<String> form) {
        return Browser.form(
                form,
                "key",
                Browser.field(form, "key"),
                "version",
                "3",
                "seen.net",
                "920.00 EUR",
                "seen.adjustments",
                Browser.field(form, "seen.adjustments"),
                "kind",
                "credit",
                "amount",
                "12.00",
                "reason",
                "why");
    }
}
