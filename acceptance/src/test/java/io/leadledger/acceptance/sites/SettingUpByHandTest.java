package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.delivery.DeliveriesForm;
import io.leadledger.api.delivery.delivery.DeliveryApi;
import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.scenario.api.Api;
import io.leadledger.servers.port.Listener;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A line of business begins: everything that its first invoice needs is said in the console. */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettingUpByHandTest {

    private static final String SETTINGS = "/app/beginning/settings";
    private static final int LOGO_WIDTH = 617;

    private final Installation installation = Installation.shared();
    private Stack stack;
    private OperatorBrowser browser;
    private String partnerPage;

    @BeforeAll
    void log_in() {
        stack = installation.running();
        browser = OperatorBrowser.login(stack);
    }

    @AfterAll
    void log_out() {
        browser.close();
    }

    @Test
    @Order(1)
    @Tag("R-001")
    void step_1_a_line_of_business_is_made() {
        browser.open("/app/select-entity/new");
        browser.fill("name", "Beginning");
        browser.fill("externalId", "beginning");
        browser.fill("percent", "nineteen");
        browser.press("Make line of business");
        assertThat(browser.text()).contains("One thing is missing or wrong");
        assertThat(browser.value("name")).isEqualTo("Beginning");

        browser.fill("percent", "19");
        browser.press("Make line of business");

        assertThat(browser.toast()).startsWith("Beginning is made.");
        assertThat(browser.heading()).isEqualTo("Settings");
    }

    @Test
    @Order(2)
    @Tag("R-003")
    void step_2_who_sells_is_said_with_a_logo() throws IOException {
        browser.open(SETTINGS + "/seller");
        browser.fill("legalName", "Beginning GmbH");
        browser.fill("address.street", "Kai 1");
        browser.fill("address.postcode", "20457");
        browser.fill("address.city", "Hamburg");
        browser.choose("address.country", "DE");
        browser.fill("vatId", "DE136695976");
        browser.fill("bank.iban", "DE89 3704 0044 0532 0130 00");
        browser.fill("contact.email", "billing@beginning.example");
        browser.upload("logo", logo());
        browser.press("Save seller");

        assertThat(browser.toast()).isEqualTo("The seller is saved.");
        assertThat(browser.value("bank.iban").replace(" ", "")).isEqualTo("DE89370400440532013000");
        assertThat(browser.count("img[src*='/logos/']")).isPositive();
    }

    @Test
    @Order(3)
    @Tag("R-004")
    void step_3_a_rate_holds_from_the_first_of_next_month() {
        String first = YearMonth.now(Clock.systemUTC()).plusMonths(1).atDay(1).toString();
        browser.open(SETTINGS + "/entity/rates/new");
        browser.fill("percent", "20");
        browser.fill("validFrom", first);
        browser.press("Set rate");

        assertThat(browser.rows("VAT rates")).hasSize(2);
        assertThat(browser.rows("VAT rates")).anyMatch(row -> row.contains("20 %"));
    }

    @Test
    @Order(4)
    @Tag("R-005")
    void step_4_a_test_mail_arrives() throws IOException {
        int port = stack.addresses().ports().of(Listener.MAILBOX);
        Path mails = installation.folder("mail-of-beginning");
        Mailbox mailbox = Mailbox.open(port, mails);
        try (mailbox) {
            browser.open(SETTINGS + "/mail");
            browser.fill("host", "127.0.0.1");
            browser.fill("port", Integer.toString(port));
            browser.choose("security", "NONE");
            browser.fill("senderEmail", "portal@leadledger.example");
            browser.fill("senderName", "Leadledger");
            browser.press("Save mail server");
            browser.open(SETTINGS + "/mail/test");
            browser.fill("to", "me@beginning.example");
            browser.press("Send test mail");

            assertThat(browser.toast()).isEqualTo("The mail server has taken the test mail to me@beginning.example.");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Files.exists(mails.resolve("1.txt"))
                            && Files.readString(mails.resolve("1.txt")).contains("me@beginning.example"));
        }
    }

    @Test
    @Order(5)
    @Tag("R-010")
    void step_5_a_partner_is_a_name_and_an_address_until_it_is_billed() {
        browser.open("/app/beginning/partners/new");
        browser.fill("details.displayName", "First Partner");
        browser.fill("details.contactEmail", "office@first.example");
        browser.press("Make partner");

        assertThat(browser.toast()).isEqualTo("First Partner is a partner now.");
        partnerPage = browser.path();

        browser.open(partnerPage + "/contact");
        browser.fill("details.legalName", "First Partner GmbH");
        browser.press("Save contact");
        browser.open(partnerPage + "/billing");
        browser.fill("billingAddress.street", "Weg 2");
        browser.fill("billingAddress.postcode", "10115");
        browser.fill("billingAddress.city", "Berlin");
        browser.choose("billingAddress.country", "DE");
        browser.press("Save billing data");
        assertThat(browser.heading()).contains("First Partner");
    }

    @Test
    @Order(6)
    void step_6_two_people_who_edit_at_once_lose_nothing() {
        try (OperatorBrowser other = OperatorBrowser.login(stack)) {
            browser.open(partnerPage + "/contact");
            other.open(partnerPage + "/contact");
            browser.fill("details.phone", "+49 30 111");
            browser.press("Save contact");
            other.fill("details.contactPerson", "Ute Winter");
            other.press("Save contact");
            assertThat(other.text()).contains("Somebody changed this in the meantime", "+49 30 111");
            assertThat(other.value("details.contactPerson")).isEqualTo("Ute Winter");
            assertThat(other.value("details.phone")).isEqualTo("+49 30 111");

            other.press("Save contact");
            other.open(partnerPage + "/contact");
            assertThat(other.value("details.contactPerson")).isEqualTo("Ute Winter");
            assertThat(other.value("details.phone")).isEqualTo("+49 30 111");
        }
    }

    @Test
    @Order(7)
    @Tag("R-003")
    void step_7_the_logo_is_on_the_next_invoice() throws IOException {
        deliverOneLead();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            browser.open("/app/beginning/invoices/month-end?period=2026-10");
            return browser.text().contains("1 partner, 23.80 EUR");
        });
        browser.follow("Generate 1 draft");
        browser.press("Generate 1 draft");
        browser.awaitEnd();
        browser.follow("Month-end");
        browser.follow("Finalize 1 draft");
        browser.press("Finalize 1 draft");
        browser.awaitEnd();
        browser.follow("Month-end");
        browser.follow(browser.rows("Final invoices").getFirst().split(" \\| ")[0]);

        assertThat(PdfFile.widthsOfPictures(browser.download("PDF"))).contains(LOGO_WIDTH);
    }

    private void deliverOneLead() {
        Api api = LocalApi.open(stack.addresses(), stack.secrets());
        String entity = api.client(EntityApi.class).list("beginning", null, null).items().stream()
                .findFirst()
                .orElseThrow()
                .entityId()
                .value();
        PartnerId partner = new PartnerId(partnerPage.substring(partnerPage.lastIndexOf('/') + 1));
        PriceForm price = new PriceForm("20.00", "EUR");
        ProfileForm form = new ProfileForm(entity, "all", "All leads", "FIRST_MATCH", true, price, null);
        ProfileId profile = await().ignoreException(ServiceRefused.class)
                .until(() -> api.client(ProfileApi.class).define(null, form).profileId(), id -> true);
        await().ignoreException(ServiceRefused.class)
                .until(
                        () -> api.client(AssignmentApi.class)
                                .define(profile, null, new AssignmentForm("all-first", partner.value(), null, 1, null)),
                        done -> true);
        DeliveryRow lead = new DeliveryRow(
                "beginning-1", "all-first", null, "lead-1", "2026-10-05T10:00:00+02:00", null, Map.of());
        api.client(DeliveryApi.class).record(new DeliveriesForm(entity, List.of(lead), null));
    }

    private Path logo() throws IOException {
        BufferedImage picture = new BufferedImage(LOGO_WIDTH, 140, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setColor(Color.ORANGE);
        Path file = installation.folder("beginning.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
