package io.leadledger.partner.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.PortalVisitor;
import io.leadledger.partner.RealmProbe;
import io.leadledger.partner.ReceivedInvitation;
import io.leadledger.partner.ServedPortal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may say which address gets into a partner's portal, and since when that address does. */
@Tag("R-004")
@Tag("R-081")
class DecidingTheLoginTest extends ServedPortal {

    private static final String PASSWORD = "Four-Sunny-Days-2026";
    private static final String ON = "{\"enabled\": true}";

    @Test
    void a_member_does_not_move_a_redeemed_login_to_another_address_and_an_administrator_does() {
        GivenPartner partner = redeemed("Taken");
        String other = address();

        Answer refused = turn(member(), partner, on(other));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.errors()).containsExactly("loginEmail for-administrators");
        assertThat(access(partner).text("loginEmail")).isEqualTo(partner.email());
        assertThat(RealmProbe.users(keycloak(), other)).isEmpty();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isTrue();

        assertThat(turn(settings(), partner, on(other)).status()).isEqualTo(200);
        assertThat(access(partner).text("loginEmail")).isEqualTo(other);
    }

    @Test
    void a_member_does_not_choose_the_first_login_either() {
        GivenPartner partner = partner("First");
        String other = address();

        Answer refused = turn(member(), partner, on(other));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.errors()).containsExactly("loginEmail for-administrators");
        assertThat(facts(partner)).isEmpty();
        assertThat(RealmProbe.users(keycloak(), other)).isEmpty();
        assertThat(turn(settings(), partner, on(other)).status()).isEqualTo(200);
    }

    @Test
    void a_member_switches_the_access_with_the_login_that_stands() {
        GivenPartner partner = redeemed("Daily");

        assertThat(turn(member(), partner, "{\"enabled\": false}").status()).isEqualTo(200);
        assertThat(turn(member(), partner, ON).status()).isEqualTo(200);
        assertThat(turn(member(), partner, on(partner.email().toUpperCase(Locale.ROOT)))
                        .status())
                .isEqualTo(200);
        assertThat(turn(member(), partner("Fresh"), ON).status()).isEqualTo(200);

        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isTrue();
    }

    @Test
    void who_redeemed_no_invitation_gets_no_link_for_a_forgotten_password() {
        GivenPartner never = partnerWithAccess("Never");
        GivenPartner invited = partnerWithAccess("Invited");
        invite(invited);
        GivenPartner restored = partnerWithAccess("Restored");
        turn(restored, "{\"enabled\": false}");
        turn(restored, ON);
        GivenPartner moved = redeemed("Moved");
        String other = address();
        turn(moved, on(other));
        GivenPartner redeemed = redeemed("Redeemed");
        List<String> nobody = List.of(never.email(), invited.email(), restored.email(), moved.email(), other);
        int before = nobody.stream().mapToInt(DecidingTheLoginTest::mails).sum();
        int own = mails(redeemed.email());

        nobody.forEach(address -> new PortalVisitor(keycloak()).forgets(address));
        new PortalVisitor(keycloak()).forgets(redeemed.email());

        await().atMost(Duration.ofSeconds(30)).until(() -> mails(redeemed.email()) == own + 1);
        assertThat(nobody.stream().mapToInt(DecidingTheLoginTest::mails).sum()).isEqualTo(before);
    }

    @Test
    void the_redemption_opens_the_login_and_it_stays_open_when_the_access_is_restored() {
        GivenPartner partner = partnerWithAccess("Opened");
        boolean beforehand = enabled(partner.email());

        redeemInvitation(partner);
        boolean afterwards = enabled(partner.email());
        turn(partner, "{\"enabled\": false}");
        boolean off = enabled(partner.email());
        turn(partner, ON);

        assertThat(beforehand).isFalse();
        assertThat(afterwards).isTrue();
        assertThat(off).isFalse();
        assertThat(enabled(partner.email())).isTrue();
    }

    @Test
    void a_login_switched_back_to_is_as_it_was() {
        GivenPartner partner = redeemed("Back");
        turn(partner, on(address()));

        turn(partner, on(partner.email()));

        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isTrue();
    }

    @Test
    void another_contact_address_moves_no_login_and_no_invitation() {
        GivenPartner partner = redeemed("Contact");
        String other = address();

        writeTo(partner, other);
        turn(member(), partner, "{\"enabled\": false}");
        turn(member(), partner, ON);
        Answer invitation = invitedByAdministrator(partner);

        assertThat(access(partner).text("loginEmail")).isEqualTo(partner.email());
        assertThat(invitation.text("loginEmail")).isEqualTo(partner.email());
        assertThat(RealmProbe.users(keycloak(), other)).isEmpty();
        assertThat(mails(other)).isZero();
    }

    @Test
    void where_a_first_invitation_goes_is_shown_to_the_administrator_who_alone_sends_it() {
        GivenPartner partner = partner("Diverted");
        String other = address();
        writeTo(partner, other);
        turn(member(), partner, ON);

        Answer refused = member().post(partner.path("/portal-access/invitations"), "");
        new PortalVisitor(keycloak()).forgets(other);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(mails(other)).isZero();
        assertThat(settings().get(partner.path("/portal-access")).text("loginEmail"))
                .isEqualTo(other);
        assertThat(invitedByAdministrator(partner).text("loginEmail")).isEqualTo(other);
        assertThat(mails(other)).isOne();
    }

    private Api member() {
        return api().inRole("member");
    }

    private Answer turn(Api caller, GivenPartner partner, String body) {
        return caller.seen(access(partner).version()).put(partner.path("/portal-access"), body);
    }

    private Answer invitedByAdministrator(GivenPartner partner) {
        return settings().post(partner.path("/portal-access/invitations"), "");
    }

    private void writeTo(GivenPartner partner, String contactEmail) {
        long seen = api().get(partner.path("")).version();
        assertThat(member().seen(seen)
                        .put(partner.path(""), """
                                {"details": {"displayName": "Diverted", "contactEmail": "%s"}}
                                """.formatted(contactEmail))
                        .status())
                .isEqualTo(200);
    }

    private GivenPartner redeemed(String name) {
        return partnerWithPassword(name, PASSWORD);
    }

    private void redeemInvitation(GivenPartner partner) {
        invite(partner);
        String token = ReceivedInvitation.to(MAIL, partner.email()).getLast().token();
        assertThat(redeem(token, PASSWORD).status()).isEqualTo(200);
    }

    private static String on(String loginEmail) {
        return "{\"enabled\": true, \"loginEmail\": \"%s\"}".formatted(loginEmail);
    }

    private static String address() {
        return "evil-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    private static boolean enabled(String login) {
        return RealmProbe.users(keycloak(), login).getFirst().path("enabled").asBoolean();
    }

    private static int mails(String address) {
        return (int) Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> goesTo(mail, address))
                .count();
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
