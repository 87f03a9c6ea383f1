package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import io.leadledger.acceptance.Installation;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.Timeouts;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.quickstart.stack.Stack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Journey J2, the first login of a partner's person, in a real browser. */
@Order(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstLoginTest {

    private final Installation installation = Installation.shared();
    private Stack stack;
    private Portal portal;
    private Chromium chromium;
    private Visitor person;
    private String link = "";

    @BeforeAll
    void the_operator_invites() {
        stack = installation.running();
        SitesFolder.load(installation);
        portal = new Portal(installation, "first-login");
        chromium = new Chromium(stack.addresses());
        person = chromium.visitor(Look.DESK);
        link = portal.invitation(SitesFolder.JULIETT);
    }

    @AfterAll
    void leave() {
        chromium.close();
        portal.close();
    }

    @Test
    @Order(1)
    @Tag("R-082")
    void step_1_weak_passwords_are_refused_with_the_rule_and_a_good_one_is_taken() {
        person.open(link);
        choose("Short-Pw-11");
        assertThat(person.text()).contains("The password is too short: it needs 12 characters or more.");

        choose("onlysmallletters");
        assertThat(person.text()).contains("The password needs a special character such as - or !");

        choose(Portal.PASSWORD);
        assertThat(person.heading()).isEqualTo("Your password is set");
    }

    @Test
    @Order(2)
    @Tag("R-081")
    void step_2_the_same_link_again_was_already_used() {
        person.open(link);

        assertThat(person.heading()).isEqualTo("This link was already used");
        assertThat(person.find("input[type=password]").count()).isZero();
    }

    @Test
    @Order(3)
    @Tag("R-084")
    void step_3_the_person_sees_exactly_one_lead_marked_as_a_test() {
        person.open("/partner");
        person.logIn(Portal.login(SitesFolder.JULIETT), Portal.PASSWORD);

        assertThat(person.heading()).isEqualTo("Leads");
        assertThat(person.find("tbody tr").count()).isOne();
        assertThat(person.find("tbody tr").innerText()).contains("Test Person", "Test");
        assertThat(person.text()).contains("1–1 of 1");
    }

    @Test
    @Order(4)
    @Tag("R-083")
    void step_4_there_is_no_accept_reject_or_return() {
        assertThat(person.find("button, a").allInnerTexts())
                .noneMatch(word -> word.matches("(?i)(accept|reject|return)( .*)?"));
        person.find("tbody th a").click();
        assertThat(person.heading()).isEqualTo("Test Person");
        assertThat(person.find("main button, main a").allInnerTexts())
                .noneMatch(word -> word.matches("(?i)(accept|reject|return)( .*)?"));
    }

    @Test
    @Order(5)
    @Tag("R-085")
    void step_5_there_is_no_invoice_yet() {
        person.open("/partner/invoices");

        assertThat(person.find("tbody tr").count()).isZero();
        assertThat(person.text()).contains("No documents here");
    }

    @Test
    @Order(9)
    @Tag("R-080")
    void step_9_the_partners_token_opens_no_operator_api_and_the_operators_no_portal() {
        RealmTokens tokens = new RealmTokens(stack);
        String partners = tokens.ofPartner(Portal.login(SitesFolder.JULIETT), Portal.PASSWORD);
        String operators = tokens.ofOperator();
        Visitor stranger = chromium.visitor(Look.DESK);

        for (String path : List.of(
                "/api/v1/partners",
                "/api/v1/profiles",
                "/api/v1/invoices?entityId=" + entity(operators),
                "/api/v1/credit-notes?entityId=" + entity(operators))) {
            assertThat(status(stranger, path, operators)).as(path).isEqualTo(200);
            assertThat(status(stranger, path, partners)).as(path).isIn(401, 403);
        }
        assertThat(status(stranger, "/partner/leads.csv", operators)).isEqualTo(401);
        assertThat(status(stranger, "/partner/leads.csv", partners)).isEqualTo(401);
        assertThat(status(person, "/partner/leads.csv", null)).isEqualTo(200);

        person.open("/app");
        assertThat(person.isAtLoginOf("operators")).isTrue();
        person.logIn(Portal.login(SitesFolder.JULIETT), Portal.PASSWORD);
        assertThat(person.isAtLoginOf("operators")).isTrue();
        person.logIn("operator", stack.secrets().operator());
        assertThat(person.at().getPath()).startsWith("/app");
        stranger.open("/partner");
        stranger.logIn("operator", stack.secrets().operator());
        assertThat(stranger.isAtLoginOf("partners")).isTrue();
        assertThat(person.complaints()).isEmpty();
    }

    private void choose(String password) {
        person.fill("New password", password);
        person.fill("The same password again", password);
        person.press("Set the password");
    }

    private String entity(String token) {
        return new ServiceClient("the API", stack.addresses().gateway(), Timeouts.USUAL, () -> token)
                .client(EntityApi.class)
                .list(SitesFolder.ENTITY, 1, null)
                .items()
                .getFirst()
                .entityId()
                .value();
    }

    private static int status(Visitor who, String path, @Nullable String token) {
        RequestOptions options = RequestOptions.create();
        return who.request(path, token == null ? options : options.setHeader("Authorization", "Bearer " + token))
                .status();
    }
}
