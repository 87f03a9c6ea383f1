package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What needs the operator is counted whole, and what Home has no room for is one link away. */
class HomeTest {

    private static final String NO_TAX_NUMBER = finding("missing-data", "seller.taxNumber");
    private static final String TERRITORY = finding("vat-territory", "partner.vatTerritory");
    private static final String MONTH_END = "href=\"/app/leads/invoices/month-end?period=";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        browser = Console.browser();
    }

    @BeforeEach
    void nothing_waits() {
        services.answers("GET /api/v1/invoices/counts", 200, """
                {"drafts":13,"open":0,"overdue":0,"paid":0,"credited":0,"creditNotes":0,"late":0,"unsent":0,"sent":0,"sendingFailed":0,
                "draftAmount":%1$s,"openAmount":%1$s,"overdueAmount":%1$s}
                """.formatted(euros("0.00")));
        services.answers("GET /api/v1/invoices/checks", 200, "[]");
        services.answers("GET /api/v1/ledger/unrun-months", 200, "[]");
        services.answers("GET /api/v1/credit-notes/pending", 200, "{\"pending\":0,\"refused\":[]}");
        services.answers(
                "GET /api/v1/billing-schedule/runs", 200, "{\"items\":[],\"nextCursor\":null,\"approximateTotal\":0}");
        services.answers(
                "GET /api/v1/previews",
                200,
                "{\"entityId\":\"e\",\"from\":\"2026-01-01\",\"to\":\"2026-02-01\",\"previews\":[],\"waiting\":1,\"overlapping\":[],\"net\":%1$s,\"total\":%1$s}"
                        .formatted(euros("0.00")));
        services.answers("GET /api/v1/jobs", JobAnswers.NONE);
        services.answers("GET /api/v1/invoices", 200, "{\"items\":[],\"nextCursor\":null,\"approximateTotal\":0}");
    }

    @Test
    void a_list_says_how_many_there_are_and_leads_to_the_month_that_has_them_all() {
        drafts(IntStream.range(0, 13).mapToObj(n -> draft(n, "2026-03-01", NO_TAX_NUMBER, "")));

        String home = browser.get("/app/leads").body();

        assertThat(home).containsPattern("Blocks finalize</h2><span class=\"count tone-mute\">13</span>");
        assertThat(home.split("Draft of March 2026", -1)).hasSize(8 + 1);
        assertThat(home)
                .containsPattern(MONTH_END.replace("?", "\\?")
                        + "2026-03#check\"[^>]*>and 5 more<span class=\"vh\">: Blocks finalize</span></a>");
        assertThat(german()).contains(">und 5 weitere Punkte<span class=\"vh\">: Hindert den Abschluss</span>");
    }

    @Test
    @Tag("R-060")
    void a_credit_note_that_the_rules_refuse_is_told_with_its_reason() {
        services.answers("GET /api/v1/credit-notes/pending", 200, """
                {"pending":1,"refused":[{"invoiceId":"0199d5a0-0000-7000-8000-0000000000aa","invoiceNumber":"LEADS-2026-0001",
                "partnerId":"p","reasons":[{"code":"official-rule","field":"seller.vatId","message":"BR-CO-09: official",
                "detail":null}],"tries":1,"refusedAt":"2026-02-02T08:00:00Z","nextTryAt":"2026-02-02T08:01:00Z"}]}""");

        assertThat(browser.get("/app/leads").body())
                .contains("Credit note to LEADS-2026-0001 refused", "letters of a country (BR-CO-09)")
                .contains("href=\"/app/leads/invoices/0199d5a0-0000-7000-8000-0000000000aa\"");
    }

    @Test
    void what_is_short_ends_without_a_link() {
        drafts(IntStream.range(0, 8).mapToObj(n -> draft(n, "2026-03-01", NO_TAX_NUMBER, "")));

        String home = browser.get("/app/leads").body();

        assertThat(home)
                .contains("<span class=\"count tone-mute\">8</span>")
                .doesNotContain(" more<span class=\"vh\">");
    }

    @Test
    void drafts_of_several_periods_are_all_in_the_list_of_those_drafts() {
        drafts(Stream.concat(
                IntStream.range(0, 6).mapToObj(n -> draft(n, "2026-03-01", NO_TAX_NUMBER, TERRITORY)),
                IntStream.range(6, 11)
                        .mapToObj(n -> draft(n, "2026-04-01", n == 10 ? "" : NO_TAX_NUMBER, n == 6 ? "" : TERRITORY))));

        String home = browser.get("/app/leads").body();

        assertThat(home)
                .containsPattern("href=\"/app/leads/invoices\\?status=draft&amp;only=held\"[^>]*>and 2 more<")
                .containsPattern("href=\"/app/leads/invoices\\?status=draft&amp;only=warned\"[^>]*>and 2 more<");
        assertThat(browser.get("/app/leads/invoices?status=draft&only=held").body())
                .contains("Blocks finalize", "Partner 00", "Partner 09")
                .doesNotContain("Partner 10");
        assertThat(browser.get("/app/leads/invoices?status=draft&only=warned").body())
                .contains("Deserves a look", "Partner 00", "Partner 10")
                .doesNotContain("Partner 06");
    }

    @Test
    void many_months_that_nobody_ran_are_one_entry_that_pushes_nothing_out() {
        months(Stream.concat(IntStream.range(0, 12).mapToObj(n -> month(n, "EUR")), Stream.of(month(11, "USD"))));
        drafts(IntStream.range(0, 9).mapToObj(n -> draft(n, "2026-03-01", "", TERRITORY)));

        String home = browser.get("/app/leads").body();

        assertThat(home)
                .contains("12 months that nobody ran")
                .contains("26 leads, 120.12 EUR and 10.01 USD, were never billed.")
                .containsPattern("Deserves a look</h2><span class=\"count tone-mute\">10</span>")
                .contains("Partner 06")
                .doesNotContain("Partner 07")
                .contains(">and 2 more<");
        assertThat(IntStream.range(0, 12)
                        .map(n -> home.indexOf(MONTH_END + YearMonth.of(2025, 1).plusMonths(n) + '"'))
                        .toArray())
                .as("the links, the oldest month first")
                .isSorted()
                .doesNotContain(-1);
        assertThat(german()).contains("12 Monate ohne Lauf", "26 Leads, 120,12 EUR und 10,01 USD, wurden nie");
    }

    @Test
    void three_months_that_nobody_ran_are_told_one_by_one_in_their_own_currency() {
        months(Stream.of(month(0, "EUR"), month(1, "EUR"), month(2, "USD")));

        assertThat(browser.get("/app/leads").body())
                .contains("2 leads of one partner, 10.01 USD, were never billed: nobody ran this month.")
                .contains("Month-end January 2025")
                .containsPattern("Deserves a look</h2><span class=\"count tone-mute\">3</span>");
    }

    @Test
    void the_month_end_of_a_month_that_nobody_ran_says_so() {
        months(Stream.of(month(1, "EUR")));

        String its = browser.get("/app/leads/invoices/month-end?period=2025-02").body();
        String before =
                browser.get("/app/leads/invoices/month-end?period=2025-01").body();
        String after =
                browser.get("/app/leads/invoices/month-end?period=2025-03").body();

        assertThat(its).contains("Nobody ran this month yet: 2 leads of one partner, 10.01 EUR.");
        assertThat(its).doesNotContain("never billed");
        assertThat(before).contains("Partner data not arrived").doesNotContain("Nobody ran", "never billed");
        assertThat(after).contains("never billed").doesNotContain("Nobody ran this month yet");
    }

    @Test
    @Tag("R-062")
    void a_month_end_counts_what_is_on_no_invoice_and_two_vat_rates_are_not_two_prices() {
        previews(line(1, "10.01", "19"), line(2, "10.01", "16"));
        drafts(Stream.of(draft(0, "2026-01-01", "", "")));
        String address = "/app/leads/invoices/month-end?period=2026-01";

        assertThat(Browser.text(browser.get(address)))
                .contains(
                        "On no invoice yet: 3 leads delivered, 0 of them cancelled, 3 billable.",
                        "DE 19\u00a0% / 16\u00a0%")
                .doesNotContain("more than one price");

        previews(line(1, "10.01", "19"), line(2, "12.00", "16"), line(3, "10.01", "16"));
        drafts(Stream.of());
        assertThat(Browser.text(browser.get(address)))
                .contains("6 leads delivered, 0 cancelled, 6 billable.")
                .contains("Premium had more than one price: 4 × 10.01, 2 × 12.00 EUR.");
    }

    private static void previews(String... lines) {
        services.answers("GET /api/v1/previews", 200, """
                {"entityId":"e","from":"2026-01-01","to":"2026-02-01","waiting":0,"overlapping":[],"net":%1$s,"total":%1$s,
                "previews":[{"partnerId":"p","partnerExternalId":"p","partnerName":"Alpha","format":"ZUGFERD","generates":true,
                "cancelled":[],"blockers":[],"warnings":[],
                "taxDecision":{"treatment":"DOMESTIC","rule":"R-070","sellerCountry":"DE","buyerCountry":"DE","notices":[],"warnings":[]},
                "bill":{"adjustments":[],"lines":%2$s,"totals":{"lines":%1$s,"net":%1$s,"tax":%1$s,"total":%1$s,
                "taxes":[{"vatPercent":"19","net":%1$s,"tax":%1$s},{"vatPercent":"16","net":%1$s,"tax":%1$s}]}}}]}
                """.formatted(euros("30.00"), list(Stream.of(lines))));
    }

    private static String line(int leads, String price, String percent) {
        return """
                {"position":1,"assignmentId":"a","name":"Premium","quantity":%d,"unitPrice":%s,"net":%s,"vatPercent":"%s",
                "serviceFrom":"2026-01-01","serviceTo":"2026-01-31","late":false}
                """.formatted(leads, euros(price), euros("30.00"), percent);
    }

    @Test
    @Tag("R-062")
    void what_the_seller_lacks_leads_to_the_seller_and_what_the_partner_lacks_to_the_partner() {
        drafts(Stream.of(
                draft(0, "2025-01-01", NO_TAX_NUMBER, ""),
                draft(1, "2025-01-01", finding("missing-data", "partner.billingAddress.street"), "")));

        assertThat(browser.get("/app/leads/invoices/month-end?period=2025-01").body())
                .contains(
                        "href=\"/app/leads/settings/seller\">Seller</a>",
                        "href=\"/app/leads/partners/p1/billing\">Partner</a>")
                .doesNotContain("href=\"/app/leads/partners/p0\">Partner</a>");
    }

    @Test
    @Tag("R-059")
    void what_nobody_billed_of_an_older_month_is_included_after_a_question() {
        months(Stream.of(month(1, "EUR")));
        services.answers("POST /api/v1/billing-runs/inclusion", 200, "{\"billingRunId\":\"r\",\"leads\":2}");
        String address = "/app/leads/invoices/month-end/inclusion";

        assertThat(browser.get("/app/leads/invoices/month-end?period=2025-03").body())
                .contains("Month-end February 2025", "href=\"" + address + "?period=2025-02\">Include now</a>");
        HttpResponse<String> question = browser.get(address + "?period=2025-02");
        HttpResponse<String> included = browser.post(address, Browser.form(question, "period", "2025-02"));

        assertThat(Browser.text(question))
                .contains("Include the leads of February 2025 in the next invoices?", "10.01 EUR");
        assertThat(included.statusCode()).isEqualTo(302);
        assertThat(services.asked("POST /api/v1/billing-runs/inclusion")
                        .getLast()
                        .body())
                .contains("\"from\":\"2025-02-01\"", "\"to\":\"2025-03-01\"");
        assertThat(Browser.location(browser.get(address + "?period=2025-05"))).contains("month-end?period=2025-05");
    }

    @Test
    void a_period_that_is_none_is_said_and_nothing_is_done_to_another() {
        months(Stream.of(month(1, "EUR")));

        String unclear = browser.get("/app/leads/invoices/month-end?first=2025-02-30&last=2025-03-01")
                .body();
        String clear = browser.get("/app/leads/invoices/month-end?first=2025-02-01&last=2025-02-28")
                .body();
        HttpResponse<String> run = browser.post(
                "/app/leads/invoices/month-end/generation",
                Map.of("_csrf", Browser.csrf(browser.get("/app/leads/invoices")), "period", "2025-13"));

        assertThat(unclear)
                .contains("What was chosen is no period", "Give both days, such as 2026-01-31", "value=\"2025-03-01\"")
                .contains("id=\"first-error\"")
                .doesNotContain("month-end/generation", "month-end/finalization", "invoices/sendings?");
        HttpResponse<String> backwards =
                browser.get("/app/leads/invoices/month-end?month=2025-01&first=2025-02-02&last=2025-02-01");
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body())
                .contains("id=\"last-error\"", "The last day is before the first", "value=\"2025-02-02\"")
                .contains("value=\"2025-02-01\"", "<details class=\"drop drop-start filter-more\" open>");
        for (String page : List.of("invoices", "settings/export", "invoices/download")) {
            HttpResponse<String> typed = browser.get("/app/leads/" + page + "?first=2025-02-02&last=2025-02-01");
            assertThat(typed.statusCode()).as(page).isEqualTo(422);
            assertThat(typed.body())
                    .as(page)
                    .contains("The last day is before the first")
                    .doesNotContain(".zip");
        }
        for (String question : List.of("month-end/generation", "month-end/finalization", "sendings")) {
            assertThat(browser.get("/app/leads/invoices/" + question + "?first=2025-02-02&last=2025-02-01")
                            .statusCode())
                    .as(question)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/app/leads/invoices/month-end?week=2025-W99").body())
                .contains("This is no week");
        assertThat(clear).doesNotContain("What was chosen is no period");
        assertThat(run.statusCode()).isEqualTo(400);
        assertThat(services.asked("POST /api/v1/billing-runs")).isEmpty();
    }

    @Test
    void the_tile_of_warnings_fits_all_of_them() {
        drafts(Stream.of(draft(0, "2026-03-01", "", TERRITORY)));

        assertThat(browser.get("/app/leads").body())
                .contains("Warnings to confirm", "a person decides")
                .doesNotContain("no valid VAT ID");
        assertThat(german()).contains("ein Mensch entscheidet").doesNotContain("keine gültige USt-IdNr.");
    }

    @Test
    void what_would_do_instead_of_a_tax_number_is_said_as_the_service_says_it() {
        drafts(Stream.of(draft(0, "2026-03-01", NO_TAX_NUMBER, "")));

        assertThat(browser.get("/app/leads").body()).contains("Missing: the seller's tax number or register number.");
        assertThat(german()).contains("Es fehlt: Steuernummer oder Registernummer des Verkäufers.");
    }

    private static String german() {
        return browser.get("/app/leads", "Accept-Language", "de").body();
    }

    private static void drafts(Stream<String> drafts) {
        services.answers("GET /api/v1/invoices/checks", 200, list(drafts));
    }

    private static void months(Stream<String> months) {
        services.answers("GET /api/v1/ledger/unrun-months", 200, list(months));
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(",", "[", "]"));
    }

    /** The n-th month after December 2024: two leads. */
    private static String month(int n, String currency) {
        YearMonth month = YearMonth.of(2025, 1).plusMonths(n);
        return """
                {"from":"%s","to":"%s","partners":1,"leads":2,"net":{"amount":"10.01","currency":"%s"}}
                """.formatted(month.atDay(1), month.plusMonths(1).atDay(1), currency);
    }

    private static String draft(int n, String from, String blockers, String warnings) {
        return """
                {"invoiceId":"0199d5a0-0000-7000-8000-%1$012d","partnerId":"p%1$d","partnerExternalId":"p%1$d","partnerName":"Partner %1$02d",
                "from":"%2$s","to":"%3$s","version":1,"lineCount":0,"leads":1,"format":"PDF_ONLY",
                "bill":{"lines":[],"adjustments":[],"totals":{"lines":%4$s,"net":%4$s,"tax":%4$s,"total":%4$s,"taxes":[]}},
                "taxDecision":{"treatment":"OUTSIDE_EU","rule":"R-073","sellerCountry":"DE","buyerCountry":"CH",
                "notices":[],"warnings":[]},"blockers":[%5$s],"warnings":[%6$s],"toConfirm":[],"drift":null}
                """.formatted(n, from, LocalDate.parse(from).plusMonths(1), euros("10.01"), blockers, warnings);
    }

    private static String finding(String code, String field) {
        return "{\"code\":\"%s\",\"field\":\"%s\",\"message\":\"-\",\"detail\":\"Büsingen\"}".formatted(code, field);
    }

    private static String euros(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"EUR\"}".formatted(amount);
    }
}
