package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.api.Page;
import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityAnswer.VatRate;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.api.partner.entity.EntityWritten;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.entity.SellerForm.BankForm;
import io.leadledger.api.partner.entity.SellerForm.ContactForm;
import io.leadledger.event.EventJson;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.RejectedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder meets an entity that was made in the console. */
class LoadingEntitiesTest {
    private static final Page<EntityAnswer> NOBODY = new Page<>(List.of(), null, 0);

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final LoadedThings things = new LoadedThings();
    private final Rejections rejections = new Rejections();

    @BeforeEach
    void copyJanuary() throws IOException {
        Repository.copyJanuary(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void of_an_entity_that_is_there_the_key_is_enough_and_nothing_is_sent() throws IOException {
        server.then(typedByHand()).then(entity());

        load("");

        assertThat(server.asked()).hasSize(2).allMatch(call -> call.startsWith("GET "));
        assertThat(things.entity("leads"))
                .hasValueSatisfying(loaded -> assertThat(loaded.currency()).isEqualTo("EUR"));
        assertThat(rejections.rows()).isEmpty();
    }

    @Test
    void what_is_not_said_of_an_entity_stays_when_another_key_changes() throws IOException {
        server.then(typedByHand()).then(written());

        load("""
                    name: New name
                    currency: EUR
                    time_zone: Europe/Berlin
                """);

        assertThat(server.asked()).hasSize(2);
        assertThat(sent(1, EntityForm.class))
                .isEqualTo(new EntityForm(
                        "leads",
                        "New name",
                        "EUR",
                        "Europe/Berlin",
                        "SMALL_BUSINESS",
                        "REDUCED",
                        "30",
                        "PER_LEAD",
                        List.of(
                                new LeadFieldForm("name", "TEXT", true, true, false),
                                new LeadFieldForm("iban", "TEXT", false, false, true)),
                        List.of(
                                new VatRateForm("STANDARD", "19", null),
                                new VatRateForm("REDUCED", "7", null),
                                new VatRateForm("REDUCED", "5", "2020-07-01"))));
    }

    @Test
    void rates_and_lead_fields_stay_beside_those_of_the_folder() throws IOException {
        server.then(typedByHand()).then(written());

        load("""
                    name: Leads
                    currency: EUR
                    time_zone: Europe/Berlin
                    vat_rate: 20
                    vat_rates: [{valid_from: 2020-07-01, standard: 16}]
                    lead_fields:
                      - { field: phone, type: phone }
                      - { field: iban, type: text, required: true }
                """);

        var said = sent(1, EntityForm.class);
        assertThat(said.vatRates())
                .containsExactly(
                        new VatRateForm("STANDARD", "20", null),
                        new VatRateForm("STANDARD", "16", "2020-07-01"),
                        new VatRateForm("REDUCED", "7", null),
                        new VatRateForm("REDUCED", "5", "2020-07-01"));
        assertThat(said.leadFields())
                .extracting(LeadFieldForm::field, LeadFieldForm::required, LeadFieldForm::encrypted)
                .containsExactly(tuple("phone", null, null), tuple("iban", true, true), tuple("name", true, false));
    }

    @Test
    void lists_that_say_nothing_new_send_nothing() throws IOException {
        server.then(typedByHand());

        load("""
                    name: Leads
                    currency: EUR
                    time_zone: Europe/Berlin
                    vat_rate: "19.0"
                    vat_rates: []
                    lead_fields: [{ field: name, type: text }]
                """);
        load("""
                    currency: EUR
                    lead_fields: []
                    seller: {}
                """);

        assertThat(server.asked()).hasSize(2).allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void what_is_not_said_of_the_seller_stays_when_another_key_changes() throws IOException {
        server.then(typedByHand()).then(written());

        load("""
                    currency: EUR
                    seller:
                      city: Altona
                      bic: COBADEFFXXX
                """);

        assertThat(server.asked()).hasSize(2);
        assertThat(server.asked().getLast()).startsWith("PUT /api/v1/entities/e/seller-profile ");
        assertThat(sent(1, SellerForm.class))
                .isEqualTo(new SellerForm(
                        "Leads GmbH",
                        new AddressForm("Kai 1", "20457", "Altona", "DE"),
                        "DE284177305",
                        "48/712/04418",
                        "Hamburg-Nord",
                        "HRB 1",
                        new BankForm("DE89370400440532013000", "COBADEFFXXX", "Hafenbank"),
                        new ContactForm("Mara", "+49 40 1", "mara@leads.example")));
    }

    @Test
    void what_nobody_says_of_a_new_entity_is_as_it_mostly_is() throws IOException {
        server.then(NOBODY).then(written());

        load("""
                    name: Leads
                    currency: eur
                    time_zone: Europe/Berlin
                    vat_rate: 19
                """);

        assertThat(server.asked()).hasSize(2);
        assertThat(sent(1, EntityForm.class))
                .isEqualTo(new EntityForm(
                        "leads",
                        "Leads",
                        "EUR",
                        "Europe/Berlin",
                        "EU_VAT",
                        "STANDARD",
                        "14",
                        "PER_ASSIGNMENT",
                        List.of(),
                        List.of(new VatRateForm("STANDARD", "19", null))));
    }

    @Test
    void what_a_new_entity_lacks_is_named_by_its_key() throws IOException {
        server.then(NOBODY).then(422, """
                {"errors": [
                  {"field": "timeZone", "code": "missing", "message": "expected a value"},
                  {"field": "vatRates", "code": "vat-rate-missing", "message": "expected a rate"}]}
                """);

        load("""
                    name: Leads
                    currency: EUR
                """);

        assertThat(rejections.rows())
                .containsExactly(new RejectedRow(
                        "operator.yaml",
                        2,
                        "time_zone",
                        "expected a value (missing); expected a rate (vat-rate-missing)"));
    }

    private static Page<EntityAnswer> typedByHand() {
        return new Page<>(List.of(entity()), null, 1);
    }

    private static EntityAnswer entity() {
        return new EntityAnswer(
                new EntityId("e"),
                "leads",
                "Leads",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TaxRegime.SMALL_BUSINESS,
                VatRateKind.REDUCED,
                30,
                LineGranularity.PER_LEAD,
                List.of(
                        new LeadField("name", LeadFieldType.TEXT, true, true, false),
                        new LeadField("iban", LeadFieldType.TEXT, false, false, true)),
                List.of(
                        new VatRate(VatRateKind.STANDARD, new BigDecimal("19.00"), null),
                        new VatRate(VatRateKind.REDUCED, new BigDecimal("7.00"), null),
                        new VatRate(VatRateKind.REDUCED, new BigDecimal("5.00"), LocalDate.of(2020, 7, 1))),
                new SellerProfile(
                        "Leads GmbH",
                        new Address("Kai 1", "20457", "Hamburg", "DE"),
                        "DE284177305",
                        "48/712/04418",
                        "Hamburg-Nord",
                        "HRB 1",
                        new BankAccount("DE89370400440532013000", null, "Hafenbank"),
                        new Contact("Mara", "+49 40 1", "mara@leads.example")),
                null,
                7);
    }

    private static EntityWritten written() {
        return new EntityWritten(new EntityId("e"), 8, List.of());
    }

    private <T> T sent(int call, Class<T> form) {
        return EventJson.mapper().readValue(server.bodies().get(call), form);
    }

    /** With these keys beside that of the entity. */
    private void load(String keys) throws IOException {
        Files.writeString(folder.resolve("operator.yaml"), "entities:\n  - entity: leads\n" + keys);
        var aggregates = new Aggregates(new Patience(api.waiting()));
        new EntityLoading(api.client(EntityApi.class), aggregates, things, rejections)
                .load(ScenarioFolder.read(folder).entities());
    }
}
