package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.Page;
import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer.Warning;
import io.leadledger.api.partner.partner.PartnerForm.DetailsChange;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.event.EventJson;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
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
import java.util.Currency;
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
    void a_vat_territory_is_said_where_a_cell_says_one_and_nothing_otherwise() throws IOException {
        server.then(NOBODY).then(written("p1")).then(NOBODY).then(written("p2"));
        server.then(NOBODY).then(written("p3"));

        load(",vat_territory", "alpha,Alpha,,,,,,MC,,,,,,,,,fr");
        load(",vat_territory", "beta,Beta,,,,,,MC,,,,,,,,,");
        load("", "gamma,Gamma,,,,,,MC,,,,,,,,");

        assertThat(server.bodies().get(1)).contains("\"vatTerritory\":\"fr\"");
        assertThat(server.bodies().get(3)).doesNotContain("vatTerritory");
        assertThat(server.bodies().get(5)).doesNotContain("vatTerritory");
        assertThat(things.partnerKeys()).containsExactly("alpha", "beta", "gamma");
    }

    @Test
    void a_row_that_says_its_key_and_nothing_else_sends_nothing() throws IOException {
        server.then(new Page<>(List.of(typedByHand("+49 40 1")), null, 1));

        load(",vat_territory", "alpha,,,,,,,,,,,,,,,,");
        load("", "alpha,Alpha Solar,,,,,Berlin,,,,30,,,,,");

        assertThat(server.asked()).hasSize(2).allMatch(call -> call.startsWith("GET "));
        assertThat(rejections.rows()).isEmpty();
        assertThat(things.partnerKeys()).containsExactly("alpha");
    }

    @Test
    void what_a_row_and_a_sheet_do_not_say_stays_when_another_cell_changes() throws IOException {
        server.then(new Page<>(List.of(typedByHand("+49 40 1")), null, 1))
                .then(written("p1"))
                .then(written("p1"));

        load(",vat_territory", "alpha,Alpha,,,Sonnenallee 12,,,,,,14,,,,,,");

        assertThat(sent(1, DetailsChange.class).details())
                .isEqualTo(new DetailsForm(
                        "Alpha",
                        "Alpha Solar GmbH",
                        "Ada Alm",
                        "ada@alpha.example",
                        "+49 40 1",
                        new AddressForm("Sonnenallee 12", "12045", "Berlin", "DE"),
                        "Europe/Berlin",
                        "de"));
        assertThat(sent(2, BillingForm.class))
                .isEqualTo(new BillingForm(
                        new AddressForm("Sonnenallee 12", "12045", "Berlin", "DE"),
                        "DE312905867",
                        "30/123",
                        "14",
                        "EUR",
                        "PER_LEAD",
                        "XRECHNUNG",
                        "04011000-12345-34",
                        "IC"));
    }

    @Test
    void what_somebody_types_meanwhile_stays_too() throws IOException {
        server.then(new Page<>(List.of(typedByHand("+49 40 1")), null, 1))
                .then(412, """
                        {"errors": [{"field": "", "code": "stale-version", "message": "expected version 4"}]}
                        """)
                .then(typedByHand("+49 40 2"))
                .then(written("p1"));

        load("", "alpha,Alpha,,,,,,,,,,,,,,");

        assertThat(server.asked()).hasSize(4);
        assertThat(sent(3, DetailsChange.class).details().phone()).isEqualTo("+49 40 2");
        assertThat(sent(3, DetailsChange.class).details().displayName()).isEqualTo("Alpha");
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

    /** With all that the console asks for. */
    private static PartnerAnswer typedByHand(String phone) {
        var address = new Address("Alt 1", "12045", "Berlin", "DE");
        var details = new PartnerDetails(
                "Alpha Solar",
                "Alpha Solar GmbH",
                "Ada Alm",
                "ada@alpha.example",
                phone,
                address,
                "Europe/Berlin",
                "de");
        var billing = new BillingDetails(
                address,
                "DE312905867",
                "30/123",
                30,
                Currency.getInstance("EUR"),
                LineGranularity.PER_LEAD,
                EInvoiceFormat.XRECHNUNG,
                "04011000-12345-34",
                "IC");
        return new PartnerAnswer(new PartnerId("p1"), "alpha", details, billing, null, List.of(), List.of(), true, 3);
    }

    private <T> T sent(int call, Class<T> form) {
        return EventJson.mapper().readValue(server.bodies().get(call), form);
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
