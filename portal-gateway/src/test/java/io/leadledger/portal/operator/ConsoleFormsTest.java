package io.leadledger.portal.operator;

import static io.leadledger.portal.operator.PartnerAnswers.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.api.partner.entity.EntityWritten;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessWritten;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portal.operator.scope.MailServer;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of partners, lines of business and the mail server: what they send, keep, refuse, and to whom they open. */
class ConsoleFormsTest {

    private static final String ID = "0199d5a0-0000-7000-8000-0000000000dd";
    private static final String STRANGER = "0199d5a0-0000-7000-8000-0000000000ee";
    private static final PartnerId HAVEL = new PartnerId(ID);
    private static final String API = "/api/v1/partners/" + ID;
    private static final String PARTNER = "/app/leads/partners/" + ID;
    private static final EntityId ENTITY = new EntityId("0199d5a0-0000-7000-8000-000000000001");
    private static final String ENTITY_API = "/api/v1/entities/" + ENTITY;
    private static final String SETTINGS = "/app/leads/settings";

    private static RecordedServices services;
    private static Browser admin;
    private static Browser member;

    @BeforeAll
    static void log_in() {
        services = Console.services();
        Gateway gateway = Console.gateway();
        Gateway.operators().knows(Person.member("mia"));
        member = gateway.browser();
        member.open("/app/select-entity");
        Gateway.operators().knows(Person.operator("otto"));
        admin = gateway.browser();
        admin.open("/app/select-entity");
    }

    @BeforeEach
    void what_there_is() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + ENTITY_API, PartnerAnswers.ENTITIES.items().getFirst());
        services.answers("GET " + ENTITY_API + "/lead-fields-in-use", List.of());
        services.answers("GET " + API, partner(ID, "havel", "Havel Energie"));
        services.answers("GET " + API + "/notes", new NotesAnswer(HAVEL, "Pays late", List.of("solar"), 1));
        services.answers(
                "GET " + API + "/portal-access",
                new PortalAccessAnswer(HAVEL, true, "ute@havel.example", null, false, 7));
        services.answers("GET /api/v1/smtp-settings", SmtpAnswer.NONE);
        Console.gateway().bean(MailServer.class).forget();
    }

    @Test
    void a_new_partner_needs_a_name_and_the_same_form_twice_has_the_same_key() {
        services.answers("POST /api/v1/partners", new PartnerWritten(HAVEL, 1, List.of()));
        HttpResponse<String> page = admin.get("/app/leads/partners/new");
        Map<String, String> form = Browser.form(
                page, "key", "k1", "details.displayName", "Havel", "details.contactEmail", "a@havel.example");

        assertThat(Browser.location(admin.post("/app/leads/partners", form))).isEqualTo(PARTNER);
        assertThat(Browser.location(admin.post("/app/leads/partners", form))).isEqualTo(PARTNER);

        List<Asked> posts = services.asked("POST /api/v1/partners");
        assertThat(posts)
                .extracting(one -> one.headers().get("Idempotency-Key"))
                .containsExactly("k1", "k1");
        assertThat(posts.getFirst().body())
                .contains("\"displayName\":\"Havel\"", "\"contactEmail\":\"a@havel.example\"");
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_is_told_at_its_field_by_its_label() {
        services.refuses("POST /api/v1/partners", 422, "bad-email", "details.contactEmail", "x");
        HttpResponse<String> page = admin.get("/app/leads/partners/new");

        HttpResponse<String> refused = admin.post(
                "/app/leads/partners",
                Browser.form(page, "details.displayName", "Havel", "details.contactEmail", "nonsense"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Havel\"", "value=\"nonsense\"")
                .contains("id=\"details.contactEmail-error\"", "Email: this is no email address.");
    }

    @Test
    void of_two_who_edit_at_once_the_second_sees_what_the_first_one_changed() {
        services.refuses("PUT " + API + "/notes", 412, "stale-version", "", "version 2");
        HttpResponse<String> page = admin.get(PARTNER + "/notes");
        services.answers("GET " + API + "/notes", new NotesAnswer(HAVEL, "Pays early", List.of("solar"), 2));

        HttpResponse<String> answer = admin.post(
                PARTNER + "/notes",
                Browser.form(
                        page,
                        "version",
                        "1",
                        "seen.text",
                        "Pays late",
                        "seen.tags",
                        "solar",
                        "text",
                        "Pays late",
                        "tags",
                        "solar, roof"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Somebody changed this in the meantime", "Pays early", "value=\"solar, roof\"")
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    @Tag("R-013")
    void a_partner_is_deactivated_after_it_was_asked_for_once_more() {
        services.answers("PUT " + API + "/activation", new PartnerWritten(HAVEL, 4, List.of()));
        HttpResponse<String> question = admin.get(PARTNER + "/activation");

        assertThat(question.body()).contains("Deactivate Havel Energie?", "It receives no more leads.");
        HttpResponse<String> answer =
                admin.post(PARTNER + "/activation", Browser.form(question, "version", "3", "active", "false"));

        assertThat(Browser.location(answer)).isEqualTo(PARTNER);
        Asked put = services.asked("PUT " + API + "/activation").getLast();
        assertThat(put.body()).isEqualTo("{\"active\":false}");
        assertThat(put.headers()).containsEntry("If-Match", "\"3\"");
    }

    @Test
    @Tag("R-081")
    void another_login_is_said_by_administrators_alone() {
        services.answers("PUT " + API + "/portal-access", new PortalAccessWritten(HAVEL, 8, List.of()));
        HttpResponse<String> page = admin.get(PARTNER + "/login");

        HttpResponse<String> answer =
                admin.post(PARTNER + "/login", Browser.form(page, "version", "7", "loginEmail", "new@havel.example"));

        assertThat(page.body()).contains("value=\"ute@havel.example\"");
        assertThat(Browser.location(answer)).isEqualTo(PARTNER);
        assertThat(services.asked("PUT " + API + "/portal-access").getLast().body())
                .isEqualTo("{\"enabled\":true,\"loginEmail\":\"new@havel.example\"}");
        HttpResponse<String> seen = member.get(PARTNER + "/login");
        assertThat(seen.body()).contains("Only administrators change this.").doesNotContain("Save login");
        assertThat(member.post(PARTNER + "/login", Browser.form(seen, "loginEmail", "m@havel.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(services.asked("PUT " + API + "/portal-access")).hasSize(1);
    }

    @Test
    @Tag("R-004")
    void a_line_of_business_is_made_by_administrators_and_says_before_what_stays_for_ever() {
        services.answers("POST /api/v1/entities", new EntityWritten(ENTITY, 1, List.of()));
        HttpResponse<String> page = admin.get("/app/select-entity/new");
        Map<String, String> form = Browser.form(page, "name", "Solar AT", "externalId", "Solar-AT", "currency", "EUR");
        form.putAll(Map.of("timeZone", "Europe/Vienna", "taxRegime", "EU_VAT", "applies", "STANDARD"));
        form.putAll(Map.of("percent", "20", "paymentTermsDays", "14", "lineGranularity", "PER_LEAD"));

        HttpResponse<String> answer = admin.post("/app/select-entity/new", form);

        assertThat(page.body()).contains("It decides which day and month a lead belongs to. It can never be changed.");
        assertThat(Browser.location(answer)).isEqualTo("/app/solar-at/settings");
        assertThat(services.asked("POST /api/v1/entities").getLast().body())
                .contains("\"vatRates\":[{\"kind\":\"STANDARD\",\"percent\":\"20\"}]");
        services.refuses("POST /api/v1/entities", 422, "vat-rate-missing", "vatRates", "x");
        HttpResponse<String> refused = admin.post("/app/select-entity/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"percent-error\"", "value=\"Solar AT\"");
        assertThat(member.get("/app/select-entity/new").statusCode()).isEqualTo(403);
        assertThat(member.get("/app/select-entity").body()).doesNotContain("/app/select-entity/new");
        assertThat(admin.get("/app/select-entity").body()).contains("/app/select-entity/new");
    }

    @Test
    @Tag("R-002")
    void a_field_is_added_beside_the_others_and_what_is_in_use_has_no_way_out() {
        services.answers("PUT " + ENTITY_API, new EntityWritten(ENTITY, 4, List.of()));
        HttpResponse<String> page = admin.get(SETTINGS + "/entity/fields/new");

        HttpResponse<String> answer = admin.post(
                SETTINGS + "/entity/fields",
                Browser.form(page, "version", "3", "field", "roof", "type", "NUMBER", "required", "true"));

        assertThat(Browser.location(answer)).isEqualTo(SETTINGS + "/entity/fields");
        assertThat(services.asked("PUT " + ENTITY_API).getLast().body())
                .contains("\"leadFields\":[{\"field\":\"roof\",\"type\":\"NUMBER\",\"required\":true,"
                        + "\"displayName\":false,\"encrypted\":false}]");
        services.refuses("PUT " + ENTITY_API, 422, "bad-field-name", "leadFields[0].field", "x");
        HttpResponse<String> refused = admin.post(
                SETTINGS + "/entity/fields", Browser.form(page, "version", "3", "field", "Roof", "type", "NUMBER"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"field-error\"", "value=\"Roof\"");
        services.refuses("PUT " + ENTITY_API, 422, "unknown-value", "leadFields[0].type", "x");
        HttpResponse<String> untyped = admin.post(
                SETTINGS + "/entity/fields", Browser.form(page, "version", "3", "field", "roof", "type", "SLATE"));
        assertThat(untyped.statusCode()).isEqualTo(422);
        assertThat(untyped.body()).contains("id=\"type-error\"", "value=\"roof\"");
        assertThat(admin.get(SETTINGS + "/entity/fields/none").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("R-004")
    void members_change_the_name_of_a_line_of_business_and_see_its_tax() {
        services.answers("PUT " + ENTITY_API, new EntityWritten(ENTITY, 4, List.of()));
        HttpResponse<String> page = member.get(SETTINGS + "/entity");

        HttpResponse<String> answer = member.post(
                SETTINGS + "/entity",
                Browser.form(
                        page, "version", "3", "name", "X", "paymentTermsDays", "7", "lineGranularity", "PER_LEAD"));

        assertThat(page.body()).contains("value=\"VAT of the EU\" readonly", "Only administrators change this.");
        assertThat(Browser.location(answer)).isEqualTo(SETTINGS + "/entity");
        assertThat(services.asked("PUT " + ENTITY_API).getLast().body())
                .contains("\"taxRegime\":\"EU_VAT\"", "\"applies\":\"STANDARD\"", "\"name\":\"X\"");
        assertThat(admin.get(SETTINGS + "/entity").body()).contains("name=\"taxRegime\" value=\"EU_VAT\" checked");
    }

    @Test
    @Tag("R-002")
    void a_rate_holds_from_a_day_unless_since_ever_is_chosen() {
        services.answers("PUT " + ENTITY_API, new EntityWritten(ENTITY, 4, List.of()));
        HttpResponse<String> page = admin.get(SETTINGS + "/entity/rates/new");
        assertThat(page.body()).contains("name=\"since\" value=\"DAY\" checked");

        HttpResponse<String> unsaid = admin.post(
                SETTINGS + "/entity/rates",
                Browser.form(
                        page, "version", "3", "kind", "STANDARD", "percent", "20,5", "since", "DAY", "validFrom", ""));

        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("id=\"validFrom-error\"", "Holds from is missing.", "value=\"20,5\"");
        assertThat(services.asked("PUT " + ENTITY_API)).isEmpty();

        admin.post(
                SETTINGS + "/entity/rates",
                Browser.form(
                        page,
                        "version",
                        "3",
                        "kind",
                        "STANDARD",
                        "percent",
                        "20,5",
                        "since",
                        "DAY",
                        "validFrom",
                        "2027-01-01"));
        assertThat(services.asked("PUT " + ENTITY_API).getLast().body())
                .contains("{\"kind\":\"STANDARD\",\"percent\":\"20.5\",\"validFrom\":\"2027-01-01\"}");

        admin.post(
                SETTINGS + "/entity/rates",
                Browser.form(
                        page,
                        "version",
                        "3",
                        "kind",
                        "REDUCED",
                        "percent",
                        "7",
                        "since",
                        "EVER",
                        "validFrom",
                        "2027-01-01"));
        assertThat(services.asked("PUT " + ENTITY_API).getLast().body())
                .contains("{\"kind\":\"REDUCED\",\"percent\":\"7\",\"validFrom\":\"\"}");

        services.refuses("PUT " + ENTITY_API, 422, "not-a-number", "vatRates[0].percent", "x");
        HttpResponse<String> refused = admin.post(
                SETTINGS + "/entity/rates", Browser.form(page, "version", "3", "percent", "ten", "since", "EVER"));
        assertThat(refused.body())
                .contains("Percent: this is no number.", "value=\"ten\"")
                .doesNotContain("vatRates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mail/test", "/entity/rates/new"})
    void what_is_for_administrators_is_open_to_them_alone(String page) {
        assertThat(member.get(SETTINGS + page).statusCode()).isEqualTo(403);
        assertThat(admin.get(SETTINGS + page).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("R-005")
    void members_see_the_mail_server_and_cannot_save_it() {
        HttpResponse<String> seen = member.get(SETTINGS + "/mail");

        assertThat(seen.body()).contains("No mail can be sent").doesNotContain("Save mail server");
        assertThat(admin.get(SETTINGS + "/mail").body()).contains("Save mail server");
        assertThat(member.post(SETTINGS + "/mail", Browser.form(seen, "host", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(services.asked("PUT /api/v1/smtp-settings")).isEmpty();
    }

    @Test
    @Tag("R-016")
    void the_mail_servers_activity_says_who_set_what_in_words() {
        services.answers(
                "GET /api/v1/smtp-settings/activity",
                new Page<>(
                        List.of(new Happened(
                                "smtp-settings.2",
                                "MailServerSet",
                                Instant.parse("2026-02-02T08:14:00Z"),
                                "mara",
                                List.of(new Happened.Change("senderName", "Nord", "Nordlicht")))),
                        null,
                        1));

        assertThat(admin.get(SETTINGS + "/mail/activity").body())
                .contains("Mail server saved", "Sender's name", "Nordlicht", "2 Feb 2026, 09:14", "mara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "billing", "notes", "login", "activation", "activity"})
    void a_partner_that_is_not_there_has_no_page(String page) {
        assertThat(admin.get("/app/leads/partners/" + STRANGER + "/" + page).statusCode())
                .isEqualTo(404);
        assertThat(admin.get("/app/nowhere/partners/" + ID + "/" + page).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "billing", "notes", "login", "activation"})
    void a_partner_that_is_there_has_each(String page) {
        assertThat(admin.get(PARTNER + "/" + page).statusCode()).isEqualTo(200);
    }
}
