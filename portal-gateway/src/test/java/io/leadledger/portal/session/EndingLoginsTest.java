package io.leadledger.portal.session;

import static io.leadledger.portaltesting.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How logins last and how they end: sessions are in the database, so nothing here depends on one running instance. */
@Tag("R-087")
class EndingLoginsTest {

    private static final UUID ALPHA = UUID.randomUUID();
    private static final Person ANNA = Person.partner("anna", ALPHA);
    private static final Person OTTO = Person.operator("otto");

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void people() {
        Gateway.accounts().enable(ALPHA);
        Gateway.partners().knows(ANNA);
        Gateway.operators().knows(OTTO);
    }

    @AfterEach
    void ordinaryTokens() {
        Gateway.operators().tokensLastSeconds(300);
        Gateway.partners().tokensLastSeconds(300);
    }

    @Test
    void a_session_outlives_a_restart() {
        Browser before = gateway.browser();
        before.open("/partner");
        before.open("/app");

        gateway = gateway.restarted();

        Browser after = before.at(gateway.url());
        assertThat(after.get("/partner/test/me").body()).contains("anna@partner.example");
        assertThat(after.get("/app/test/token").body()).startsWith("access-");
    }

    @ParameterizedTest
    @CsvSource({"/partner, partners", "/app/test/form, operators"})
    void a_logout_told_by_the_realm_ends_that_login_and_no_other_even_after_a_restart(String home, String realm) {
        Person person = realm.equals("partners") ? ANNA : OTTO;
        var issuer = realm.equals("partners") ? Gateway.partners() : Gateway.operators();
        issuer.forgetLogins();
        Browser ended = gateway.browser();
        ended.open(home);
        String sid = issuer.sid(person);
        Browser other = gateway.browser();
        other.open(home);

        gateway = gateway.restarted();
        HttpResponse<String> told = tell(realm, issuer.logoutToken(Map.of("sid", sid, "sub", person.subject())));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(ended.at(gateway.url()).get(home).statusCode()).isEqualTo(302);
        assertThat(other.at(gateway.url()).get(home).statusCode()).isEqualTo(200);
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGOUT told-by-realm " + realm + " " + person.email());
    }

    @Test
    void a_logout_of_a_person_ends_all_of_its_logins() {
        List<Browser> browsers = List.of(gateway.browser(), gateway.browser());
        browsers.forEach(browser -> browser.open("/partner"));

        tell("partners", Gateway.partners().logoutToken(Map.of("sub", ANNA.subject())));

        assertThat(browsers).allMatch(browser -> browser.get("/partner").statusCode() == 302);
    }

    @Test
    void a_logout_that_the_realm_did_not_sign_for_this_site_ends_nothing() {
        Browser browser = gateway.browser();
        browser.open("/partner");
        String ofTheOther = Gateway.operators().logoutToken(Map.of("sub", ANNA.subject()));

        assertThat(tell("partners", ofTheOther).statusCode()).isEqualTo(400);
        assertThat(tell("partners", "nonsense").statusCode()).isEqualTo(400);
        assertThat(tell("strangers", ofTheOther).statusCode()).isEqualTo(400);
        tell("operators", ofTheOther);

        assertThat(browser.get("/partner").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_who_signs_out_is_signed_out_here_and_at_its_realm() {
        Browser browser = gateway.browser();
        String token = Browser.csrf(browser.open("/partner/test/form"));
        Browser thief = gateway.browser();
        String cookie = Objects.requireNonNull(browser.cookie("__Host-partner"));
        String session = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        thief.setCookie("__Host-partner", cookie);
        assertThat(loginsOf(session)).isEqualTo(1);

        assertThat(browser.post("/partner/logout", Map.of()).statusCode()).isEqualTo(403);
        HttpResponse<String> out = browser.post("/partner/logout", Map.of("_csrf", token));

        assertThat(location(out))
                .startsWith(Gateway.partners().issuer() + "/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=" + gateway.url() + "/partner");
        assertThat(browser.cookie("__Host-partner")).isNull();
        assertThat(thief.get("/partner").statusCode()).isEqualTo(302);
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGOUT asked-for partners anna@partner.example");
        assertThat(loginsOf(session)).isZero();
    }

    @Test
    void revoked_access_ends_running_sessions_with_the_next_request() {
        Browser page = gateway.browser();
        page.open("/partner");
        Browser file = gateway.browser();
        file.open("/partner");
        assertThat(file.get("/partner/test/files/mine").statusCode()).isEqualTo(200);

        Gateway.accounts().revoke(ALPHA);

        assertThat(location(page.get("/partner/test/me"))).startsWith("/partner/login");
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGOUT access-revoked partners anna@partner.example");
        assertThat(file.get("/partner/test/files/mine").statusCode()).isEqualTo(401);
        Gateway.accounts().enable(ALPHA);
        assertThat(page.get("/partner/test/me").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"/partner, 1800", "/app/test/form, 3600"})
    void an_idle_session_ends_after_the_time_of_its_site(String home, int seconds) {
        Browser browser = gateway.browser();
        browser.open(home);
        makeIdleFor(seconds - 60);
        assertThat(browser.get(home).statusCode()).isEqualTo(200);

        makeIdleFor(seconds + 1);

        assertThat(browser.get(home).statusCode()).isEqualTo(302);
    }

    @Test
    void requests_of_one_session_renew_its_tokens_once_on_two_instances() {
        Gateway.operators().tokensLastSeconds(1);
        Browser browser = gateway.browser();
        browser.open("/app");
        Gateway.operators().tokensLastSeconds(300);
        int before = Gateway.operators().renewals();

        try (Gateway second = gateway.another();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser elsewhere = browser.at(second.url());
            List<CompletableFuture<String>> answers = IntStream.range(0, 12)
                    .mapToObj(i -> i % 2 == 0 ? browser : elsewhere)
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> one.get("/app/test/token").body(), threads))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join).distinct())
                    .hasSize(1)
                    .allMatch(token -> token.startsWith("access-"));
        }
        assertThat(Gateway.operators().renewals()).isEqualTo(before + 1);
    }

    @Test
    void a_login_that_its_realm_renews_no_more_ends() {
        Gateway.operators().tokensLastSeconds(1);
        Browser browser = gateway.browser();
        browser.open("/app");
        assertThat(browser.get("/app/test/form").statusCode()).isEqualTo(200);

        Gateway.operators().forgetLogins();

        assertThat(location(browser.get("/app/test/form"))).isEqualTo("/login?return=%2Fapp%2Ftest%2Fform");
        assertThat(gateway.audited().getFirst()).isEqualTo("LOGOUT ended-at-realm operators otto@operator.example");
    }

    @Test
    void what_another_version_stored_in_a_session_means_a_new_login_not_an_error() {
        Browser browser = gateway.browser();
        browser.open("/partner");

        gateway.jdbc()
                .sql("update site.web_session_attributes set attribute_bytes = '\\xcafe'")
                .update();

        assertThat(browser.get("/partner").statusCode()).isEqualTo(302);
        assertThat(browser.open("/partner").statusCode()).isEqualTo(200);
    }

    @Test
    void no_session_holds_the_secret_of_the_gateway_or_a_token() {
        Browser browser = gateway.browser();
        browser.open("/partner");
        String token = browser.get("/partner/test/token").body();

        assertThat(attributesWith("anna@partner.example")).isPositive();
        assertThat(attributesWith("partners-secret-of-the-test")).isZero();
        assertThat(attributesWith(token)).isZero();
    }

    @Test
    void tokens_are_stored_sealed_and_open_for_their_own_session_only() {
        Browser browser = gateway.browser();
        browser.open("/partner");
        String token = browser.get("/partner/test/token").body();
        Browser another = gateway.browser();
        another.open("/partner");

        assertThat(token).startsWith("access-");
        assertThat(gateway.jdbc()
                        .sql(
                                "select access_token from site.realm_login union all select refresh_token from site.realm_login")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(stored -> stored.matches("[A-Za-z0-9+/]{16} [A-Za-z0-9+/=]{60,}"));
        gateway.jdbc()
                .sql("update site.realm_login set access_token = (select min(access_token) from site.realm_login)")
                .update();
        assertThat(Stream.of(browser, another)
                        .map(one -> one.get("/partner/test/token").statusCode()))
                .contains(302);
    }

    private HttpResponse<String> tell(String realm, String token) {
        return gateway.browser().post("/logout/connect/back-channel/" + realm, Map.of("logout_token", token));
    }

    private static void makeIdleFor(int seconds) {
        gateway.jdbc()
                .sql("update site.web_session set last_access_time = (extract(epoch from now()) - ?) * 1000")
                .param(seconds)
                .update();
    }

    private static int attributesWith(String text) {
        return gateway.jdbc()
                .sql(
                        "select count(*) from site.web_session_attributes where position(convert_to(?, 'UTF8') in attribute_bytes) > 0")
                .param(text)
                .query(Integer.class)
                .single();
    }

    private static int loginsOf(String session) {
        return gateway.jdbc()
                .sql("select count(*) from site.realm_login where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }
}
