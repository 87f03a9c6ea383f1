package io.leadledger.portal.operator;

import static io.leadledger.portal.operator.PartnerAnswers.page;
import static io.leadledger.portal.operator.PartnerAnswers.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.preview.Readiness;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer.Warning;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Invitation;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.InvitationStatus;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Permissions;
import io.leadledger.api.partner.portalaccess.PortalAccessWritten;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a partner may do, and how its logins stand, on its record and in the list. */
class PartnerRecordTest {

    private static final String PARTNER = "0199d5a0-0000-7000-8000-0000000000bb";
    private static final String STRANGER = "0199d5a0-0000-7000-8000-0000000000cc";
    private static final String PAGE = "/app/leads/partners/" + PARTNER;
    private static final String API = "/api/v1/partners/" + PARTNER;
    private static final String READINESS = "GET /api/v1/previews/readiness";
    private static final PartnerId HAVEL = new PartnerId(PARTNER);
    private static final Invitation REDEEMED = new Invitation(
            new InvitationId("i1"),
            "ute@havel.example",
            Instant.parse("2026-02-01T10:00:00Z"),
            Instant.parse("2026-01-28T10:00:00Z"),
            InvitationStatus.REDEEMED);
    private static final PortalPermissions RETURNS_TOO =
            new PortalPermissions(true, true, false, true, true, ProfileEditing.CONTACT);

    private static RecordedServices services;
    private static Gateway gateway;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        gateway = Console.gateway();
        Gateway.operators().knows(Person.operator("otto"));
        browser = gateway.browser();
        browser.open("/app/select-entity");
        Gateway.accounts().enable(UUID.fromString(PARTNER));
        Gateway.partners().knows(Person.partner("havel", UUID.fromString(PARTNER)));
        gateway.browser().open("/partner");
    }

    @BeforeEach
    void a_partner_with_access() {
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + API, partner(PARTNER, "havel-energie", "Havel Energie"));
        services.answers(
                "GET " + API + "/portal-access",
                new PortalAccessAnswer(HAVEL, true, "ute@havel.example", REDEEMED, false, 7));
        services.answers("GET " + API + "/permissions", new Permissions(HAVEL, RETURNS_TOO, 7));
        services.answers("GET " + API + "/notes", new NotesAnswer(HAVEL, "Pays late", List.of("solar"), 1));
        services.answers("GET " + API + "/vat-id-checks", PartnerAnswers.UNASKED);
        services.answers(READINESS, new Readiness(HAVEL, List.of(), List.of(), 3));
        services.answers("GET /api/v1/assignments", page(0, List.of()));
        services.answers("GET /api/v1/invoices", page(0, List.of()));
        services.answers("GET /api/v1/invoices/counts", 200, """
                {"drafts":0,"open":0,"overdue":0,"paid":0,"credited":0,"creditNotes":0,"late":0,"unsent":0,"sent":0,"sendingFailed":0,
                 "draftAmount":{"amount":"0.00","currency":"EUR"},"openAmount":{"amount":"0.00","currency":"EUR"},
                 "overdueAmount":{"amount":"0.00","currency":"EUR"}}""");
    }

    @Test
    void whose_vat_law_rules_is_shown_and_what_looks_wrong_is_marked() {
        assertThat(browser.get(PAGE).body()).doesNotContain("VAT territory", "Leitweg-ID");

        BillingDetails billing = new BillingDetails(
                new Address(null, null, null, "MC"), null, null, null, null, null, null, "04011000-12345-34", "IC");
        services.answers(
                "GET " + API,
                partner(
                        PARTNER,
                        "havel",
                        "Havel Energie",
                        billing,
                        new Warning("billing.buyerReference", "leitweg-id-check-digits", "x")));

        assertThat(browser.get(PAGE).body())
                .contains("VAT territory", "Canary Islands", "Check digits of the Leitweg-ID are wrong");
    }

    @Test
    @Tag("R-062")
    void what_an_invoice_lacks_is_what_invoice_service_says() {
        assertThat(browser.get(PAGE).body()).contains("Billable").doesNotContain("Missing:");

        services.answers(
                READINESS,
                new Readiness(
                        HAVEL,
                        List.of(
                                new Finding("missing-data", "seller.bank.iban", "x"),
                                new Finding("missing-data", "partner.buyerReference", "x")),
                        List.of(),
                        3));
        assertThat(browser.get(PAGE).body())
                .contains("Missing: the seller's IBAN, buyer reference (Leitweg-ID)")
                .doesNotContain("Billable");

        services.answers(READINESS, new Readiness(HAVEL, List.of(), List.of(), 2));
        assertThat(browser.get(PAGE).body())
                .contains("Invoicing takes the last change over")
                .doesNotContain("Billable");
        services.refuses(READINESS, 404, "not-found", "", "not arrived");
        assertThat(browser.get(PAGE).body()).contains("Invoicing takes the last change over");
    }

    @Test
    @Tag("R-012")
    void notes_and_tags_stand_on_the_record() {
        assertThat(browser.get(PAGE).body()).contains("<dd>solar</dd>", "<dd>Pays late</dd>");
    }

    @Test
    @Tag("R-083")
    void the_permissions_are_shown_as_they_are_beside_their_defaults() {
        HttpResponse<String> page = browser.get(PAGE);

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(switchOf(page, "viewLeads")).contains("checked", "aria-label=\"View leads\"");
        assertThat(switchOf(page, "returnLeads")).contains("checked");
        assertThat(switchOf(page, "acceptAndRejectLeads"))
                .contains("role=\"switch\"")
                .doesNotContain("checked");
        assertThat(page.body())
                .contains("<option value=\"CONTACT\" selected>Limited</option>")
                .contains("Different from the default: Return leads<")
                .contains("Changes apply within two seconds");
    }

    @Test
    @Tag("R-083")
    void what_is_chosen_is_put_at_the_version_that_was_seen() {
        services.answers("PUT " + API + "/permissions", new PortalAccessWritten(HAVEL, 8, List.of()));
        HttpResponse<String> page = browser.get(PAGE);

        HttpResponse<String> answer = browser.post(
                PAGE + "/permissions",
                Browser.form(page, "key", "k1", "version", "7", "viewLeads", "true", "editProfile", "NONE"));

        assertThat(Browser.location(answer)).isEqualTo(PAGE);
        Asked put = services.asked("PUT " + API + "/permissions").getLast();
        assertThat(put.body())
                .isEqualTo("{\"viewLeads\":true,\"downloadLeads\":false,\"acceptAndRejectLeads\":false,"
                        + "\"returnLeads\":false,\"viewInvoices\":false,\"editProfile\":\"NONE\"}");
        assertThat(put.headers()).containsEntry("If-Match", "\"7\"");
        assertThat(browser.get(PAGE).body()).contains("The permissions of Havel Energie are changed.");
    }

    @Test
    void the_way_back_to_the_defaults_sends_all_of_them() {
        HttpResponse<String> page = browser.get(PAGE);
        String reset = page.body().substring(0, page.body().indexOf("Reset to defaults"));
        reset = reset.substring(reset.lastIndexOf("<form"));

        assertThat(reset)
                .contains("action=\"" + PAGE + "/permissions\"", "name=\"version\" value=\"7\"")
                .contains("name=\"viewLeads\" value=\"true\"", "name=\"downloadLeads\" value=\"true\"")
                .contains("name=\"viewInvoices\" value=\"true\"", "name=\"editProfile\" value=\"CONTACT\"")
                .doesNotContain("returnLeads", "acceptAndRejectLeads");
        services.answers("GET " + API + "/permissions", new Permissions(HAVEL, PortalPermissions.DEFAULTS, 9));
        assertThat(browser.get(PAGE).body()).contains("As the default has it.").doesNotContain("Reset to defaults");
    }

    @Test
    void a_refusal_keeps_what_was_chosen_and_the_next_try_is_about_the_present_version() {
        services.refuses("PUT " + API + "/permissions", 412, "stale-version", "", "version 9");
        HttpResponse<String> page = browser.get(PAGE);
        services.answers("GET " + API + "/permissions", new Permissions(HAVEL, RETURNS_TOO, 9));

        HttpResponse<String> refused = browser.post(
                PAGE + "/permissions",
                Browser.form(page, "key", "k2", "version", "7", "acceptAndRejectLeads", "true", "editProfile", "NONE"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "Somebody changed it in the meantime.")
                .contains("name=\"version\" value=\"9\"")
                .contains("<option value=\"NONE\" selected>");
        assertThat(switchOf(refused, "acceptAndRejectLeads")).contains("checked");
        assertThat(switchOf(refused, "viewLeads")).doesNotContain("checked");
        int puts = services.asked("PUT " + API + "/permissions").size();
        assertThat(browser.post(PAGE + "/permissions", Map.of("viewLeads", "true"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(services.asked("PUT " + API + "/permissions")).hasSize(puts);
    }

    @Test
    void what_is_not_there_or_not_allowed_is_the_sites_own_page_and_no_mistake_of_a_form() {
        services.refuses("PUT " + API + "/permissions", 403, "forbidden", "", "not for members");
        HttpResponse<String> page = browser.get(PAGE);

        HttpResponse<String> forbidden = browser.post(
                PAGE + "/permissions", Browser.form(page, "key", "k3", "version", "7", "viewLeads", "true"));

        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).doesNotContain("not for members", "role=\"alert\"");
        assertThat(browser.get("/app/leads/partners/" + STRANGER).statusCode()).isEqualTo(404);
        assertThat(browser.get("/app/leads/partners/" + STRANGER + "/portal-access")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("R-087")
    void the_account_says_when_somebody_logged_in_last_and_what_a_revocation_would_end() {
        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("ute@havel.example", "redeemed, 28 Jan 2026", "not set up")
                .contains("<dt>Open sessions</dt><dd>1</dd>")
                .contains("Ends 1 session at once. Leads and invoices stay.")
                .doesNotContain("<dt>Last login</dt><dd>never</dd>");
        assertThat(browser.get(PAGE + "/portal-access").body()).contains("Ends 1 session at once.");
        gateway.jdbc()
                .sql("update site.web_session set expiry_time = 0 where session_id in (select session_id from"
                        + " site.realm_login where realm = 'partners')")
                .update();
        assertThat(browser.get(PAGE).body()).contains("No session is open. Leads and invoices stay.");
        gateway.jdbc()
                .sql("delete from site.realm_login where realm = 'partners'")
                .update();
        Browser again = gateway.browser();
        again.open("/partner");
        assertThat(browser.get(PAGE).body()).contains("Ends 1 session at once.");
    }

    @Test
    @Tag("R-004")
    void invitations_are_offered_to_administrators_alone() {
        Gateway.operators().knows(Person.member("mia"));
        Browser member = gateway.browser();
        member.open("/app/select-entity");
        Gateway.operators().knows(Person.operator("otto"));

        assertThat(browser.get(PAGE).body()).contains(PAGE + "/portal-access/invitation", "Send a new link");
        assertThat(member.get(PAGE).body())
                .contains("ute@havel.example", "Revoke access")
                .doesNotContain("/portal-access/invitation", "Send a new link");
    }

    @Test
    @Tag("R-081")
    void a_login_that_was_not_invited_yet_is_invited_next() {
        String invited = browser.get(PAGE).body();
        services.answers(
                "GET " + API + "/portal-access",
                new PortalAccessAnswer(HAVEL, true, "uwe@havel.example", null, false, 8));

        assertThat(invited).contains("<dt>Invitation</dt>").doesNotContain("Send invitation");
        assertThat(browser.get(PAGE).body())
                .contains("uwe@havel.example", "Send invitation")
                .doesNotContain("<dt>Invitation</dt>", "redeemed", "Send a new link");
    }

    @Test
    void the_list_says_who_may_enter_and_who_did() {
        services.answers(
                "GET /api/v1/partners",
                page(
                        2,
                        List.of(
                                partner(PARTNER, "havel-energie", "Havel Energie"),
                                partner(STRANGER, "isar-dach", "Isar Dach"))));
        services.answers("GET /api/v1/invoices/open-amounts", 200, "[]");
        services.answers("GET /api/v1/partners/tags", List.of());

        String page = browser.get("/app/leads/partners").body();

        assertThat(row(page, "Havel Energie"))
                .contains("<td class=\"soft\">On</td>")
                .doesNotContain("never");
        assertThat(row(page, "Isar Dach")).contains("<td class=\"soft\">Off</td>", "<td class=\"soft\">never</td>");
        assertThat(page)
                .contains("Active<span class=\"count\">2</span>", "Inactive<span class=\"count\">2</span>")
                .contains("All<span class=\"count\">4</span>");
    }

    private static String row(String page, String name) {
        String before = page.substring(page.indexOf(">" + name + "</a>"));
        return before.substring(0, before.indexOf("</tr>"));
    }

    private static String switchOf(HttpResponse<String> page, String name) {
        var found = Pattern.compile("<input[^>]*type=\"checkbox\"[^>]*name=\"" + name + "\"[^>]*>")
                .matcher(page.body());
        assertThat(found.find()).as("switch %s of %s", name, page.body()).isTrue();
        return found.group();
    }
}
