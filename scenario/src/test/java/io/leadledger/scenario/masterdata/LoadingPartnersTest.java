package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.Page;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer.Warning;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingPartnersTest {
    private static final String HEAD = "partner,display_name,legal_name,email,street,postcode,city,country,vat_id,"
            + "tax_number,payment_terms_days,currency,e_invoice_format,buyer_reference,line_granularity,language";

    private static final Page<PartnerAnswer> NOBODY = new Page<>(List.of(), null, 0);

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final LoadedThings things = new LoadedThings();
    private final Rejections rejections = new Rejections();
    private final Said said = new Said();

    @BeforeEach
    void copyJanuary() throws IOException {
        Repository.copyJanuary(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_reason_that_holds_for_two_addresses_is_said_once() throws IOException {
        server.then(NOBODY).then(422, """
                {"errors": [
                  {"field": "details.address.country", "code": "unknown-country", "message": "expected a country"},
                  {"field": "billing.billingAddress.country", "code": "unknown-country", "message": "expected a country"}]}
                """);

        load("", "alpha,Alpha,,,,,,XX,,,,,,,,");

        assertThat(rejections.rows())
                .containsExactly(new RejectedRow("partners.csv", 2, "country", "expected a country (unknown-country)"));
    }

    @Test
    void a_vat_territory_is_said_where_the_sheet_has_the_column_and_nothing_otherwise() throws IOException {
        server.then(NOBODY).then(written("p1")).then(NOBODY).then(written("p2"));

        load(",vat_territory", "alpha,Alpha,,,,,,MC,,,,,,,,,fr");
        load("", "beta,Beta,,,,,,MC,,,,,,,,");

        assertThat(server.bodies().get(1)).contains("\"vatTerritory\":\"fr\"");
        assertThat(server.bodies().get(3)).doesNotContain("vatTerritory");
        assertThat(things.partnerKeys()).containsExactly("alpha", "beta");
    }

    @Test
    void what_the_service_warns_of_is_said_with_its_place() throws IOException {
        var warning = new Warning(
                "billing.buyerReference", "leitweg-id-check-digits", "expected the check digits to be right");
        server.then(NOBODY).then(written("p1")).then(alpha("Alpha", warning));

        load("", "alpha,Alpha,,,,,,DE,,,,,XRECHNUNG,04011000-12345-34,,");

        assertThat(said.complaints())
                .containsExactly("partners.csv line 2, buyer_reference: expected the check digits to be right"
                        + " (leitweg-id-check-digits)");
        assertThat(rejections.rows()).isEmpty();
    }

    @Test
    void a_service_that_fails_ends_the_run_and_rejects_no_row() {
        server.then(NOBODY).then(500, "{\"detail\": \"something failed on our side\"}");

        assertThatThrownBy(() -> load("", "alpha,Alpha,,,,,,DE,,,,,,,,"))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("something failed on our side");
        assertThat(rejections.rows()).isEmpty();
    }

    @Test
    void a_partner_that_is_there_is_changed_where_the_sheet_says_otherwise_and_only_there() throws IOException {
        server.then(new Page<>(List.of(alpha("Alpha")), null, 1))
                .then(new Page<>(List.of(alpha("Alpha Alt")), null, 1))
                .then(new PartnerWritten(new PartnerId("p1"), 4, List.of("e")));

        load("", "alpha,Alpha,,,,,,DE,,,,,,,,");
        assertThat(server.asked()).hasSize(1);
        load("", "alpha,Alpha,,,,,,DE,,,,,,,,");

        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked().getLast()).startsWith("PUT /api/v1/partners/p1 ");
        assertThat(things.versions()).containsExactly(new LoadedThings.Version("p1", 4));
    }

    private static PartnerWritten written(String id) {
        return new PartnerWritten(new PartnerId(id), 3, List.of());
    }

    /** With a phone number, of which no sheet says anything. */
    private static PartnerAnswer alpha(String name, Warning... warnings) {
        var address = new Address(null, null, null, "DE");
        var details = new PartnerDetails(name, null, null, null, "+49 40 1", address, null, null);
        var billing = new BillingDetails(address, null, null, null, null, null, null, null);
        return new PartnerAnswer(
                new PartnerId("p1"), "alpha", details, billing, null, List.of(warnings), List.of(), true, 3);
    }

    private void load(String moreColumns, String row) throws IOException {
        Files.writeString(folder.resolve("partners.csv"), HEAD + moreColumns + "\n" + row + "\n");
        Sheet partners = ScenarioFolder.read(folder).sheets().partners();
        var context = new LoadContext(api, new Patience(api.waiting()), said, things, rejections, "leads");
        new PartnerLoading(new Aggregates(context.patience()), context).load(partners);
    }
}
