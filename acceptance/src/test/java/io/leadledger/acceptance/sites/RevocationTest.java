package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.RequestOptions;
import io.leadledger.acceptance.Installation;
import io.leadledger.quickstart.stack.Stack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Journey J9: two people of a partner are in the portal when the operator switches it off, and on again. */
@Order(9)
@Tag("R-087")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevocationTest {

    private static final String LEADS = "/partner/leads";

    private final Installation installation = Installation.shared();
    private Stack stack;
    private Portal portal;
    private Chromium chromium;
    private Visitor anna;
    private Visitor bela;
    private Visitor operator;
    private String before = "";
    private long loginsBefore;

    @BeforeAll
    void two_people_and_the_operator_are_logged_in() {
        stack = installation.running();
        SitesFolder.load(installation);
        portal = new Portal(installation, "revocation");
        chromium = new Chromium(stack.addresses());
        anna = chromium.visitor(Look.DESK);
        bela = chromium.visitor(Look.DESK.width(390));
        operator = chromium.visitor(Look.DESK);
        loginsBefore = loginsOfAurora();
        portal.enter(anna, SitesFolder.AURORA, LEADS);
        portal.enter(bela, SitesFolder.AURORA, "/partner/invoices");
        operator.open("/app/" + SitesFolder.ENTITY + "/partners?q=aurora");
        operator.logIn("operator", stack.secrets().operator());
    }

    @AfterAll
    void leave() {
        chromium.close();
        portal.close();
    }

    @Test
    @Order(1)
    void step_1_both_see_the_portal() {
        assertThat(anna.text()).contains("1–50 of 120");
        before = anna.text();
        assertThat(bela.text()).contains("SITES-");
        assertThat(loginsOfAurora()).isEqualTo(loginsBefore + 2);
    }

    @Test
    @Order(2)
    void steps_2_and_3_within_two_seconds_both_are_at_the_login_and_other_requests_answer_401() {
        operator.follow("Aurora Energie");
        operator.follow("Revoke access");
        operator.find("dialog[open] [type=submit]").click();
        await().until(() -> operator.toast().contains("The portal access of Aurora Energie is off"));

        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            assertThat(anna.request(LEADS, RequestOptions.create().setHeader("HX-Request", "true"))
                            .status())
                    .isEqualTo(401);
            assertThat(bela.request("/partner/leads.csv", RequestOptions.create())
                            .status())
                    .isEqualTo(401);
        });
        anna.open(LEADS);
        bela.open("/partner/invoices");
        assertThat(anna.isAtLoginOf("partners")).as(anna.at().toString()).isTrue();
        assertThat(bela.isAtLoginOf("partners")).as(bela.at().toString()).isTrue();
        assertThat(loginsOfAurora()).isZero();
    }

    @Test
    @Order(3)
    void step_4_neither_the_password_nor_a_new_one_opens_it() {
        anna.logIn(Portal.login(SitesFolder.AURORA), Portal.PASSWORD);
        assertThat(anna.isAtLoginOf("partners")).isTrue();
        assertThat(anna.find("[role=alert], .alert").first().innerText()).isNotBlank();

        int mails = portal.mails().size();
        forgetPassword(bela);
        anna.open(LEADS);
        assertThat(anna.isAtLoginOf("partners")).isTrue();
        assertThat(portal.mails()).hasSize(mails);
    }

    @Test
    @Order(4)
    void step_5_the_operator_still_sees_everything() {
        operator.open("/app/" + SitesFolder.ENTITY + "/partners?q=aurora");
        operator.follow("Aurora Energie");
        operator.find("table a[href*='/invoices/']").first().click();

        assertThat(operator.heading()).startsWith("Invoice SITES-");
        assertThat(operator.text()).contains("Aurora Energie GmbH");
    }

    @Test
    @Order(5)
    void step_6_switched_on_again_they_see_what_they_saw() {
        operator.open("/app/" + SitesFolder.ENTITY + "/partners?q=aurora");
        operator.follow("Aurora Energie");
        operator.press("Switch on");
        await().until(() -> operator.toast().contains("The portal access of Aurora Energie is on"));

        int mails = portal.mails().size();
        forgetPassword(bela);
        await().until(() -> portal.mails().size() == mails + 1);
        await().untilAsserted(() -> {
            anna.open(LEADS);
            if (anna.find("input[name=username]").count() > 0) {
                anna.logIn(Portal.login(SitesFolder.AURORA), Portal.PASSWORD);
            }
            assertThat(anna.text()).isEqualTo(before);
        });
        assertThat(anna.complaints()).isEmpty();
        assertThat(operator.complaints()).isEmpty();
    }

    private static void forgetPassword(Visitor person) {
        person.open(LEADS);
        person.find("a[href*='reset-credentials']").click();
        person.find("input[name=username]").fill(Portal.login(SitesFolder.AURORA));
        person.find("[type=submit]").click();
    }

    private long loginsOfAurora() {
        try (Connection connection = stack.postgres().plan().address().connect("portal");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from site.realm_login where name = '"
                        + Portal.login(SitesFolder.AURORA) + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
