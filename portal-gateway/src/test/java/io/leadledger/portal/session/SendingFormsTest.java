package io.leadledger.portal.session;

import static io.leadledger.portaltesting.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change needs the token of the form that it comes from. */
class SendingFormsTest {

    private static final UUID ALPHA = UUID.randomUUID();

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.shared();
        Gateway.accounts().enable(ALPHA);
        Gateway.partners().knows(Person.partner("anna", ALPHA));
        Gateway.operators().knows(Person.operator("otto"));
    }

    @ParameterizedTest
    @CsvSource({"/partner/test/form, partners anna@partner.example", "/app/test/form, operators otto@operator.example"})
    void a_form_without_its_token_is_refused_and_recorded_with_it_accepted(String form, String who) {
        Browser browser = gateway.browser();
        String token = Browser.csrf(browser.open(form));

        assertThat(browser.post(form, Map.of()).statusCode()).isEqualTo(403);
        assertThat(gateway.audited().getFirst()).isEqualTo("REFUSAL csrf " + who);
        assertThat(browser.post(form, Map.of("_csrf", "x" + token)).statusCode())
                .isEqualTo(403);
        assertThat(browser.post(form, Map.of("_csrf", token)).body()).isEqualTo("sent");
    }

    @Test
    void the_token_of_one_site_is_worth_nothing_on_the_other() {
        Browser browser = gateway.browser();
        String ofConsole = Browser.csrf(browser.open("/app/test/form"));
        String ofPortal = Browser.csrf(browser.open("/partner/test/form"));

        assertThat(browser.post("/partner/test/form", Map.of("_csrf", ofConsole))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/partner/test/form", Map.of("_csrf", ofPortal)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_that_is_sent_after_its_session_leads_to_the_login() {
        Browser browser = gateway.browser();
        String token = Browser.csrf(browser.open("/partner/test/form"));
        gateway.jdbc().sql("delete from site.web_session").update();

        HttpResponse<String> answer = browser.post("/partner/test/form", Map.of("_csrf", token));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/partner/login");
    }

    @ParameterizedTest
    @CsvSource({"/partner, /partner/test/form, /partner/preferences", "/app, /app/test/form, /preferences"})
    void language_and_colours_are_chosen_for_a_year_and_the_person_is_back_where_it_was(
            String home, String form, String preferences) {
        Browser browser = gateway.browser();
        String token = Browser.csrf(browser.open(form));

        HttpResponse<String> answer = browser.post(
                preferences, Map.of("_csrf", token, "language", "de", "theme", "dark", "return", form + "?a=b"));

        assertThat(location(answer)).isEqualTo(form + "?a=b");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("language=de; ") && cookie.contains("Max-Age=31536000"))
                .anyMatch(cookie -> cookie.startsWith("theme=dark; ") && cookie.contains("Secure"));
        assertThat(browser.get(home, "Accept-Language", "en").body()).contains("lang=\"de\"");
    }

    @Test
    void a_choice_sends_nobody_to_another_server() {
        Browser browser = gateway.browser();
        String token = Browser.csrf(browser.open("/partner/test/form"));

        HttpResponse<String> answer = browser.post(
                "/partner/preferences", Map.of("_csrf", token, "theme", "evil", "return", "//evil.example"));

        assertThat(location(answer)).isEqualTo("/partner");
        assertThat(browser.cookie("theme")).isEqualTo("system");
    }

    @ParameterizedTest
    @CsvSource({"de, de", "'en-US,de;q=0.5', en", "fr, en", "'fr,de;q=0.3', de"})
    void without_a_choice_a_page_speaks_what_the_browser_asks_for(String accepted, String language) {
        HttpResponse<String> page = gateway.browser().get("/partner/login/failed", "Accept-Language", accepted);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"" + language + "\"");
    }

    @Test
    void a_cookie_with_an_unknown_language_changes_nothing() {
        Browser browser = gateway.browser();
        browser.setCookie("language", "xx");

        assertThat(browser.get("/partner/login/failed", "Accept-Language", "de").body())
                .contains("lang=\"de\"");
    }
}
