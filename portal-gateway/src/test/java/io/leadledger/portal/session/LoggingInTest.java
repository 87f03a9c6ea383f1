package io.leadledger.portal.session;

import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portaltesting.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-080")
class LoggingInTest {

    private static final UUID ALPHA = UUID.randomUUID();
    private static final Person ANNA = Person.partner("anna", ALPHA);
    private static final Person OTTO = Person.operator("otto");

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.shared();
        Gateway.accounts().enable(ALPHA);
        Gateway.partners().knows(ANNA);
        Gateway.operators().knows(OTTO);
    }

    @Test
    void a_partner_comes_to_the_page_it_asked_for_and_is_known_there() {
        Browser browser = gateway.browser();

        HttpResponse<String> answer = browser.open("/partner/test/me?from=2026-01-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri()).hasToString(gateway.url() + "/partner/test/me?from=2026-01-01");
        assertThat(answer.body()).isEqualTo(ALPHA + " anna@partner.example partner-anna");
        assertThat(gateway.audited()).contains("LOGIN logged-in partners anna@partner.example");
    }

    @Test
    void an_operator_comes_to_the_page_it_asked_for() {
        HttpResponse<String> answer = gateway.browser().open("/app/test/form?a=b");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri()).hasToString(gateway.url() + "/app/test/form?a=b");
        assertThat(gateway.audited()).contains("LOGIN logged-in operators otto@operator.example");
    }

    @Test
    void both_sites_in_one_browser_do_not_throw_each_other_out() {
        Browser browser = gateway.browser();

        browser.open("/partner");
        browser.open("/app");

        assertThat(browser.get("/partner").statusCode()).isEqualTo(200);
        assertThat(browser.get("/app/test/form").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("__Host-partner")).isNotEqualTo(browser.cookie("__Host-operator"));
    }

    @ParameterizedTest
    @CsvSource({
        "/app/test/form, __Host-operator, /partner, __Host-partner, operators otto@operator.example",
        "/partner, __Host-partner, /app/test/form, __Host-operator, partners anna@partner.example"
    })
    void the_session_of_one_site_under_the_name_of_the_others_cookie_is_refused_and_recorded(
            String own, String ownCookie, String other, String otherCookie, String who) {
        Browser browser = gateway.browser();
        browser.open(own);
        assertThat(browser.get(own).statusCode()).isEqualTo(200);
        browser.setCookie(otherCookie, String.valueOf(browser.cookie(ownCookie)));

        HttpResponse<String> refused = browser.get(other);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(gateway.audited().getFirst()).isEqualTo("REFUSAL wrong-realm " + who);
        assertThat(browser.get(own).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/partner, __Host-partner", "/app, __Host-operator"})
    void the_cookie_is_of_this_host_only_secure_and_out_of_reach_for_scripts(String page, String name) {
        Browser browser = gateway.browser();
        HttpResponse<String> start = browser.get(location(browser.get(page)));

        String cookie = start.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie)
                .startsWith(name + "=")
                .contains("; Path=/")
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .doesNotContainIgnoringCase("Domain");
    }

    @Test
    void a_login_gets_a_session_id_that_nobody_knew_before() {
        Browser browser = gateway.browser();
        HttpResponse<String> start = browser.get(location(browser.get("/partner")));
        String before = Objects.requireNonNull(browser.cookie("__Host-partner"));

        browser.follow(start);

        assertThat(browser.cookie("__Host-partner")).isNotNull().isNotEqualTo(before);
        Browser attacker = gateway.browser();
        attacker.setCookie("__Host-partner", before);
        assertThat(location(attacker.get("/partner"))).startsWith("/partner/login");
    }

    @Test
    void a_stranger_who_only_looks_leaves_no_session_behind() {
        Integer before = sessions();

        HttpResponse<String> answer = gateway.browser().get("/partner/test/me");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/partner/test/files/mine, /partner", "/app/test/files/mine, /app"})
    void a_stranger_who_asks_for_a_file_is_told_401(String file, String home) {
        Browser browser = gateway.browser();

        assertThat(browser.get(file).statusCode()).isEqualTo(401);

        browser.open(home);
        assertThat(browser.get(file).body()).isEqualTo("a file");
    }

    @ParameterizedTest
    @CsvSource({"HX-Request, true", "Sec-Fetch-Dest, empty"})
    void a_stranger_who_asks_for_a_part_of_a_page_is_told_401(String header, String value) {
        assertThat(gateway.browser().get("/partner/test/me", header, value).statusCode())
                .isEqualTo(401);
        assertThat(location(gateway.browser().get("/partner/test/me")))
                .isEqualTo("/partner/login?return=%2Fpartner%2Ftest%2Fme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/partner",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5Cevil.example",
                "/partner/..//evil.example",
                "/partner/../app",
                "/partner@evil.example",
                "/partners",
                "/app",
                "javascript:alert(1)",
                "/partner\n//evil.example",
                ""
            })
    void nobody_is_sent_elsewhere_after_a_login(String asked) {
        Browser browser = gateway.browser();

        HttpResponse<String> answer =
                browser.open("/partner/login?return=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));

        assertThat(answer.uri()).hasToString(gateway.url() + "/partner");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_that_was_asked_for_with_login_is_reached() {
        HttpResponse<String> answer = gateway.browser().open("/partner/login?return=/partner/test/me");

        assertThat(answer.uri()).hasToString(gateway.url() + "/partner/test/me");
    }

    @Test
    void somebody_of_the_partners_realm_without_a_partner_does_not_enter() {
        Gateway.partners().knows(new Person("stray", "stray@partner.example", Map.of()));
        Browser browser = gateway.browser();

        HttpResponse<String> answer = browser.open("/partner");
        Gateway.partners().knows(ANNA);

        assertThat(answer.uri()).hasToString(gateway.url() + "/partner/login/failed");
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGIN_FAILED no-partner partners");
        assertThat(location(browser.get("/partner"))).startsWith("/partner/login");
    }

    @Test
    @Tag("R-081")
    void a_partner_whose_access_is_off_does_not_enter() {
        Gateway.partners().knows(Person.partner("berta", UUID.randomUUID()));

        HttpResponse<String> answer = gateway.browser().open("/partner");
        Gateway.partners().knows(ANNA);

        assertThat(answer.uri()).hasToString(gateway.url() + "/partner/login/failed");
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGIN_FAILED no-access partners");
    }

    @ParameterizedTest
    @CsvSource({"/partner/login/oauth2/code/partners, partners", "/login/oauth2/code/operators, operators"})
    void an_answer_that_nobody_asked_the_realm_for_is_a_failed_login(String callback, String realm) {
        HttpResponse<String> answer = gateway.browser().open(callback + "?code=stolen&state=guessed");

        assertThat(answer.uri().getPath()).endsWith("/login/failed");
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGIN_FAILED authorization_request_not_found " + realm);
    }

    @Test
    @Tag("R-083")
    void a_missing_permission_is_named_and_recorded_and_holds_from_the_next_request_on() {
        Browser browser = gateway.browser();
        browser.open("/partner");
        Gateway.accounts().enable(ALPHA, VIEW_INVOICES);
        assertThat(browser.get("/partner/test/invoices").statusCode()).isEqualTo(200);

        Gateway.accounts().enable(ALPHA);
        HttpResponse<String> refused = browser.get("/partner/test/invoices", "Accept-Language", "de");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Rechnungen ansehen");
        assertThat(gateway.audited().getFirst())
                .isEqualTo("REFUSAL missing-permission-VIEW_INVOICES partners anna@partner.example");
    }

    @Test
    void a_route_outside_of_the_portal_gets_no_partner() {
        Browser browser = gateway.browser();

        assertThat(browser.open("/app/test/me").statusCode()).isEqualTo(500);
        assertThat(browser.open("/partner/test/me").statusCode()).isEqualTo(200);
    }

    private static Integer sessions() {
        return gateway.jdbc()
                .sql("select count(*) from site.web_session")
                .query(Integer.class)
                .single();
    }
}
