package io.leadledger.partner.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Published;
import io.leadledger.partner.RealmProbe;
import io.leadledger.partner.ReceivedInvitation;
import io.leadledger.partner.ServedPortal;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Tag("R-081")
class SwitchingPortalAccessTest extends ServedPortal {

    private static final String PASSWORD = "Four-Sunny-Days-2026";

    @Test
    void the_login_is_the_contact_email_unless_another_is_said_and_carries_the_partner() {
        GivenPartner partner = partner("Alpha");
        Answer before = access(partner);

        Answer on = turn(partner, "{\"enabled\": true}");

        assertThat(before.body().path("enabled").asBoolean()).isFalse();
        assertThat(before.version()).isZero();
        assertThat(on.status()).isEqualTo(200);
        assertThat(on.eventIds()).hasSize(2);
        assertThat(access(partner).text("loginEmail")).isEqualTo(partner.email());
        assertThat(access(partner).version()).isEqualTo(on.version()).isEqualTo(2);
        JsonNode user = RealmProbe.users(keycloak(), partner.email()).getFirst();
        assertThat(user.path("attributes").path("partner_id").path(0).asString())
                .isEqualTo(partner.partnerId());
        assertThat(user.path("attributes").path("locale").path(0).asString()).isEqualTo("de");
    }

    @Test
    @Tag("R-016")
    void what_happened_is_on_the_topic_under_the_partners_id_in_an_order_of_its_own() {
        GivenPartner partner = partnerWithAccess("Topic");
        turn(partner, "{\"enabled\": false}");

        await().atMost(Duration.ofSeconds(30)).until(() -> published(partner).size() >= 3);
        assertThat(published(partner))
                .extracting(Published::name)
                .containsExactly("PermissionsChanged", "PortalAccessEnabled", "PortalAccessRevoked");
        assertThat(published(partner))
                .extracting(fact -> Published.header(fact, "ce_sequence"))
                .containsExactly("0", "1", "2");
        assertThat(published(partner))
                .allSatisfy(fact ->
                        assertThat(Published.header(fact, "ce_partnerid")).isEqualTo(partner.partnerId()));
    }

    @Test
    @Tag("D-31")
    void one_login_is_of_one_partner_only() {
        GivenPartner first = partnerWithAccess("First");
        GivenPartner second = partner("Second");

        Answer taken = turn(second, "{\"enabled\": true, \"loginEmail\": \"%s\"}".formatted(first.email()));
        Answer free = turn(second, "{\"enabled\": true, \"loginEmail\": \"%s\"}".formatted(second.email()));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.errors()).containsExactly("loginEmail login-taken");
        assertThat(free.status()).isEqualTo(200);
    }

    @Test
    void another_login_lets_the_new_one_in_and_the_old_one_out() {
        GivenPartner partner = partnerWithPassword("Moving", PASSWORD);

        turn(partner, "{\"enabled\": true, \"loginEmail\": \"New.%s\"}".formatted(partner.email()));

        assertThat(access(partner).text("loginEmail")).isEqualTo("new." + partner.email());
        assertThat(enabled(partner.email())).isFalse();
        GivenPartner moved = new GivenPartner(partner.partnerId(), "new." + partner.email());
        invite(moved);
        redeem(ReceivedInvitation.to(MAIL, moved.email()).getLast().token(), PASSWORD);
        assertThat(enabled(moved.email())).isTrue();
        assertThat(enabled(partner.email())).isFalse();
        assertThat(facts(partner)).filteredOn("PortalAccessEnabled"::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                               | enabled missing
            {"enabled": true, "loginEmail": "nobody"}        | loginEmail bad-email
            {"enabled": true, "loginEmail": "o'neil@a.example"} | loginEmail bad-login-email
            """)
    void a_switch_that_cannot_be_understood_is_refused_by_field(String body, String error) {
        GivenPartner partner = partner("Unclear");

        Answer answer = turn(partner, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(facts(partner)).isEmpty();
    }

    @Test
    void without_a_contact_email_a_login_has_to_be_said() {
        String id = api().post("/partners", """
                        {"externalId": "no-email-at-all", "details": {"displayName": "Quiet"}}
                        """).text("partnerId");
        GivenPartner partner = new GivenPartner(id, "");

        assertThat(turn(partner, "{\"enabled\": true}").errors()).containsExactly("loginEmail missing");
        assertThat(turn(partner, "{\"enabled\": true, \"loginEmail\": \"quiet@quiet.example\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_saw_an_older_state_or_asks_for_nobody_is_refused() {
        GivenPartner partner = partnerWithPassword("Stale", PASSWORD);

        Answer stale = api().seen(0).put(partner.path("/portal-access"), "{\"enabled\": false}");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(enabled(partner.email())).isTrue();
        assertThat(api().put(partner.path("/portal-access"), "{\"enabled\": false}")
                        .status())
                .isEqualTo(428);
        assertThat(api().get("/partners/nobody/portal-access").status()).isEqualTo(404);
        assertThat(api().seen(0)
                        .put("/partners/nobody/portal-access", "{\"enabled\": true}")
                        .status())
                .isEqualTo(404);
        assertThat(api().as("partners:read")
                        .seen(2)
                        .put(partner.path("/portal-access"), "{\"enabled\": false}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"true, portal-access.let-in", "false, portal-access.shut-out"})
    void cut_off_between_keycloak_and_the_fact_the_same_request_again_makes_the_rest(boolean on, String point) {
        GivenPartner partner = partnerWithPassword("Crash", PASSWORD);
        turn(partner, "{\"enabled\": %s}".formatted(!on));
        String body = "{\"enabled\": %s}".formatted(on);
        int before = facts(partner).size();
        crash.at(point);

        assertThat(turn(partner, body).status()).isEqualTo(500);
        assertThat(enabled(partner.email())).isEqualTo(on);
        assertThat(facts(partner)).hasSize(before);
        assertThat(turn(partner, body).status()).isEqualTo(200);

        assertThat(facts(partner))
                .hasSize(before + 1)
                .last()
                .isEqualTo(on ? "PortalAccessEnabled" : "PortalAccessRevoked");
        assertThat(RealmProbe.users(keycloak(), partner.email())).hasSize(1);
        assertThat(enabled(partner.email())).isEqualTo(on);
    }

    @Test
    void cut_off_after_the_login_was_made_the_same_request_again_makes_no_second_one() {
        GivenPartner partner = partner("New");
        crash.at("portal-access.let-in");

        assertThat(turn(partner, "{\"enabled\": true}").status()).isEqualTo(500);
        assertThat(facts(partner)).isEmpty();
        assertThat(turn(partner, "{\"enabled\": true}").status()).isEqualTo(200);

        assertThat(facts(partner)).last().isEqualTo("PortalAccessEnabled");
        assertThat(RealmProbe.users(keycloak(), partner.email())).hasSize(1);
    }

    @Test
    void what_keycloak_lost_is_mended_by_saying_it_again_without_a_new_fact() {
        GivenPartner partner = partnerWithAccess("Mended");
        turn(partner, "{\"enabled\": false}");
        turn(partner, "{\"enabled\": true}");
        int before = facts(partner).size();

        Answer again = turn(partner, "{\"enabled\": true}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.eventIds()).isEmpty();
        assertThat(facts(partner)).hasSize(before);
    }

    @Test
    @Tag("R-083")
    void permissions_begin_as_decided_and_change_as_a_whole() {
        GivenPartner partner = partner("Rights");
        String path = partner.path("/permissions");
        Answer first = api().get(path);

        Answer changed = api().seen(0).put(path, """
                {"viewLeads": true, "downloadLeads": false, "acceptAndRejectLeads": true, "returnLeads": true,
                 "viewInvoices": true, "editProfile": "CONTACT_AND_BILLING_ADDRESS"}
                """);
        Answer incomplete = api().seen(1).put(path, "{\"viewLeads\": true, \"editProfile\": \"ALL\"}");

        assertThat(first.body().path("permissions").toString())
                .isEqualTo("{\"viewLeads\":true,\"downloadLeads\":true,\"acceptAndRejectLeads\":false,"
                        + "\"returnLeads\":false,\"viewInvoices\":true,\"editProfile\":\"CONTACT\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(api().get(path)
                        .body()
                        .path("permissions")
                        .path("downloadLeads")
                        .asBoolean())
                .isFalse();
        assertThat(facts(partner)).containsExactly("PermissionsChanged");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.errors())
                .containsExactly(
                        "acceptAndRejectLeads missing",
                        "downloadLeads missing",
                        "editProfile unknown-value",
                        "returnLeads missing",
                        "viewInvoices missing");
    }

    private static boolean enabled(String login) {
        return RealmProbe.users(keycloak(), login).getFirst().path("enabled").asBoolean();
    }
}
