package io.leadledger.partner.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An installation as it is at first: no mail server, and here no Keycloak that answers either. */
@Tag("R-005")
class NoMailServerTest extends ServedPartners {

    private static final String SETTINGS = """
            {"host": "127.0.0.1", "port": 2525, "security": "NONE",
             "senderEmail": "leads@nordlicht.example", "senderName": "Nordlicht"}
            """;

    @Test
    void it_says_that_nothing_is_configured() {
        Answer settings = api().get("/smtp-settings");

        assertThat(settings.status()).isEqualTo(200);
        assertThat(settings.body().path("configured").asBoolean()).isFalse();
        assertThat(settings.version()).isZero();
    }

    @Test
    void a_mail_that_cannot_go_out_is_refused_with_that_reason() {
        String partner = api().post("/partners", Bodies.partner("no-mail")).text("partnerId");

        Answer test = api().inRole("admin").post("/smtp-settings/test-mails", "{\"to\": \"me@nordlicht.example\"}");
        Answer invitation = api().post("/partners/" + partner + "/portal-access/invitations", "");

        assertThat(test.errors()).containsExactly("- no-smtp-settings");
        assertThat(invitation.status()).isEqualTo(409);
        assertThat(invitation.errors()).containsExactly("- no-smtp-settings");
    }

    @Test
    void while_keycloak_does_not_answer_nothing_is_stored() {
        Answer saved = api().inRole("admin").seen(0).put("/smtp-settings", SETTINGS);

        assertThat(saved.status()).isEqualTo(503);
        assertThat(saved.header("Retry-After")).isEqualTo("5");
        assertThat(saved.errors()).containsExactly("- keycloak-unavailable");
        assertThat(api().get("/smtp-settings").body().path("configured").asBoolean())
                .isFalse();
    }

    @Test
    void while_keycloak_does_not_answer_no_access_is_recorded() {
        String partner = api().post("/partners", Bodies.partner("no-keycloak")).text("partnerId");
        String path = "/partners/" + partner + "/portal-access";

        Answer on = api().seen(0).put(path, "{\"enabled\": true}");

        assertThat(on.status()).isEqualTo(503);
        assertThat(api().get(path).body().path("enabled").asBoolean()).isFalse();
        assertThat(api().get(path).version()).isZero();
    }

    @Test
    void only_an_administrator_or_a_client_for_settings_changes_them() {
        Api daily = api().inRole("member");

        assertThat(daily.get("/smtp-settings").status()).isEqualTo(200);
        assertThat(daily.seen(0).put("/smtp-settings", SETTINGS).status()).isEqualTo(403);
        assertThat(api().seen(0).put("/smtp-settings", SETTINGS).status()).isEqualTo(403);
        assertThat(daily.post("/smtp-settings/test-mails", "{\"to\": \"a@b.example\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api().as("settings:write")
                        .seen(0)
                        .put("/smtp-settings", SETTINGS)
                        .status())
                .isEqualTo(503);
    }
}
