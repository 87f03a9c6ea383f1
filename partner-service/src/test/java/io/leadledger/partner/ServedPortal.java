package io.leadledger.partner;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.vies.ViesStub;
import io.leadledger.testservers.TestKeycloak;
import io.leadledger.testservers.TestServers;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service with a real Keycloak and a mail server beside PostgreSQL and Kafka, and with VIES switched on, one for all tests that
 * share it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServedPortal.Faults.class)
public class ServedPortal {

    /** What the operator's mail server takes. */
    protected static final String MAIL_PASSWORD = "the operator's mail password";

    protected static final GreenMail MAIL = mail();

    /** In the place of VIES, which is switched on; as long as a test says nothing of a number it has no answer. */
    protected static final ViesStub VIES = new ViesStub();

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Crash crash;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        OwnDatabase.register(properties);
        KeycloakSettings.of(TestServers.keycloak(), properties);
        properties.add("leadledger.vies.enabled", () -> "true");
        properties.add("leadledger.vies.url", VIES::url);
        properties.add("leadledger.vies.first-pause", () -> "200ms");
        properties.add("leadledger.vies.most-tries", () -> "3");
    }

    @BeforeEach
    void the_mailbox_is_empty() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        point_the_settings_at_the_mail_server();
    }

    protected void point_the_settings_at_the_mail_server() {
        Answer settings = settings().get("/smtp-settings");
        settings()
                .seen(settings.version())
                .put("/smtp-settings", smtp(MAIL.getSmtp().getPort(), MAIL_PASSWORD));
    }

    protected static TestKeycloak keycloak() {
        return TestServers.keycloak();
    }

    protected Api api() {
        return Api.on(port);
    }

    protected Api settings() {
        return api().inRole("admin");
    }

    /** The gateway's page, which passes on what the holder of a link sends. */
    protected Api page() {
        return api().as("portal-invitations:redeem");
    }

    protected static String smtp(int port, String password) {
        return """
                {"host": "127.0.0.1", "port": %d, "security": "NONE", "username": "operator", "password": "%s",
                 "senderEmail": "leads@nordlicht.example", "senderName": "Nordlicht Leads GmbH"}
                """.formatted(port, password);
    }

    /** A new partner with an email address that nobody else has. */
    protected GivenPartner partner(String name) {
        return partner(name, "de");
    }

    protected GivenPartner partner(String name, String language) {
        String unique =
                name.replaceAll("\\W", "") + "-" + UUID.randomUUID().toString().substring(0, 8);
        String email = "Office@" + unique + ".example";
        String id = api().post("/partners", """
                        {"externalId": "%s", "details": {"displayName": "%s", "contactEmail": "%s", "language": "%s",
                         "timeZone": "Europe/Berlin"}}
                        """.formatted(unique, name, email, language))
                .text("partnerId");
        return new GivenPartner(id, email.toLowerCase(java.util.Locale.ROOT));
    }

    /** A partner who may be invited, and may enter then. */
    protected GivenPartner partnerWithAccess(String name) {
        GivenPartner partner = partner(name);
        turn(partner, "{\"enabled\": true}");
        return partner;
    }

    /** A partner who may enter, and has redeemed an invitation with that password. */
    protected GivenPartner partnerWithPassword(String name, String password) {
        GivenPartner partner = partnerWithAccess(name);
        invite(partner);
        redeem(ReceivedInvitation.to(MAIL, partner.email()).getLast().token(), password);
        return partner;
    }

    protected Answer turn(GivenPartner partner, String body) {
        return api().seen(access(partner).version()).put(partner.path("/portal-access"), body);
    }

    protected Answer access(GivenPartner partner) {
        return api().get(partner.path("/portal-access"));
    }

    protected Answer invite(GivenPartner partner) {
        return api().post(partner.path("/portal-access/invitations"), "");
    }

    protected Answer redeem(String token, String password) {
        return page().post(
                        "/portal-invitations/" + token + "/redemption", "{\"password\": \"%s\"}".formatted(password));
    }

    /** The facts of a partner's access in the store, oldest first. */
    protected List<String> facts(GivenPartner partner) {
        return jdbc.sql("""
                        select regexp_replace(payload_type, '.*\\$', '') from domain_event
                        where aggregate_identifier = ? order by sequence_number
                        """)
                .param(partner.partnerId() + "/portal-access")
                .query(String.class)
                .list();
    }

    /** The same facts as any other system reads them. */
    protected static List<ConsumerRecord<String, byte[]>> published(GivenPartner partner) {
        return Published.withKey(partner.partnerId()).stream()
                .filter(record -> Published.header(record, "ce_subject").endsWith("/portal-access"))
                .toList();
    }

    /** @param email the login, in lower case */
    public record GivenPartner(String partnerId, String email) {

        public String path(String rest) {
            return "/partners/" + partnerId + rest;
        }
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        mail.setUser("operator", MAIL_PASSWORD);
        return mail;
    }

    @TestConfiguration
    static class Faults {

        @Bean
        Crash crash() {
            return new Crash();
        }
    }
}
