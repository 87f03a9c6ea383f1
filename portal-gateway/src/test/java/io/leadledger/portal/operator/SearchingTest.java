package io.leadledger.portal.operator;

import static io.leadledger.portal.operator.PartnerAnswers.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field in the top bar of the console, without JavaScript. */
class SearchingTest {

    private static final String ENTITY = "0199d5a0-0000-7000-8000-000000000001";
    private static final String INVOICE = """
            {"invoiceId":"0199d5a0-0000-7000-8000-0000000000aa","state":"FINAL","entityId":"e","partnerId":"p1",
             "partnerExternalId":"alpha","partnerName":"Alpha Solar",
             "from":"2026-01-01","to":"2026-02-01","number":"LEADS-2026-0001","issueDate":"2026-02-02",
             "dueDate":"2026-02-16",
             "totals":{"lines":{"amount":"950.00","currency":"EUR"},"net":{"amount":"950.00","currency":"EUR"},
              "tax":{"amount":"180.50","currency":"EUR"},"total":{"amount":"1130.50","currency":"EUR"},"taxes":[]},
             "taxTreatment":"DOMESTIC","version":1}""";

    private static RecordedServices services;
    private static Gateway gateway;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        gateway = Console.gateway();
        Gateway.operators().knows(Person.operator("otto"));
        browser = gateway.browser();
        browser.open("/app/select-entity");
    }

    @BeforeEach
    void nothing_is_there() {
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        partners(0);
        services.answers("GET /api/v1/invoices", 200, page("", 0));
        services.answers("GET /api/v1/credit-notes", 200, page("", 0));
    }

    @Test
    void a_number_leads_straight_to_its_invoice() {
        services.answers("GET /api/v1/invoices", 200, page(INVOICE, 1));

        HttpResponse<String> answer = browser.get("/app/leads/search?q=+leads-2026-0001");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo("/app/leads/invoices/0199d5a0-0000-7000-8000-0000000000aa");
        assertThat(services.asked("GET /api/v1/invoices").getLast().parameters())
                .isEqualTo("entityId=" + ENTITY + "&number=LEADS-2026-0001&limit=1");
        assertThat(services.asked("GET /api/v1/credit-notes").getLast().parameters())
                .isEqualTo("entityId=" + ENTITY + "&number=LEADS-2026-0001&limit=1");
    }

    @Test
    void a_partner_called_exactly_so_is_opened_although_others_are_called_alike() {
        partners(2, partner("p1", "alpha", "Alpha Solar"), partner("p2", "alpha-2", "Alpha Zwei"));

        assertThat(Browser.location(browser.get("/app/leads/search?q=ALPHA"))).isEqualTo("/app/leads/partners/p1");
        assertThat(browser.get("/app/leads/search?q=alph").statusCode()).isEqualTo(200);
    }

    /** A decomposed ü, a no-break space, a zero-width space and a direction mark, as they come by copy and paste. */
    @Test
    void a_name_is_asked_for_in_the_form_it_is_kept_in_however_it_is_typed() {
        partners(1, partner("p1", "mueller", "M\u00fcller Ost"));

        HttpResponse<String> answer = browser.get("/app/leads/search?q=Mu%CC%88ller%C2%A0O%E2%80%8Bst%E2%80%8E");

        assertThat(services.asked("GET /api/v1/partners").getLast().parameters())
                .contains("q=M\u00fcller Ost&");
        assertThat(Browser.location(answer)).isEqualTo("/app/leads/partners/p1");
    }

    @Test
    void what_is_called_alike_is_listed_by_kind_and_the_field_keeps_what_was_asked() {
        partners(45, partner("p1", "alpha", "Alpha Solar"), partner("p2", "alpha-2", "Alpha <Zwei>"));

        String page = browser.get("/app/leads/search?q=alph").body();

        assertThat(page)
                .contains("<h2>Partners</h2>", "href=\"/app/leads/partners/p2\">Alpha &lt;Zwei&gt;</a>", "alpha-2")
                .contains("href=\"/app/leads/partners?show=all&amp;q=alph\">All 45 partners</a>")
                .contains("action=\"/app/leads/search\"", "name=\"q\" value=\"alph\"")
                .doesNotContain("<h2>Invoices</h2>");
        assertThat(services.asked("GET /api/v1/partners").getLast().parameters())
                .isEqualTo("q=alph&limit=20");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_can_be() {
        String page = browser.get("/app/leads/search?q=nobody").body();
        int asked = services.asked("GET /api/v1/partners").size();
        String blank = browser.get("/app/leads/search?q=+").body();
        String endless = browser.get("/app/leads/search?q=" + "x".repeat(201)).body();

        assertThat(page).contains("Nothing is called so", "by their whole number", "For “nobody”.");
        assertThat(blank).contains("What are you looking for?");
        assertThat(endless).contains("What are you looking for?");
        assertThat(services.asked("GET /api/v1/partners")).hasSize(asked);
        assertThat(browser.get("/app/leads/search", "Accept-Language", "de").body())
                .contains("Was suchen Sie?");
    }

    private static void partners(int all, PartnerAnswer... some) {
        services.answers("GET /api/v1/partners", PartnerAnswers.page(all, List.of(some)));
    }

    private static String page(String items, int all) {
        return "{\"items\":[" + items + "],\"nextCursor\":null,\"approximateTotal\":" + all + "}";
    }
}
