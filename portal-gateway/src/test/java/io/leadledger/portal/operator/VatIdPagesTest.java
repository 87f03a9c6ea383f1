package io.leadledger.portal.operator;

import static io.leadledger.portal.operator.PartnerAnswers.page;
import static io.leadledger.portal.operator.PartnerAnswers.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.preview.Readiness;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Permissions;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.vatid.VatIdChecks;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.api.partner.vatid.ViesOutcome;
import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What VIES said of a VAT ID, on the pages of partner and seller, and asking it. */
@Tag("R-015")
class VatIdPagesTest {

    private static final String PARTNER = "0199d5a0-0000-7000-8000-0000000000dd";
    private static final String RECORD = "/app/leads/partners/" + PARTNER;
    private static final String SELLER = "/app/leads/settings/seller";
    private static final String API = "/api/v1/partners/" + PARTNER;
    private static final String ENTITY =
            PartnerAnswers.ENTITIES.items().getFirst().entityId().value();
    private static final String OF_PARTNER = API + "/vat-id-checks";
    private static final String OF_SELLER = "/api/v1/entities/" + ENTITY + "/vat-id-checks";
    private static final String VAT_ID = "BE0428759497";
    private static final Instant THEN = Instant.parse("2026-01-03T09:14:05Z");
    private static final ViesInquiry YES =
            new ViesInquiry(VAT_ID, "DE284177305", THEN, "otto", ViesOutcome.CONFIRMED, null, "WAPIAAAAZ8Cq1x2b");

    private static RecordedServices services;
    private static Browser admin;
    private static Browser member;

    @BeforeAll
    static void start() {
        services = Console.services();
        Gateway gateway = Console.gateway();
        Gateway.operators().knows(Person.operator("otto"));
        admin = gateway.browser();
        admin.open("/app/select-entity");
        Gateway.operators().knows(Person.member("mia"));
        member = gateway.browser();
        member.open("/app/select-entity");
    }

    @BeforeEach
    void a_partner_in_belgium_and_a_german_seller() {
        services.forget();
        PartnerId id = new PartnerId(PARTNER);
        BillingDetails billing =
                new BillingDetails(new Address(null, null, null, "BE"), VAT_ID, null, null, null, null, null, null);
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers(
                "GET /api/v1/entities/" + ENTITY,
                PartnerAnswers.ENTITIES.items().getFirst());
        services.answers("GET /api/v1/entities/" + ENTITY + "/activity", page(0, List.of()));
        services.answers("GET " + API, partner(PARTNER, "alpha", "NV Alpha Solar", billing));
        services.answers("GET " + API + "/portal-access", new PortalAccessAnswer(id, false, null, null, null, 0));
        services.answers(
                "GET " + API + "/permissions",
                new Permissions(id, new PortalPermissions(true, true, false, false, true, ProfileEditing.CONTACT), 0));
        services.answers("GET " + API + "/notes", new NotesAnswer(id, null, List.of(), 0));
        services.answers("GET /api/v1/previews/readiness", new Readiness(id, List.of(), List.of(), 3));
        services.answers("GET /api/v1/assignments", page(0, List.of()));
        services.answers("GET /api/v1/invoices", page(0, List.of()));
        services.answers("GET /api/v1/invoices/counts", 200, """
                {"drafts":0,"open":0,"overdue":0,"paid":0,"credited":0,"creditNotes":0,"late":0,"unsent":0,"sent":0,"sendingFailed":0,
                 "draftAmount":{"amount":"0.00","currency":"EUR"},"openAmount":{"amount":"0.00","currency":"EUR"},
                 "overdueAmount":{"amount":"0.00","currency":"EUR"}}""");
        services.answers("GET /api/v1/smtp-settings", SmtpAnswer.NONE);
        known(new VatIdChecks(true, said(VatIdStatus.CONFIRMED), List.of(YES)));
    }

    @Test
    void a_yes_is_said_as_a_tax_office_wants_to_hear_it() {
        assertThat(admin.get(RECORD).body())
                .contains("VAT ID BE0428759497 confirmed by VIES on 3 Jan 2026, consultation number WAPIAAAAZ8Cq1x2b.")
                .contains("DE284177305", "NV ALPHA SOLAR", "Stationsstraat 1, 9000 Gent")
                .contains("3 Jan 2026, 10:14", ", otto: confirmed")
                .contains("action=\"" + RECORD + "/vat-id-checks\"", "Check with VIES")
                .doesNotContain("VIES does not know");
        assertThat(german(RECORD))
                .contains(
                        "USt-IdNr. BE0428759497 am 3. Jan. 2026 von VIES bestätigt, Konsultationsnummer WAPIAAAAZ8Cq1x2b.")
                .contains("Gefragt im Namen von", ", otto: bestätigt", "Bei VIES prüfen");
    }

    @Test
    void a_no_is_a_warning_that_says_what_to_do() {
        known(new VatIdChecks(true, said(VatIdStatus.REFUTED), List.of()));

        assertThat(admin.get(RECORD).body())
                .contains("VIES does not know the VAT ID BE0428759497", "Ask the partner for its VAT ID and save it")
                .contains("VAT ID BE0428759497 refuted by VIES on 3 Jan 2026", "Check with VIES");
        assertThat(german(RECORD)).contains("VIES kennt die USt-IdNr. BE0428759497 nicht", "Erfragen Sie beim Partner");
        assertThat(admin.get(SELLER).body()).contains("VIES does not know your own VAT ID BE0428759497");
        assertThat(german(SELLER)).contains("VIES kennt Ihre eigene USt-IdNr. BE0428759497 nicht");
    }

    @ParameterizedTest
    @EnumSource(ViesSilence.class)
    void silence_is_told_with_its_reason_and_what_was_said_before_stays(ViesSilence why) {
        ViesInquiry silent = new ViesInquiry(VAT_ID, null, THEN, "system", ViesOutcome.SILENT, why, null);
        known(new VatIdChecks(true, said(VatIdStatus.CONFIRMED), List.of(silent, YES)));

        String english = admin.get(RECORD).body();

        assertThat(english)
                .contains(
                        "confirmed by VIES on 3 Jan 2026",
                        "after it was saved: no answer, ",
                        "Silence changes nothing.")
                .doesNotContain("console.vies", why.name(), "''");
        assertThat(german(RECORD))
                .contains("nach dem Speichern: keine Antwort, ", "Schweigen ändert nichts.")
                .doesNotContain("console.vies", why.name());
        known(new VatIdChecks(true, null, List.of(silent)));
        assertThat(admin.get(RECORD).body())
                .contains("VIES has said nothing of it yet", "not confirmed", "no answer, ")
                .doesNotContain("confirmed by VIES");
    }

    @Test
    void who_asked_is_left_out_where_the_reader_may_not_know() {
        known(new VatIdChecks(
                true,
                said(VatIdStatus.CONFIRMED),
                List.of(new ViesInquiry(VAT_ID, null, THEN, null, ViesOutcome.CONFIRMED, null, null))));

        assertThat(admin.get(RECORD).body())
                .contains("3 Jan 2026, 10:14: confirmed")
                .doesNotContain("null");
        assertThat(german(RECORD)).contains(": bestätigt").doesNotContain("null");
    }

    @Test
    void where_vies_is_off_there_is_no_button_and_without_an_answer_nothing_at_all() {
        known(new VatIdChecks(false, said(VatIdStatus.CONFIRMED), List.of(YES)));
        assertThat(admin.get(RECORD).body()).contains("confirmed by VIES").doesNotContain("Check with VIES");
        assertThat(admin.get(SELLER).body()).contains("confirmed by VIES").doesNotContain("Check with VIES");

        known(PartnerAnswers.UNASKED);
        assertThat(admin.get(RECORD).body()).doesNotContain("VIES");
        assertThat(admin.get(SELLER).body()).doesNotContain("VIES");
    }

    @Test
    void who_presses_asks_in_the_name_of_the_seller_and_is_told_what_came_of_it() {
        services.answers("POST " + OF_PARTNER, YES);

        HttpResponse<String> pressed = press(RECORD);

        assertThat(Browser.location(pressed)).isEqualTo(RECORD);
        assertThat(services.asked("POST " + OF_PARTNER).getLast().body())
                .isEqualTo("{\"entityId\":\"" + ENTITY + "\"}");
        assertThat(admin.get(RECORD).body()).contains("VIES confirms BE0428759497.");
        services.answers(
                "POST " + OF_PARTNER,
                new ViesInquiry(VAT_ID, null, THEN, "otto", ViesOutcome.SILENT, ViesSilence.TOO_SLOW, null));
        press(RECORD);
        assertThat(german(RECORD))
                .contains("VIES wurde nach BE0428759497 gefragt und gab keine Antwort. Nichts hat sich");
    }

    @Test
    void the_sellers_number_is_asked_for_by_administrators() {
        services.answers("POST " + OF_SELLER, YES);

        assertThat(admin.get(SELLER).body()).contains("action=\"" + SELLER + "/vat-id-checks\"");
        assertThat(Browser.location(press(SELLER))).isEqualTo(SELLER);
        assertThat(services.asked("POST " + OF_SELLER)).hasSize(1);
        assertThat(member.get(SELLER).body()).contains("confirmed by VIES").doesNotContain("Check with VIES");
        assertThat(member.get(RECORD).body()).contains("Check with VIES");
    }

    @Test
    void a_refusal_is_told_in_words() {
        services.refuses("POST " + OF_PARTNER, 409, "vies-off", "", "expected VIES to be on");

        HttpResponse<String> refused = press(RECORD);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("VIES is switched off here.");
    }

    private static HttpResponse<String> press(String page) {
        return admin.post(page + "/vat-id-checks", Browser.form(admin.get(page)));
    }

    private static void known(VatIdChecks checks) {
        services.answers("GET " + OF_PARTNER, checks);
        services.answers("GET " + OF_SELLER, checks);
    }

    private static @Nullable VatIdEvidence said(VatIdStatus status) {
        return new VatIdEvidence(
                VAT_ID,
                status,
                VatIdEvidence.VIES,
                THEN,
                new VatIdConsultation(
                        "WAPIAAAAZ8Cq1x2b", "DE284177305", "NV ALPHA SOLAR", "Stationsstraat 1, 9000 Gent"));
    }

    private static String german(String page) {
        return admin.get(page, "Accept-Language", "de").body();
    }
}
