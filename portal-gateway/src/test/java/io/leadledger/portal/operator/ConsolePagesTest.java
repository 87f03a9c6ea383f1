package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.draft.AdjustmentWritten;
import io.leadledger.api.partner.invitation.InvitationSent;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessWritten;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the console shows what services say, refuse, or do not say. */
class ConsolePagesTest {

    private static final String DRAFT = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String PARTNER = "0199d5a0-0000-7000-8000-0000000000bb";
    private static final String PAGE = "/app/leads/invoices/" + DRAFT;
    private static final String API = "/api/v1/invoices/" + DRAFT;
    private static final Money EUROS = Money.of("20.00", "EUR");
    private static final AdjustmentWritten ADJUSTED = new AdjustmentWritten(
            new AdjustmentId("a-1"), new Totals(EUROS, EUROS, EUROS, EUROS, List.of()), 4, List.of());

    private static RecordedServices services;
    private static Gateway gateway;
    private static Gateway lonely;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        gateway = Console.gateway();
        lonely = Gateway.start(Map.of("leadledger.services.partner", services.url()));
        Gateway.operators().knows(Person.operator("otto"));
        browser = gateway.browser();
        browser.open("/app/select-entity");
    }

    @AfterAll
    static void stop() {
        lonely.close();
    }

    @BeforeEach
    void record() {
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, DraftAnswers.DRAFT);
        services.answers("GET " + API + "/history", DraftAnswers.HISTORY);
    }

    @Test
    void an_entity_is_chosen_once_and_remembered() {
        HttpResponse<String> choice = browser.get("/app/select-entity");
        assertThat(choice.body()).contains("Nordlicht Leads GmbH").contains("href=\"/app/us\"");

        browser.get(PAGE);

        assertThat(Browser.location(browser.get("/app"))).isEqualTo("/app/leads");
        assertThat(browser.cookie("entity")).isEqualTo("leads");
        assertThat(browser.get("/app/nobody").statusCode()).isEqualTo(404);
    }

    /** Realms keep whatever somebody typed there: a direction turned round, a letter in two parts, nothing visible. */
    @Test
    void a_name_from_the_realm_is_shown_in_one_form_and_one_of_nothing_visible_is_none() {
        assertThat(greeted("\u202eMu\u0308ller")).contains("M\u00fcller").doesNotContain("\u202e");
        assertThat(greeted("\u200b\u3164")).contains("odd@operator.example</span>");
    }

    private static String greeted(String name) {
        Gateway.operators().knows(new Person("operator-odd", "odd@operator.example", Map.of("name", name)));
        Browser other = gateway.browser();
        other.open("/app/select-entity");
        Gateway.operators().knows(Person.operator("otto"));
        return other.get(PAGE).body();
    }

    @Test
    void a_draft_shows_its_paper_in_the_partners_language_and_the_drift_in_the_readers() {
        HttpResponse<String> page = browser.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Browser.text(page))
                .contains("Invoice for Alpha Solar")
                .contains("Für die im Januar 2026 an Sie gelieferten Leads berechnen wir:")
                .contains("Abzug", "disputed lead", "Rechnungsnummer", "bei Abschluss", "14 Tage netto")
                .contains("DE89 3704 0044 0532 0130 00", "38 Leads", "Gesamtbetrag")
                .contains("1.094,80")
                .contains("Changed since generation: 1 cancellation, −25.00 EUR")
                .contains("Return approved: wrong number")
                .contains("Your adjustment is kept.")
                .contains("VAT 19 %, because the seller and Alpha Solar GmbH are both in Germany.")
                .contains("Adjustment −30.00 EUR “disputed lead”, net now 920.00 EUR");
        assertThat(page.body())
                .contains("href=\"" + PAGE + "/lines/1\"")
                .contains("lang=\"de\"")
                .contains("aria-disabled=\"true\"")
                .doesNotContain(PAGE + "/finalization");
        assertThat(Browser.text(browser.get(PAGE, "Accept-Language", "de")))
                .contains("Seit der Erzeugung geändert: 1 Storno, −25,00 EUR");
    }

    @Test
    void help_is_at_the_foot_of_the_side_bar_and_knows_the_words_in_both_languages() {
        HttpResponse<String> help = browser.get("/app/leads/help");

        assertThat(browser.get(PAGE).body()).contains("data-help href=\"/app/leads/help\"");
        assertThat(Browser.text(help))
                .contains("Help and keys", "Goes to the search field.", "Billing run", "Abrechnungslauf");
        assertThat(Browser.text(browser.get("/app/leads/help", "Accept-Language", "de")))
                .contains("Geht zum Suchfeld.");
        assertThat(gateway.browser().get("/app/leads/help").statusCode()).isEqualTo(302);
    }

    @Test
    void an_invoice_of_another_entity_is_not_there() {
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(browser.get(PAGE.replace("/leads/", "/us/")).statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGE.replace("00aa", "00ff")).statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_that_names_nothing_is_not_there_and_a_value_that_is_none_is_refused() {
        assertThat(browser.get(PAGE + "/lines/abc").statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGE + "/lines/1?page=99999999999").statusCode()).isEqualTo(400);
    }

    @Test
    void a_change_carries_the_version_of_its_form_and_the_persons_own_token() {
        services.answers("POST " + API + "/recalculation", 200, "{\"version\":4,\"eventIds\":[]}");
        HttpResponse<String> page = browser.get(PAGE);
        String key = Browser.field(page, "key");

        HttpResponse<String> answer = browser.post(
                PAGE + "/recalculation", Browser.form(page, "key", key, "version", Browser.field(page, "version")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        Asked asked = services.asked("POST " + API + "/recalculation").getLast();
        assertThat(asked.headers())
                .containsEntry("If-Match", "\"3\"")
                .hasEntrySatisfying("Authorization", token -> assertThat(token).startsWith("Bearer access-"));
        assertThat(Browser.text(browser.get(PAGE))).contains("The changes were accepted, adjustments kept.");
        assertThat(Browser.text(browser.get(PAGE))).doesNotContain("The changes were accepted");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        int before = services.asked("POST " + API + "/discarding").size();

        HttpResponse<String> answer =
                browser.post(PAGE + "/discarding", Map.of("key", "k", "version", "3", "_csrf", "other"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(services.asked("POST " + API + "/discarding")).hasSize(before);
    }

    @Test
    void a_refused_field_is_told_at_the_field_and_what_was_typed_is_kept() {
        services.refuses("POST " + API + "/adjustments", 422, "zero-amount", "amount", "expected a credit or a charge");
        HttpResponse<String> page = browser.get(PAGE + "/adjustments/new");
        String key = Browser.field(page, "key");

        HttpResponse<String> answer = browser.post(
                PAGE + "/adjustments",
                Browser.form(
                        page,
                        "key",
                        key,
                        "version",
                        "3",
                        "kind",
                        "charge",
                        "amount",
                        "0,00",
                        "reason",
                        "a <b>reason</b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"amount-error\"")
                .contains("value=\"0,00\"")
                .contains("value=\"a &lt;b>reason&lt;/b>\"")
                .contains("value=\"" + key + "\"");
        assertThat(answer.body()).containsPattern("value=\"charge\"[^>]*checked");
        assertThat(Browser.text(answer)).contains("The amount is 0.");
    }

    @Test
    void what_is_final_is_not_asked_for_an_adjustment_or_whether_it_is_discarded() {
        assertThat(browser.get(PAGE + "/adjustments/new").statusCode()).isEqualTo(200);
        DraftAnswers.ofIssued(services, API, PaymentStatus.OPEN);

        for (String question : List.of("/adjustments/new", "/discarding")) {
            assertThat(Browser.location(browser.get(PAGE + question))).isEqualTo(PAGE);
            assertThat(Browser.text(browser.get(PAGE))).contains("It is no draft any more.");
        }
    }

    @Test
    void an_adjustment_beyond_all_bounds_is_said_to_be_too_large() {
        HttpResponse<String> page = browser.get(PAGE + "/adjustments/new");

        HttpResponse<String> answer = browser.post(
                PAGE + "/adjustments",
                Browser.form(page, "version", "3", "kind", "charge", "amount", "99999999999", "reason", "why"));

        assertThat(Browser.text(answer)).contains("Give an amount below 1,000,000,000");
    }

    @Test
    void an_adjustment_that_is_accepted_is_told_on_the_next_page() {
        services.answers("POST " + API + "/adjustments", ADJUSTED);
        HttpResponse<String> page = browser.get(PAGE + "/adjustments/new");

        HttpResponse<String> answer = browser.post(
                PAGE + "/adjustments",
                Browser.form(
                        page,
                        "key",
                        Browser.field(page, "key"),
                        "version",
                        "3",
                        "kind",
                        "credit",
                        "amount",
                        "30",
                        "reason",
                        "why"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(services.asked("POST " + API + "/adjustments").getLast().headers())
                .containsEntry("Idempotency-Key", Browser.field(page, "key"))
                .containsEntry("If-Match", "\"3\"");
        assertThat(services.asked("POST " + API + "/adjustments").getLast().body())
                .contains("\"amount\":\"-30.00\"")
                .contains("\"reason\":\"why\"");
        assertThat(Browser.text(browser.get(PAGE))).contains("Adjustment of −30.00 EUR added.");
    }

    @Test
    @Tag("R-052")
    void where_the_lines_have_several_vat_rates_one_is_chosen_and_sent() {
        services.answers("GET " + API, DraftAnswers.AT_TWO_RATES);
        services.answers("POST " + API + "/adjustments", ADJUSTED);
        HttpResponse<String> page = browser.get(PAGE + "/adjustments/new");
        String[] typed = {
            "key", Browser.field(page, "key"), "version", "3", "kind", "credit", "amount", "30", "reason", "why"
        };
        int before = services.asked("POST " + API + "/adjustments").size();

        HttpResponse<String> unsaid = browser.post(PAGE + "/adjustments", Browser.form(page, typed));
        String[] said = Arrays.copyOf(typed, typed.length + 2);
        said[typed.length] = "vatRate";
        said[typed.length + 1] = "16";
        HttpResponse<String> answer = browser.post(PAGE + "/adjustments", Browser.form(unsaid, said));

        assertThat(Browser.text(page)).contains("VAT rate", "19\u00a0%", "16\u00a0%", "50.00 EUR net are billed at it");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Browser.text(unsaid)).contains("Choose the VAT rate of the lines it goes with");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(services.asked("POST " + API + "/adjustments")).hasSize(before + 1);
        assertThat(services.asked("POST " + API + "/adjustments").getLast().body())
                .containsPattern("\"vatRate\":\"?16");
        assertThat(Browser.text(browser.get(PAGE))).contains("Deduction · 16\u00a0%");
    }

    @Test
    void what_somebody_changed_in_the_meantime_is_said_with_the_way_back() {
        services.refuses("POST " + API + "/discarding", 412, "stale-version", "If-Match", "expected version 3");
        HttpResponse<String> page = browser.get(PAGE + "/discarding");

        HttpResponse<String> answer = browser.post(
                PAGE + "/discarding", Browser.form(page, "key", Browser.field(page, "key"), "version", "3"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Browser.text(answer))
                .contains("This could not be done")
                .contains("Somebody changed it in the meantime.");
        assertThat(answer.body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void a_refused_finalization_stays_on_its_question_with_the_reasons() {
        services.answers(
                "GET /api/v1/number-register/next",
                200,
                "{\"documentNumber\":\"LEADS-2026-0012\",\"issueDate\":\"2026-02-02\"}");
        services.refuses("POST " + API + "/finalization", 409, "draft-drifted", "", "expected no change");
        HttpResponse<String> page = browser.get(PAGE + "/finalization");
        assertThat(Browser.text(page)).contains("LEADS-2026-0012").contains("1,094.80 EUR");

        HttpResponse<String> answer = browser.post(
                PAGE + "/finalization", Browser.form(page, "key", Browser.field(page, "key"), "version", "3"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.text(answer)).contains("The draft changed since it was made: accept the changes first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/invoices", "/invoices/month-end", "/invoices/0199d5a0-0000-7000-8000-0000000000aa"})
    void a_service_that_does_not_answer_is_named_and_can_be_tried_again(String page) {
        Browser other = lonely.browser();
        other.open("/app/select-entity");

        HttpResponse<String> answer = other.get("/app/leads" + page);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.text(answer))
                .contains("The part with invoices does not answer")
                .contains("Try again");
        assertThat(answer.body()).contains("href=\"/app/leads" + page + "\"").doesNotContain("Exception");
    }

    @Test
    void a_service_that_fails_is_a_service_that_does_not_answer() {
        services.answers("GET " + API, 500, "{\"detail\":\"secret\"}");

        HttpResponse<String> answer = browser.get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void a_service_that_allows_it_not_is_a_page_that_says_so() {
        services.refuses("GET " + API, 403, "forbidden", "", "the token does not allow this");

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_is_handed_out_as_it_is_and_recorded() {
        byte[] pdf = "%PDF-1.7 recorded".getBytes(StandardCharsets.UTF_8);
        services.hands("GET " + API + "/documents/pdf", "application/pdf", pdf);

        HttpResponse<String> answer = browser.get(PAGE + "/pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.body()).isEqualTo("%PDF-1.7 recorded");
        assertThat(gateway.audited()).first().asString().startsWith("DOWNLOAD invoice-pdf operators otto");
        assertThat(browser.get(PAGE + "/xml").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("R-081")
    void the_portal_is_switched_at_the_version_that_was_seen_and_its_partner_is_invited() {
        String api = "/api/v1/partners/" + PARTNER;
        String page = "/app/leads/partners/" + PARTNER + "/portal-access";
        PartnerId alpha = new PartnerId(PARTNER);
        services.answers("GET " + api, PartnerAnswers.partner(PARTNER, "alpha", "Alpha Solar"));
        services.answers("GET " + api + "/portal-access", new PortalAccessAnswer(alpha, true, null, null, null, 7));
        services.answers("PUT " + api + "/portal-access", new PortalAccessWritten(alpha, 8, List.of()));
        services.answers(
                "POST " + api + "/portal-access/invitations",
                new InvitationSent(
                        new InvitationId("i1"), "a@alpha.example", Instant.parse("2026-02-01T10:00:00Z"), List.of()));

        HttpResponse<String> asked = browser.get(page);
        String key = Browser.field(asked, "key");
        HttpResponse<String> off = browser.post(
                page, Browser.form(asked, "enabled", "false", "key", key, "version", Browser.field(asked, "version")));
        HttpResponse<String> told = browser.get(page);
        HttpResponse<String> invited = browser.post(page + "/invitation", Browser.form(asked, "key", "invitation-1"));

        assertThat(Browser.text(asked)).contains("Revoke the portal access of Alpha Solar?");
        assertThat(Browser.location(off)).isEqualTo("/app/leads/partners/" + PARTNER);
        Asked put = services.asked("PUT " + api + "/portal-access").getLast();
        assertThat(put.body()).isEqualTo("{\"enabled\":false}");
        assertThat(put.headers()).containsEntry("If-Match", "\"7\"");
        assertThat(Browser.location(invited)).isEqualTo("/app/leads/partners/" + PARTNER);
        assertThat(services.asked("POST " + api + "/portal-access/invitations")).singleElement();
        assertThat(Browser.text(told)).contains("The portal access of Alpha Solar is off and its sessions have ended.");
        assertThat(Browser.text(browser.get(page))).contains("The invitation went to a@alpha.example.");
    }
}
