package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The official rules in the console: which are in use, and why they refuse a document. */
@Tag("R-077")
class RulePagesTest {

    private static final String DRAFT = "0199d5a0-0000-7000-8000-0000000000aa";
    private static final String PAGE = "/app/leads/invoices/" + DRAFT;
    private static final String API = "/api/v1/invoices/" + DRAFT;

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void a_draft() {
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, DraftAnswers.DRAFT);
        services.answers("GET " + API + "/history", DraftAnswers.HISTORY);
    }

    @Test
    void a_rule_that_refuses_a_document_is_said_in_plain_words_and_leads_to_what_is_to_be_mended() {
        services.answers(
                "GET /api/v1/number-register/next",
                200,
                "{\"documentNumber\":\"LEADS-2026-0012\",\"issueDate\":\"2026-02-02\"}");
        services.refuses(
                "POST " + API + "/finalization",
                422,
                "official-rule",
                "seller.vatId",
                "BR-CO-09: The VAT identifier shall");
        HttpResponse<String> page = browser.get(PAGE + "/finalization");

        HttpResponse<String> answer = browser.post(
                PAGE + "/finalization", Browser.form(page, "key", Browser.field(page, "key"), "version", "3"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.text(answer)).contains("A VAT ID does not begin with the letters of a country (BR-CO-09).");
        assertThat(answer.body()).contains("href=\"/app/leads/settings/seller\"");

        services.refuses("POST " + API + "/finalization", 422, "official-rule", "", "BR-99: Something & official");
        HttpResponse<String> other = browser.post(
                PAGE + "/finalization", Browser.form(page, "key", Browser.field(page, "key"), "version", "3"));

        assertThat(Browser.text(other))
                .contains("The official rules refuse the document (BR-99): Something & official");
    }

    @Test
    void the_official_rules_in_use_are_a_page_of_the_settings() {
        services.answers("GET /api/v1/rule-sets", 200, """
                [{"check":"EN_16931","name":"EN 16931 Schematron (CII)","version":"1.3.16 (2026-03-30)"}]""");

        assertThat(browser.get("/app/leads/settings").body()).contains("href=\"/app/leads/settings/rules\"");
        assertThat(Browser.text(browser.get("/app/leads/settings/rules")))
                .contains("EN 16931 Schematron (CII)", "1.3.16 (2026-03-30)", "mandatory data, sums, VAT");
        assertThat(Browser.text(browser.get("/app/leads/settings/rules", "Accept-Language", "de")))
                .contains("Pflichtangaben, Summen, Umsatzsteuer");
    }
}
