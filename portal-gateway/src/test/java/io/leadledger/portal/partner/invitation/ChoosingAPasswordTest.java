package io.leadledger.portal.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.portal.partner.invitation.FixedInvitations.Answer;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** J2, steps 1 and 2, as the partner's person sees them. */
@Tag("R-082")
@ExtendWith(OutputCaptureExtension.class)
class ChoosingAPasswordTest {

    private static final FixedInvitations SERVICE = new FixedInvitations();
    private static final String LINK = "aB3-_secret-of-the-mail-aB3-_secret-of-the-";
    private static final String PAGE = "/partner/invitation/" + LINK;
    private static final String GOOD = "Four-Sunny-Days-2026";
    private static final UUID ALPHA = UUID.randomUUID();

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.start(SERVICE.properties());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        SERVICE.stop();
    }

    @BeforeEach
    void the_link_is_good() {
        SERVICE.looks(Answer.look(InvitationState.OPEN));
        SERVICE.redeems(Answer.redeemed(ALPHA));
    }

    @Test
    void a_stranger_with_the_link_sees_the_form_its_rules_and_whose_login_it_is() {
        HttpResponse<String> page = gateway.browser().get(PAGE, "Accept-Language", "de");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"de\"")
                .contains("Passwort wählen")
                .contains("Nordlicht Leads")
                .contains("anna@alpha.example")
                .contains("mindestens 12 Zeichen")
                .contains("autocomplete=\"new-password\"");
        assertThat(SERVICE.redemptions()).isEmpty();
    }

    @Test
    void the_pages_address_is_told_to_nobody_and_kept_nowhere() {
        HttpResponse<String> page = gateway.browser().get(PAGE);

        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).doesNotContain("src=\"http").doesNotContain("href=\"http");
    }

    @Test
    void a_good_password_is_passed_on_once_and_recorded_without_the_link(CapturedOutput log) {
        HttpResponse<String> done = send(GOOD, GOOD);

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Your password is set").contains("href=\"/partner/login\"");
        assertThat(SERVICE.redemptions()).containsExactly("{\"password\":\"" + GOOD + "\"}");
        assertThat(gateway.audited().getFirst())
                .isEqualTo("INVITATION_REDEEMED password-set partners anna@alpha.example");
        assertThat(gateway.jdbc()
                        .sql("select path || ' ' || partner_id || ' ' || address from site.audit_entry"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("/partner/invitation/… " + ALPHA + " 127.0.0.1");
        assertThat(log).doesNotContain(LINK).doesNotContain(GOOD);
        assertThat(done.body()).doesNotContain(GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "password-too-short, 12 characters or more.",
        "password-needs-upper-case, needs an upper case letter.",
        "password-needs-lower-case, needs a lower case letter.",
        "password-needs-digit, needs a digit.",
        "password-needs-special, needs a special character",
        "password-is-user-name, else than the user name.",
        "something-new, Choose another."
    })
    void the_rule_that_broke_is_told_and_everything_but_the_password_is_kept(String code, String told) {
        SERVICE.redeems(Answer.problem(422, code));

        HttpResponse<String> page = send("Weak-Password-1", "Weak-Password-1");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(told)
                .contains("aria-invalid=\"true\"")
                .contains("anna@alpha.example")
                .doesNotContain("Weak-Password-1");
    }

    @Test
    void two_different_passwords_or_none_are_not_passed_on() {
        HttpResponse<String> different = send(GOOD, GOOD + "x");
        HttpResponse<String> none = send("", "");

        assertThat(different.statusCode()).isEqualTo(422);
        assertThat(different.body()).contains("The two passwords are not the same.");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Enter a password.");
        assertThat(SERVICE.redemptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USED, This link was already used, true",
        "EXPIRED, This link has expired, false",
        "VOID, This link is no longer valid, false"
    })
    void a_link_that_opens_nothing_says_why(InvitationState state, String heading, boolean offersLogin) {
        SERVICE.looks(Answer.look(state));

        HttpResponse<String> page = gateway.browser().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains(heading).doesNotContain("<form");
        assertThat(page.body().contains("href=\"/partner/login\"")).isEqualTo(offersLogin);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @CsvSource({
        "409, invitation-used, 410, This link was already used",
        "409, invitation-expired, 410, This link has expired",
        "409, access-off, 410, This link is no longer valid",
        "404, not-found, 404, This link is not known",
        "429, too-many-tries, 429, Wait for a minute"
    })
    void a_link_that_went_bad_while_the_form_stood_open_says_why(int status, String code, int shown, String told) {
        Browser browser = gateway.browser();
        String csrf = browser.csrf(PAGE);
        SERVICE.redeems(Answer.problem(status, code));

        HttpResponse<String> page = browser.post(PAGE, Map.of("_csrf", csrf, "password", GOOD, "repeat", GOOD));

        assertThat(page.statusCode()).isEqualTo(shown);
        assertThat(page.body()).contains(told);
        assertThat(gateway.audited()).noneMatch(entry -> entry.contains(code));
    }

    @Test
    void a_link_nobody_knows_is_not_found() {
        SERVICE.looks(Answer.problem(404, "not-found"));

        HttpResponse<String> page = gateway.browser().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This link is not known");
    }

    @Test
    void without_the_forms_token_nothing_is_passed_on() {
        Browser browser = gateway.browser();
        String csrf = browser.csrf(PAGE);
        Map<String, String> fields = Map.of("password", GOOD, "repeat", GOOD);

        assertThat(browser.post(PAGE, fields).statusCode()).isEqualTo(403);
        assertThat(SERVICE.redemptions()).isEmpty();
        assertThat(gateway.jdbc()
                        .sql("select path from site.audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("/partner/invitation/…");
        assertThat(browser.post(PAGE, Map.of("_csrf", csrf, "password", GOOD, "repeat", GOOD))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.redemptions()).hasSize(1);
    }

    @Test
    void while_partner_service_fails_the_page_says_so_and_the_log_has_no_link(CapturedOutput log) {
        SERVICE.looks(new Answer(500, "{}"));

        HttpResponse<String> page = gateway.browser().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(log).contains("does not answer for an invitation").doesNotContain(LINK);
    }

    @Test
    void while_partner_service_is_away_the_page_says_so_and_the_log_has_no_link(CapturedOutput log) {
        try (Gateway alone = Gateway.start(Map.of("leadledger.data-keys.client-secret", "secret-of-the-test"))) {
            HttpResponse<String> page = alone.browser().get(PAGE);

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).doesNotContain(LINK);
            assertThat(log).contains("does not answer for an invitation").doesNotContain(LINK);
        }
    }

    @Test
    void redemptions_are_no_part_of_the_public_api() {
        HttpResponse<String> answer = gateway.browser()
                .get("/api/v1/portal-invitations/" + LINK, "Authorization", "Bearer own", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("loginEmail");
    }

    private static HttpResponse<String> send(String password, String repeat) {
        Browser browser = gateway.browser();
        return browser.post(PAGE, Map.of("_csrf", browser.csrf(PAGE), "password", password, "repeat", repeat));
    }
}
