package io.leadledger.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.PortalVisitor;
import io.leadledger.partner.Published;
import io.leadledger.partner.ReceivedInvitation;
import io.leadledger.partner.ServedPortal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** J2, steps 1 and 2. */
@Tag("R-082")
@ExtendWith(OutputCaptureExtension.class)
class RedeemingInvitationsTest extends ServedPortal {

    private static final String GOOD = "Four-Sunny-Days-2026";

    @Test
    void a_good_password_is_taken_once_and_opens_the_login(CapturedOutput log) {
        GivenPartner partner = partnerWithAccess("Jota");
        String token = token(partner);
        PortalVisitor visitor = new PortalVisitor(keycloak());

        Answer short11 = redeem(token, "Abcdefgh-12");
        Answer simple12 = redeem(token, "abcdefghijkl");
        boolean inBefore = visitor.logIn(partner.email(), GOOD);
        Answer good = redeem(token, GOOD);
        Answer again = redeem(token, "Another-Good-One-7");

        assertThat(short11.status()).isEqualTo(422);
        assertThat(short11.errors()).containsExactly("password password-too-short");
        assertThat(simple12.status()).isEqualTo(422);
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.text("loginEmail")).isEqualTo(partner.email());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors()).containsExactly("- invitation-used");
        assertThat(inBefore).isFalse();
        assertThat(visitor.logIn(partner.email(), GOOD)).isTrue();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), "Another-Good-One-7"))
                .isFalse();
        assertThat(access(partner).body().path("invitation").path("status").asString())
                .isEqualTo("REDEEMED");
        await().atMost(Duration.ofSeconds(30)).until(() -> published(partner).size() >= 4);
        assertThat(published(partner))
                .extracting(Published::name)
                .endsWith("PortalInvitationSent", "PortalInvitationRedeemed");
        assertThat(log).doesNotContain(GOOD).doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource({
        "Abcdefgh-12,    password-too-short",
        "abcdefgh-1234,  password-needs-upper-case",
        "ABCDEFGH-1234,  password-needs-lower-case",
        "Abcdefgh-ijkl,  password-needs-digit",
        "Abcdefgh1234,   password-needs-special"
    })
    void the_rule_that_broke_is_named_and_the_link_stays_good(String password, String code) {
        GivenPartner partner = partnerWithAccess("Rules");
        String token = token(partner);

        Answer refused = redeem(token, password);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("password " + code);
        assertThat(refused.response().body()).doesNotContain(password);
        assertThat(look(token).text("state")).isEqualTo("OPEN");
    }

    @Test
    void the_user_name_is_no_password() {
        GivenPartner partner = partner("Name");
        turn(
                partner,
                "{\"enabled\": true, \"loginEmail\": \"name-12@%s\"}"
                        .formatted(partner.email().split("@")[1]));
        GivenPartner login =
                new GivenPartner(partner.partnerId(), access(partner).text("loginEmail"));

        Answer refused = redeem(token(login), login.email());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).first().asString().startsWith("password password-");
    }

    @Test
    void a_link_says_what_it_is_good_for_and_for_whom_only_while_it_is() {
        GivenPartner partner = partnerWithAccess("Look");
        String token = token(partner);

        Answer open = look(token);
        redeem(token, GOOD);
        Answer used = look(token);

        assertThat(open.text("state")).isEqualTo("OPEN");
        assertThat(open.text("loginEmail")).isEqualTo(partner.email());
        assertThat(open.text("seller")).isEqualTo("Nordlicht Leads GmbH");
        assertThat(used.text("state")).isEqualTo("USED");
        assertThat(used.response().body()).doesNotContain(partner.email());
    }

    @Test
    void an_expired_link_opens_nothing() {
        GivenPartner partner = partnerWithAccess("Late");
        String token = token(partner);
        jdbc.sql("update portal_invitation set expires_at = now() - interval '1 second' where partner_id = ?")
                .param(partner.partnerId())
                .update();

        Answer refused = redeem(token, GOOD);

        assertThat(refused.errors()).containsExactly("- invitation-expired");
        assertThat(look(token).text("state")).isEqualTo("EXPIRED");
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), GOOD)).isFalse();
    }

    @Test
    void a_link_lives_for_three_days() {
        GivenPartner partner = partnerWithAccess("Life");
        token(partner);

        assertThat(jdbc.sql(
                                "select date_trunc('second', made_at) + interval '72 hours' = expires_at from portal_invitation where partner_id = ?")
                        .param(partner.partnerId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_link_from_before_the_access_was_off_opens_nothing_ever_again() {
        GivenPartner partner = partnerWithAccess("Revoked");
        String token = token(partner);

        turn(partner, "{\"enabled\": false}");
        Answer whileOff = redeem(token, GOOD);
        turn(partner, "{\"enabled\": true}");
        Answer restored = redeem(token, GOOD);

        assertThat(whileOff.errors()).containsExactly("- invitation-void");
        assertThat(restored.errors()).containsExactly("- invitation-void");
        assertThat(redeem(token(partner), GOOD).status()).isEqualTo(200);
    }

    @Test
    void a_link_for_an_earlier_login_opens_nothing() {
        GivenPartner partner = partnerWithAccess("Moved");
        String token = token(partner);

        turn(partner, "{\"enabled\": true, \"loginEmail\": \"new.%s\"}".formatted(partner.email()));

        assertThat(redeem(token, GOOD).errors()).containsExactly("- invitation-void");
    }

    @ParameterizedTest
    @CsvSource({"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%27"
    })
    void an_unknown_link_is_not_found_and_not_repeated(String token) {
        Answer answer = redeem(token, GOOD);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("detail")).isEqualTo("there is no such invitation");
        assertThat(page().get("/portal-invitations/" + token).status()).isEqualTo(404);
    }

    @Test
    void only_the_gateways_page_passes_redemptions_on() {
        GivenPartner partner = partnerWithAccess("Closed");
        String path = "/portal-invitations/" + token(partner);
        String body = "{\"password\": \"" + GOOD + "\"}";

        assertThat(api().post(path + "/redemption", body).status()).isEqualTo(403);
        assertThat(api().inRole("admin").get(path).status()).isEqualTo(403);
        assertThat(page().get(path).status()).isEqualTo(200);
        assertThat(page().post(path + "/redemption", "{}").errors()).containsExactly("password missing");
        assertThat(page().post(path + "/redemption", body).status()).isEqualTo(200);
    }

    @Test
    void too_many_tries_with_one_link_have_to_wait() {
        GivenPartner partner = partnerWithAccess("Tries");
        String token = token(partner);

        for (int i = 0; i < 10; i++) {
            assertThat(redeem(token, "weak").status()).isEqualTo(422);
        }
        Answer eleventh = redeem(token, GOOD);
        jdbc.sql("update portal_invitation set tries_since = tries_since - interval '1 minute' where partner_id = ?")
                .param(partner.partnerId())
                .update();
        Answer later = redeem(token, GOOD);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.header("Retry-After")).isEqualTo("60");
        assertThat(later.status()).isEqualTo(200);
    }

    @Test
    void cut_off_after_the_password_was_set_the_link_is_still_good_and_makes_the_rest() {
        GivenPartner partner = partnerWithAccess("Crash");
        String token = token(partner);
        crash.at("invitation.password-set");

        assertThat(redeem(token, GOOD).status()).isEqualTo(500);
        assertThat(look(token).text("state")).isEqualTo("OPEN");
        assertThat(redeem(token, GOOD).status()).isEqualTo(200);

        assertThat(facts(partner))
                .filteredOn("PortalInvitationRedeemed"::equals)
                .hasSize(1);
        assertThat(look(token).text("state")).isEqualTo("USED");
    }

    @Test
    void of_several_at_the_same_moment_one_redeems() throws Exception {
        GivenPartner partner = partnerWithAccess("Race");
        String token = token(partner);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> calls = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> redeem(token, GOOD + i)))
                    .toList();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Answer> call : calls) {
                statuses.add(call.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        assertThat(facts(partner))
                .filteredOn("PortalInvitationRedeemed"::equals)
                .hasSize(1);
    }

    private String token(GivenPartner partner) {
        assertThat(invite(partner).status()).isEqualTo(201);
        return ReceivedInvitation.to(MAIL, partner.email()).getLast().token();
    }

    private Answer look(String token) {
        return page().get("/portal-invitations/" + token);
    }
}
