package io.leadledger.partner.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.OneTimeCodes;
import io.leadledger.partner.PortalVisitor;
import io.leadledger.partner.RealmProbe;
import io.leadledger.partner.ReceivedInvitation;
import io.leadledger.partner.ServedPortal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** J9, with a listener in the gateway's place. */
@Tag("R-087")
class RevokingPortalAccessTest extends ServedPortal {

    private static final String PASSWORD = "Four-Sunny-Days-2026";

    private final List<String> toldToTheGateway = new CopyOnWriteArrayList<>();
    private HttpServer gateway;

    /** It keeps no connection: over one from the test before, Keycloak would tell the next nothing. */
    @BeforeEach
    void a_gateway_listens() throws IOException {
        gateway = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), keycloak().gatewayPort()),
                0);
        gateway.createContext("/logout/connect/back-channel/partners", exchange -> {
            toldToTheGateway.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void revoking_ends_the_sessions_of_all_browsers_and_closes_the_login() {
        GivenPartner partner = partnerWithPassword("Alpha", PASSWORD);
        PortalVisitor one = new PortalVisitor(keycloak());
        PortalVisitor two = new PortalVisitor(keycloak());
        assertThat(one.logIn(partner.email(), PASSWORD)).isTrue();
        assertThat(two.logIn(partner.email(), PASSWORD)).isTrue();
        assertThat(one.staysIn()).isTrue();
        assertThat(two.staysIn()).isTrue();

        assertThat(turn(partner, "{\"enabled\": false}").status()).isEqualTo(200);

        assertThat(one.staysIn()).isFalse();
        assertThat(two.staysIn()).isFalse();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isFalse();
        await().until(() -> toldToTheGateway.size() == 2);
        assertThat(toldToTheGateway).allMatch(body -> body.startsWith("logout_token="));
        assertThat(access(partner).body().path("enabled").asBoolean()).isFalse();
        assertThat(access(partner).text("loginEmail")).isEqualTo(partner.email());
    }

    @Test
    void a_session_from_before_does_not_come_back_when_the_access_is_restored() {
        GivenPartner partner = partnerWithPassword("Beta", PASSWORD);
        PortalVisitor before = new PortalVisitor(keycloak());
        assertThat(before.logIn(partner.email(), PASSWORD)).isTrue();

        turn(partner, "{\"enabled\": false}");
        turn(partner, "{\"enabled\": true}");

        assertThat(before.staysIn()).isFalse();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isTrue();
    }

    @Test
    void restoring_brings_back_the_same_password_and_the_same_second_factor() {
        GivenPartner partner = partnerWithPassword("Gamma", PASSWORD);
        RealmProbe.askForSecondFactor(keycloak(), partner.email());
        PortalVisitor visitor = new PortalVisitor(keycloak());
        assertThat(visitor.logIn(partner.email(), PASSWORD)).isFalse();
        OneTimeCodes phone = visitor.setUpSecondFactor();
        assertThat(access(partner).body().path("twoFactor").asBoolean()).isTrue();

        turn(partner, "{\"enabled\": false}");
        turn(partner, "{\"enabled\": true}");

        assertThat(RealmProbe.credentials(keycloak(), partner.email())).containsExactly("otp", "password");
        PortalVisitor again = new PortalVisitor(keycloak());
        assertThat(again.logIn(partner.email(), PASSWORD)).isFalse();
        assertThat(again.isAskedForCode()).isTrue();
        assertThat(again.enterCode(phone.next())).isTrue();
    }

    @Test
    void another_login_ends_the_sessions_of_the_one_before() {
        GivenPartner partner = partnerWithPassword("Delta", PASSWORD);
        PortalVisitor before = new PortalVisitor(keycloak());
        assertThat(before.logIn(partner.email(), PASSWORD)).isTrue();

        turn(partner, "{\"enabled\": true, \"loginEmail\": \"new.%s\"}".formatted(partner.email()));

        assertThat(before.staysIn()).isFalse();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), PASSWORD))
                .isFalse();
    }

    @Test
    void a_new_password_by_invitation_ends_the_sessions_of_the_old_one() {
        GivenPartner partner = partnerWithPassword("Epsilon", PASSWORD);
        PortalVisitor before = new PortalVisitor(keycloak());
        assertThat(before.logIn(partner.email(), PASSWORD)).isTrue();

        Answer changed = redeem(invited(partner), "Five-Rainy-Days-2027");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(before.staysIn()).isFalse();
        assertThat(new PortalVisitor(keycloak()).logIn(partner.email(), "Five-Rainy-Days-2027"))
                .isTrue();
    }

    private String invited(GivenPartner partner) {
        invite(partner);
        return ReceivedInvitation.to(MAIL, partner.email()).getLast().token();
    }
}
