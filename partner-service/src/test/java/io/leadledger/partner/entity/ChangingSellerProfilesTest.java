package io.leadledger.partner.entity;

import static io.leadledger.partner.entity.DefiningEntitiesTest.events;
import static io.leadledger.partner.entity.DefiningEntitiesTest.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.party.SellerProfile;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-003")
class ChangingSellerProfilesTest {

    private static final String GOOD = """
            {"legalName": "Nordlicht Leads GmbH",
             "address": {"street": "Speicherkai 14", "postcode": "20457", "city": "Hamburg", "country": "de"},
             "vatId": "DE 284 177 305", "taxNumber": "27/123/45678", "taxOffice": "Hamburg-Mitte",
             "registerNumber": "HRB 12345",
             "bank": {"iban": "DE89 3704 0044 0532 0130 00", "bic": "cobadeff", "bankName": "Commerzbank"},
             "contact": {"name": "Nora Licht", "phone": "+49 40 1234", "email": "billing@nordlicht.example"}}
            """;

    @Test
    void a_profile_is_kept_in_its_normal_form_and_the_same_again_changes_nothing() {
        EntityEvent event = events(change(DefiningEntitiesTest.state(), GOOD)).getFirst();

        assertThat(event).isInstanceOfSatisfying(SellerProfileChanged.class, changed -> {
            assertThat(changed.seller().vatId()).isEqualTo("DE284177305");
            assertThat(changed.seller().address().country()).isEqualTo("DE");
            assertThat(changed.seller().bank().iban()).isEqualTo("DE89370400440532013000");
            assertThat(changed.seller().bank().bic()).isEqualTo("COBADEFF");
        });
        EntityState after = EntityRules.evolve(DefiningEntitiesTest.state(), event);
        assertThat(events(change(after, GOOD))).isEmpty();
        assertThat(events(change(after, GOOD.replace("Nora", "Norbert")))).hasSize(1);
    }

    @Test
    void nothing_of_it_is_required_before_an_invoice_needs_it() {
        assertThat(events(change(DefiningEntitiesTest.state(), "{}"))).hasSize(1);
    }

    @Test
    void address_bank_and_contact_that_are_not_sent_stay_and_empty_ones_are_taken_away() {
        EntityState before = EntityRules.evolve(
                DefiningEntitiesTest.state(),
                events(change(DefiningEntitiesTest.state(), GOOD)).getFirst());
        SellerProfile seller = Objects.requireNonNull(before.seller());

        SellerProfile renamed = seller(before, """
                {"legalName": "Südlicht"}
                """);
        SellerProfile emptied = seller(before, """
                {"legalName": "Südlicht", "address": {}, "bank": {}, "contact": {}}
                """);

        assertThat(renamed.legalName()).isEqualTo("Südlicht");
        assertThat(renamed.address()).isEqualTo(seller.address());
        assertThat(renamed.bank()).isEqualTo(seller.bank());
        assertThat(renamed.contact()).isEqualTo(seller.contact());
        assertThat(emptied.bank().iban()).isNull();
        assertThat(emptied.address().country()).isNull();
        assertThat(emptied.contact().email()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, EU_VAT, DE136695976, DE136695975",
        "DE, EU_VAT, DE136695976, 136695976",
        "GR, EU_VAT, GR094259216, 094259216",
        "'', EU_VAT, DE136695976, 136695976",
        "'', EU_VAT, ATU13585627, ATU13585626",
        "AT, SMALL_BUSINESS, ATU13585627, 13585627",
        "US, NONE, 12-3456789, DE136695975",
        "DE, EU_VAT, de 136.695.976, DE１３６６９５９７６",
        "AT, EU_VAT, atu 135 856 27, ATU13585628",
        "BE, EU_VAT, BE 0428.759.497, BE 0428.759.498",
        "IT, EU_VAT, it00743110157, IT00743110158",
        "FR, EU_VAT, FR 40 303 265 045, FR 41 303 265 045",
        "MC, EU_VAT, FR 40 303 265 045, FR 41 303 265 045",
        "NL, EU_VAT, nl0044.95.445.b01, NL004495446B01",
        "ES, EU_VAT, ESB-58378431, ESB58378432",
        "PL, EU_VAT, PL 856-734-62-15, 856-734-62-15",
        "GR, EU_VAT, el 094259216, EL094259217",
        "GB, EU_VAT, XI 434 0314 94, XI434031495",
    })
    void a_vat_id_without_prefix_or_with_a_wrong_check_digit_is_refused(
            String country, String regime, String right, String wrong) {
        EntityState state = DefiningEntitiesTest.state(regime);

        assertThat(change(state, seller(country, right))).isInstanceOf(Decision.Accepted.class);
        assertThat(rejections(change(state, seller(country, wrong)))).isEqualTo(Map.of("vatId", "bad-vat-id"));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 20457, none-inside-the-eu",
        "GR, 10431, none-inside-the-eu",
        "MC, 98000, none-inside-the-eu",
        "FR, 98000, none-inside-the-eu",
        "CH, 8001, ''",
        "GB, BT1 1AA, ''",
        "ES, 35001, ''",
        "ES, 28001, none-inside-the-eu",
        "DE, 78266, ''",
        "IT, 23041, ''",
        "FR, 97110, ''",
        "FI, 22100, ''",
        "FI, 00100, none-inside-the-eu",
    })
    void a_seller_inside_the_union_sells_under_its_vat_or_as_a_small_business(
            String country, String postcode, String code) {
        String body = "{\"address\": {\"country\": \"%s\", \"postcode\": \"%s\"}}".formatted(country, postcode);

        Decision<EntityEvent> underNone = change(DefiningEntitiesTest.state("NONE"), body);

        if (code.isEmpty()) {
            assertThat(underNone).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(rejections(underNone)).isEqualTo(Map.of("address.country", code));
        }
        assertThat(change(DefiningEntitiesTest.state("SMALL_BUSINESS"), body)).isInstanceOf(Decision.Accepted.class);
    }

    private static String seller(String country, String vatId) {
        return """
                {"legalName": "Nordlicht", "address": {"country": "%s"}, "vatId": "%s"}
                """.formatted(country, vatId);
    }

    @Test
    void each_wrong_part_is_named_by_its_path() {
        String bad = GOOD.replace("\"de\"", "\"xx\"")
                .replace("0130 00", "0130 01")
                .replace("cobadeff", "coba")
                .replace("billing@nordlicht.example", "nordlicht")
                .replace("HRB 12345", "H".repeat(201))
                .replace("Nora Licht", "Nora\\u0007Licht");

        assertThat(rejections(change(DefiningEntitiesTest.state(), bad)))
                .isEqualTo(Map.of(
                        "address.country", "unknown-country",
                        "bank.iban", "bad-iban",
                        "bank.bic", "bad-bic",
                        "contact.email", "bad-email",
                        "contact.name", "control-character",
                        "registerNumber", "too-long"));
    }

    private static SellerProfile seller(EntityState before, String body) {
        return Objects.requireNonNull(
                EntityRules.evolve(before, events(change(before, body)).getFirst())
                        .seller());
    }

    private static Decision<EntityEvent> change(EntityState state, String body) {
        return Forms.seller(body, state);
    }
}
