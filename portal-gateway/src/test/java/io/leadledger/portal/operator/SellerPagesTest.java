package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityWritten;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seller in the console: its form, its logo and its letterhead. */
@Tag("R-003")
class SellerPagesTest {

    private static final String PAGE = "/app/leads/settings/seller";
    private static final EntityAnswer ENTITY = PartnerAnswers.ENTITIES.items().getFirst();
    private static final String API = "/api/v1/entities/" + ENTITY.entityId();
    private static final String PUT_SELLER = "PUT " + API + "/seller-profile";
    private static final String PUT_LOGO = PUT_SELLER + "/logo";
    private static final String LOGO = "a".repeat(64);
    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.US_ASCII);

    private static RecordedServices services;
    private static Gateway gateway;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        gateway = Console.gateway();
        browser = loggedIn(Person.operator("otto"));
    }

    @BeforeEach
    void a_seller_with_a_logo() {
        services.forget();
        stored(ENTITY, LOGO);
        services.answers(
                "GET " + API + "/activity",
                PartnerAnswers.page(
                        3,
                        List.of(
                                happened("SellerLogoChanged", "mara"),
                                happened("EntityDefined", "ute"),
                                happened("SellerProfileChanged", "jens"))));
        services.answers("GET " + API + "/vat-id-checks", PartnerAnswers.UNASKED);
        services.answers(PUT_SELLER, new EntityWritten(ENTITY.entityId(), 4, List.of("e")));
        services.answers(PUT_LOGO, new EntityWritten(ENTITY.entityId(), 5, List.of("e")));
    }

    @Test
    void the_form_stands_beside_its_letterhead_with_the_logo_and_who_changed_it() {
        HttpResponse<String> page = browser.get(PAGE);

        assertThat(page.body())
                .contains("name=\"legalName\" value=\"Nordlicht Leads GmbH\"")
                .contains("enctype=\"multipart/form-data\"")
                .contains("class=\"logo\" src=\"/app/leads/logos/" + LOGO + ".png\" alt=\"Nordlicht Leads GmbH\"")
                .contains("name=\"noLogo\"")
                .contains("Speicherkai 14 · 20457 Hamburg", "DE89 3704 0044 0532 0130 00", "Mara Lindt")
                .contains("Logo changed", "mara", "jens")
                .doesNotContain("· ute");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body()).contains("Auf Papier", "Kein Logo");
    }

    @Test
    void the_letterhead_is_drawn_from_what_is_typed_and_nothing_is_saved() {
        Map<String, String> typed = form("legalName", "A <b>& Co", "bank.iban", "DE02 1203", "vatId", "");

        HttpResponse<String> drawn = browser.upload(PAGE + "/letterhead", typed, "logo", new byte[0]);

        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(paper(drawn))
                .contains("alt=\"A &lt;b>&amp; Co\"", "A &lt;b&gt;&amp; Co ·", "DE02 1203")
                .doesNotContain("VAT ID", "Nordlicht");
        assertThat(drawn.body())
                .contains("name=\"legalName\" value=\"A &lt;b>&amp; Co\"", "name=\"seen.legalName\" value=\"Nordlicht");
        assertThat(services.asked(PUT_SELLER)).isEmpty();
    }

    @Test
    void one_form_saves_what_is_typed_and_the_logo_that_came_with_it() {
        HttpResponse<String> answer = browser.upload(PAGE, form("legalName", "Müller GmbH"), "logo", PICTURE);

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        assertThat(services.asked(PUT_SELLER).getLast().body()).contains("\"legalName\":\"Müller GmbH\"");
        assertThat(services.asked(PUT_SELLER).getLast().headers()).containsEntry("If-Match", "\"3\"");
        assertThat(services.asked(PUT_LOGO).getLast().body()).isEqualTo("a picture");
        assertThat(services.asked(PUT_LOGO).getLast().headers())
                .containsEntry("Content-Type", "application/octet-stream");
        assertThat(browser.get(PAGE).body()).contains("The seller is saved.");
    }

    @Test
    void a_logo_that_is_fetched_in_between_leaves_the_news_to_the_page() {
        browser.upload(PAGE, form(), "logo", new byte[0]);

        assertThat(browser.get("/app/leads/logos/" + "b".repeat(64) + ".png").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(PAGE).body()).contains("The seller is saved.");
    }

    @Test
    void without_a_file_the_logo_stays() {
        HttpResponse<String> answer = browser.upload(PAGE, form("legalName", "Other"), "logo", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(services.asked(PUT_SELLER)).hasSize(1);
        assertThat(services.asked(PUT_LOGO)).isEmpty();
    }

    @Test
    void a_refused_logo_is_told_at_its_field_and_the_rest_is_saved() {
        services.refuses(PUT_LOGO, 422, "not-a-picture", "logo", "expected a PNG, JPEG or SVG file");

        HttpResponse<String> answer = browser.upload(PAGE, form(), "logo", PICTURE);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"logo-error\"", "This is no PNG, JPEG or SVG file.")
                .contains("Everything but the logo is saved.", "choose the file again")
                .contains("name=\"version\" value=\"3\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_048_577, 12_000_000})
    void a_file_that_is_too_large_is_told_at_its_field_and_nothing_typed_is_lost(int bytes) {
        HttpResponse<String> answer = browser.upload(PAGE, form("legalName", "Typed"), "logo", new byte[bytes]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"logo-error\"", "The file is larger than 1 MB.", "Everything but the logo is saved.");
        assertThat(services.asked(PUT_SELLER).getLast().body()).contains("\"legalName\":\"Typed\"");
        assertThat(services.asked(PUT_LOGO)).isEmpty();
    }

    @Test
    void what_was_drawn_is_asked_for_again_at_the_form() {
        assertThat(Browser.location(browser.get(PAGE + "/letterhead"))).isEqualTo(PAGE);

        HttpResponse<String> drawn = browser.upload(PAGE + "/letterhead", form(), "logo", PICTURE);

        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(drawn.body()).contains("choose the file again").doesNotContain("id=\"errors\"");
    }

    @Test
    void a_refused_field_keeps_everything_typed_and_the_logo_waits() {
        services.refuses(PUT_SELLER, 422, "bad-vat-id", "vatId", "expected a VAT ID");

        HttpResponse<String> answer = browser.upload(PAGE, form("vatId", "DE1", "legalName", "Typed"), "logo", PICTURE);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"vatId-error\"", "value=\"DE1\"", "value=\"Typed\"", "its check digit is wrong")
                .contains("<li><a href=\"#logo\">Logo: choose the file again, a browser does not keep it.</a>");
        assertThat(services.asked(PUT_LOGO)).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_shown_and_mine_is_kept() {
        services.refuses(PUT_SELLER, 412, "stale-version", "If-Match", "expected version 3");
        Map<String, String> typed = form("legalName", "Mine");
        typed.put("seen.taxOffice", "Hamburg-Mitte");
        typed.put("taxOffice", "Hamburg-Mitte");

        HttpResponse<String> answer = browser.upload(PAGE, typed, "logo", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("name=\"legalName\" value=\"Mine\"", "name=\"taxOffice\" value=\"Hamburg-Nord\"")
                .contains("Hamburg-Mitte");
    }

    @Test
    void a_box_takes_the_logo_away_and_saves_what_else_is_typed() {
        services.answers("DELETE " + API + "/seller-profile/logo", new EntityWritten(ENTITY.entityId(), 5, List.of()));

        HttpResponse<String> answer =
                browser.upload(PAGE, form("legalName", "Typed", "noLogo", "true"), "logo", new byte[0]);

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        assertThat(services.asked(PUT_SELLER).getLast().body()).contains("\"legalName\":\"Typed\"");
        assertThat(services.asked("DELETE " + API + "/seller-profile/logo")
                        .getLast()
                        .headers())
                .containsEntry("If-Match", "\"3\"");
        browser.upload(PAGE, form("noLogo", "true"), "logo", PICTURE);
        assertThat(services.asked("DELETE " + API + "/seller-profile/logo")).hasSize(1);
        assertThat(services.asked(PUT_LOGO)).as("the file that was chosen").hasSize(1);
    }

    @Test
    void without_a_logo_the_name_stands_there_and_there_is_nothing_to_remove() {
        stored(ENTITY, null);

        HttpResponse<String> page = browser.get(PAGE);

        assertThat(page.body()).doesNotContain("class=\"logo\"", "noLogo");
        assertThat(paper(page)).contains("<b>Nordlicht Leads GmbH</b>");
    }

    @Test
    @Tag("R-004")
    void who_may_only_look_sees_the_letterhead_and_no_form() {
        Browser member = loggedIn(Person.member("mia"));
        Gateway.operators().knows(Person.operator("otto"));

        HttpResponse<String> page = member.get(PAGE);

        assertThat(paper(page)).contains("<dt>IBAN</dt><dd>DE89 3704 0044 0532 0130 00</dd>");
        assertThat(page.body())
                .contains("Administrators can change it.")
                .doesNotContain("name=\"legalName\"", "noLogo", "data-redraw");
    }

    private static Browser loggedIn(Person person) {
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        Gateway.operators().knows(person);
        Browser other = gateway.browser();
        other.open("/app/select-entity");
        return other;
    }

    private static void stored(EntityAnswer entity, @Nullable String logo) {
        EntityAnswer now = new EntityAnswer(
                entity.entityId(),
                entity.externalId(),
                entity.name(),
                entity.currency(),
                entity.timeZone(),
                entity.taxRegime(),
                entity.applies(),
                entity.paymentTermsDays(),
                entity.lineGranularity(),
                entity.leadFields(),
                entity.vatRates(),
                entity.seller(),
                logo,
                entity.version());
        services.answers("GET /api/v1/entities", new Page<>(List.of(now), null, 1));
        services.answers("GET " + API, now);
    }

    private static Happened happened(String type, String by) {
        return new Happened("e-" + by, type, Instant.parse("2026-02-01T10:00:00Z"), by, List.of());
    }

    /** The form as it is shown, with these fields typed otherwise. */
    private static Map<String, String> form(String... typed) {
        HttpResponse<String> page = browser.get(PAGE);
        Map<String, String> form = new TreeMap<>(Map.of("_csrf", Browser.csrf(page), "key", "k", "version", "3"));
        var seen =
                Pattern.compile("name=\"seen\\.([^\"]+)\" value=\"([^\"]*)\"").matcher(page.body());
        while (seen.find()) {
            form.put("seen." + seen.group(1), seen.group(2));
            form.put(seen.group(1), seen.group(2));
        }
        for (int i = 0; i < typed.length; i += 2) {
            form.put(typed[i], typed[i + 1]);
        }
        return form;
    }

    private static String paper(HttpResponse<String> page) {
        String body = page.body();
        int from = body.indexOf("<article class=\"paper\"");
        return body.substring(from, body.indexOf("</article>", from));
    }
}
