package io.leadledger.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Published;
import io.leadledger.partner.ReceivedInvitation;
import io.leadledger.partner.ServedPortal;
import io.leadledger.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** J1, steps 4 and 5. */
@Tag("R-081")
@ExtendWith(OutputCaptureExtension.class)
class InvitingPartnersTest extends ServedPortal {

    private static final String PASSWORD = "Four-Sunny-Days-2026";

    @Test
    void one_mail_arrives_with_one_link_in_the_partners_language_and_names_the_seller() {
        GivenPartner partner = partnerWithAccess("Jota & Söhne");

        Answer sent = invite(partner);

        assertThat(sent.status()).isEqualTo(201);
        List<ReceivedInvitation> mails = ReceivedInvitation.to(MAIL, partner.email());
        assertThat(mails).hasSize(1);
        ReceivedInvitation mail = mails.getFirst();
        assertThat(mail.subject()).isEqualTo("Nordlicht Leads GmbH: Ihr Zugang zum Partnerportal");
        assertThat(mail.messageId()).isEqualTo("<invitation." + sent.text("invitationId") + "@nordlicht.example>");
        assertThat(mail.token()).hasSize(43);
        assertThat(mail.text()).contains("für Jota & Söhne geöffnet").contains("Europe/Berlin");
        assertThat(mail.html()).contains("lang=\"de\"").contains("Jota &amp; S").doesNotContain("Jota & S");
        assertThat(access(partner).body().path("invitation").path("status").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void a_partner_whose_language_is_english_is_written_to_in_english() {
        GivenPartner partner = partner("Jay", "en");
        turn(partner, "{\"enabled\": true}");

        invite(partner);

        assertThat(ReceivedInvitation.to(MAIL, partner.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Nordlicht Leads GmbH: your access to the partner portal");
            assertThat(mail.text()).contains("for Jay").doesNotContain("{");
        });
    }

    @Test
    void the_link_is_nowhere_but_in_the_mail(CapturedOutput log) {
        GivenPartner partner = partnerWithAccess("Secret");

        Answer sent = invite(partner);

        String token = ReceivedInvitation.to(MAIL, partner.email()).getFirst().token();
        await().atMost(Duration.ofSeconds(30)).until(() -> published(partner).size() >= 3);
        assertThat(published(partner)).extracting(Published::name).endsWith("PortalInvitationSent");
        assertThat(published(partner))
                .allSatisfy(fact -> assertThat(new String(fact.value(), StandardCharsets.UTF_8))
                        .doesNotContain(token));
        assertThat(jdbc.sql("select row_to_json(i)::text from portal_invitation i where invitation_id = ?")
                        .param(sent.text("invitationId"))
                        .query(String.class)
                        .single())
                .contains(partner.email())
                .doesNotContain(token);
        assertThat(jdbc.sql("select encode(token_hash, 'hex') from portal_invitation where invitation_id = ?")
                        .param(sent.text("invitationId"))
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.hex(token));
        assertThat(sent.response().body() + log).doesNotContain(token);
        assertThat(log).contains(sent.text("invitationId"));
    }

    @Test
    void sending_again_makes_the_earlier_link_void() {
        GivenPartner partner = partnerWithAccess("Twice");
        invite(partner);
        invite(partner);

        List<ReceivedInvitation> mails = ReceivedInvitation.to(MAIL, partner.email());

        assertThat(mails).hasSize(2);
        assertThat(look(mails.getFirst().token())).isEqualTo("VOID");
        assertThat(look(mails.getLast().token())).isEqualTo("OPEN");
    }

    @Test
    @Tag("D-31")
    void the_access_tells_the_invitation_of_the_login_that_stands() {
        GivenPartner partner = partnerWithPassword("Moving", PASSWORD);
        String other = "new." + partner.email();
        String redeemed = invitation(partner);
        moveTo(partner, other);
        String notYetInvited = invitation(partner);
        invite(partner);
        String invited = invitation(partner);
        moveTo(partner, partner.email());
        String movedBack = invitation(partner);
        moveTo(partner, other);

        assertThat(redeemed).isEqualTo("REDEEMED " + partner.email());
        assertThat(notYetInvited).isEqualTo("none");
        assertThat(invited).isEqualTo("OPEN " + other);
        assertThat(movedBack).isEqualTo("REDEEMED " + partner.email());
        assertThat(invitation(partner)).isEqualTo("VOID " + other);
    }

    @Test
    @Tag("R-087")
    void the_access_tells_a_link_from_before_it_was_off_as_void_until_a_new_one_is_sent() {
        GivenPartner partner = partnerWithAccess("Restored");
        invite(partner);
        turn(partner, "{\"enabled\": false}");
        String off = invitation(partner);
        turn(partner, "{\"enabled\": true}");
        String restored = invitation(partner);
        invite(partner);

        assertThat(off).isEqualTo("VOID " + partner.email());
        assertThat(restored).isEqualTo("VOID " + partner.email());
        assertThat(invitation(partner)).isEqualTo("OPEN " + partner.email());
    }

    @Test
    @Tag("R-087")
    void a_new_link_that_became_void_takes_no_redemption_away() {
        GivenPartner partner = partnerWithPassword("Again", PASSWORD);
        invite(partner);
        String again = invitation(partner);
        turn(partner, "{\"enabled\": false}");
        turn(partner, "{\"enabled\": true}");

        assertThat(again).isEqualTo("OPEN " + partner.email());
        assertThat(invitation(partner)).isEqualTo("REDEEMED " + partner.email());
    }

    @Test
    @Tag("D-07")
    void the_same_request_with_one_key_sends_one_mail_and_gets_the_same_answer() {
        GivenPartner partner = partnerWithAccess("Keyed");
        String path = partner.path("/portal-access/invitations");

        Answer first = api().with("Idempotency-Key", "k").post(path, "");
        Answer again = api().with("Idempotency-Key", "k").post(path, "");
        Answer other = api().with("Idempotency-Key", "l").post(path, "");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.eventIds()).hasSize(1);
        assertThat(other.text("invitationId")).isNotEqualTo(first.text("invitationId"));
        assertThat(ReceivedInvitation.to(MAIL, partner.email())).hasSize(2);
    }

    @Test
    @Tag("J12")
    void a_repeat_after_a_crash_carries_the_same_message_id_and_the_same_link() {
        GivenPartner partner = partnerWithAccess("Crash");
        crash.at("invitation.mailed");

        assertThat(invite(partner).status()).isEqualTo(500);
        assertThat(facts(partner)).last().isEqualTo("PortalAccessEnabled");
        assertThat(invite(partner).status()).isEqualTo(201);

        List<ReceivedInvitation> mails = ReceivedInvitation.to(MAIL, partner.email());
        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().messageId()).isEqualTo(mails.getFirst().messageId());
        assertThat(mails.getLast().token()).isEqualTo(mails.getFirst().token());
        assertThat(facts(partner)).filteredOn("PortalInvitationSent"::equals).hasSize(1);
        assertThat(look(mails.getLast().token())).isEqualTo("OPEN");
    }

    @Test
    void a_crash_before_the_mail_sends_it_once_on_the_repeat() {
        GivenPartner partner = partnerWithAccess("Early");
        crash.at("invitation.stored");

        assertThat(invite(partner).status()).isEqualTo(500);
        assertThat(ReceivedInvitation.to(MAIL, partner.email())).isEmpty();
        assertThat(invite(partner).status()).isEqualTo(201);

        assertThat(ReceivedInvitation.to(MAIL, partner.email())).hasSize(1);
    }

    @Test
    void a_mail_the_server_does_not_take_is_refused_with_the_reason_and_can_be_repeated() {
        GivenPartner partner = partnerWithAccess("Down");
        MAIL.stop();

        Answer refused = invite(partner);
        MAIL.start();
        MAIL.setUser("operator", MAIL_PASSWORD);
        point_the_settings_at_the_mail_server();
        Answer sent = invite(partner);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).containsExactly("- mail-server-unreachable");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(facts(partner)).filteredOn("PortalInvitationSent"::equals).hasSize(1);
    }

    @Test
    void a_partner_whose_access_is_off_is_not_invited() {
        GivenPartner partner = partner("Off");

        Answer refused = invite(partner);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).containsExactly("- access-off");
        assertThat(invite(new GivenPartner("nobody", "")).status()).isEqualTo(404);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    private String look(String token) {
        return page().get("/portal-invitations/" + token).text("state");
    }

    private void moveTo(GivenPartner partner, String login) {
        turn(partner, "{\"enabled\": true, \"loginEmail\": \"%s\"}".formatted(login));
    }

    private String invitation(GivenPartner partner) {
        JsonNode told = access(partner).body().path("invitation");
        return told.isObject()
                ? told.path("status").asString() + " " + told.path("loginEmail").asString()
                : "none";
    }
}
