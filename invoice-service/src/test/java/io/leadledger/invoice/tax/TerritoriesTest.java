package io.leadledger.invoice.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.vat.VatTerritories;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Territories whose VAT is not their country's (Art. 6 and 7 Directive 2006/112/EC), and VAT in a foreign currency. */
class TerritoriesTest {

    @Test
    @Tag("R-071")
    void monaco_is_france_for_vat() {
        assertThat(german("MC", "98000", null, "FR31000123455").treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
        assertThat(german("MC", "98000", null, null).rule()).isEqualTo("R-072");
        assertThat(german("MC", "98000", null, "FR31000123455").warnings()).isEmpty();
        assertThat(from("FR", "MC", "98000", null, "FR31000123455").rule()).isEqualTo("R-070");
        assertThat(from("MC", "FR", "06000", null, null).rule()).isEqualTo("R-070");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IM", "GB", "JE", "GG", "AX", "GP", "MQ", "GF", "RE", "YT", "MF", "GL", "FO", "SM", "VA", "AD", "GI",
                "XK", "IC", "EA"
            })
    @Tag("R-073")
    void territories_with_a_code_of_their_own_are_outside_the_eu(String code) {
        TaxDecision decision = german(code, null, null, null);

        assertThat(decision.treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(decision.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ES, 35001, Islas Canarias", "ES, 38001, Islas Canarias", "ES, 51001, Ceuta", "ES, E-52001, Melilla",
        "IT, 23041, Livigno", "IT, 22061, Campione d’Italia", "DE, 78266, Büsingen", "DE, D-27498, Helgoland",
        "FI, 22100, Åland", "FI, AX-22100, Åland", "FR, 97400, La Réunion", "FR, 97110, Guadeloupe",
        "GR, 630 86, Άγιον Όρος", "DK, 3900, Kalaallit Nunaat", "DK, 100, Føroyar"
    })
    void where_only_the_postcode_tells_it_a_person_is_asked(String country, String postcode, String name) {
        assertThat(from("AT", country, postcode, null, null).warnings()).contains("vat-territory");
        assertThat(VatTerritories.suspected(country, postcode).orElseThrow().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ES, 28001",
        "IT, 23100",
        "DE, 78267",
        "FI, 00100",
        "FR, 75001",
        "FR, 06000",
        "FR, 98000",
        "MC, 98000",
        "DK, 2100",
        "PT, 9000-001",
        "AT, 6691"
    })
    void other_postcodes_ask_nothing(String country, String postcode) {
        assertThat(german(country, postcode, null, null).warnings()).doesNotContain("vat-territory");
    }

    @Test
    void what_the_partner_states_decides_and_is_not_asked_for() {
        TaxDecision canary = german("ES", "35001", "IC", null);
        TaxDecision mainland = german("ES", "35001", "ES", "ESB12345674");
        TaxDecision akrotiri = german("GB", null, "CY", "CY10259033P");

        assertThat(canary.treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(canary.warnings()).isEmpty();
        assertThat(mainland.treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
        assertThat(mainland.warnings()).isEmpty();
        assertThat(akrotiri.treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
    }

    @Test
    void a_number_of_northern_ireland_proves_no_reverse_charge_and_is_asked_about() {
        TaxDecision belfast = german("GB", "BT1 5GS", null, "XI123456782");
        TaxDecision dublin = german("IE", "D02", null, "XI123456782");

        assertThat(belfast.treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(belfast.warnings()).containsExactly("vat-id-for-goods");
        assertThat(dublin.treatment()).isEqualTo(TaxTreatment.DOMESTIC);
        assertThat(dublin.warnings()).containsExactly("no-valid-vat-id", "vat-id-for-goods");
        assertThat(german("IE", "D02", null, "IE6388047V").treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "BE, USD, true",
        "BE, EUR, false",
        "SE, EUR, true",
        "SE, SEK, false",
        "CZ, EUR, true",
        "PL, PLN, false",
        "HU, EUR, true",
        "DK, DKK, false",
        "RO, EUR, true",
        "BG, BGN, true",
        "BG, EUR, false",
        "HR, EUR, false"
    })
    @Tag("R-070")
    void vat_in_another_currency_than_the_sellers_state_wants_is_asked_about(
            String seller, String currency, boolean asked) {
        TaxDecision decision =
                decide(TaxRegime.EU_VAT, currency, TaxParty.seller(seller, null), party(seller, null, null, null));

        assertThat(decision.treatment()).isEqualTo(TaxTreatment.DOMESTIC);
        assertThat(decision.warnings().contains("vat-in-foreign-currency")).isEqualTo(asked);
    }

    @Test
    void without_vat_its_currency_does_not_matter() {
        TaxParty belgian = TaxParty.seller("BE", "BE0428759497");

        assertThat(decide(TaxRegime.EU_VAT, "USD", belgian, party("US", null, null, null))
                        .warnings())
                .isEmpty();
        assertThat(decide(TaxRegime.EU_VAT, "USD", belgian, party("FR", null, null, "FR40303265045"))
                        .warnings())
                .isEmpty();
        assertThat(decide(TaxRegime.NONE, "USD", TaxParty.seller("US", null), party("US", null, null, null))
                        .warnings())
                .isEmpty();
        assertThat(decide(TaxRegime.EU_VAT, "USD", belgian, party("FR", null, null, null))
                        .warnings())
                .containsExactly("no-valid-vat-id", "vat-in-foreign-currency");
    }

    private static TaxDecision german(
            String country, @Nullable String postcode, @Nullable String territory, @Nullable String vatId) {
        return from("DE", country, postcode, territory, vatId);
    }

    private static TaxDecision from(
            String seller,
            String country,
            @Nullable String postcode,
            @Nullable String territory,
            @Nullable String vatId) {
        return decide(
                TaxRegime.EU_VAT, "EUR", TaxParty.seller(seller, null), party(country, postcode, territory, vatId));
    }

    private static TaxParty party(
            String country, @Nullable String postcode, @Nullable String territory, @Nullable String vatId) {
        return new TaxParty(country, postcode, territory, vatId, vatId == null ? null : VatIdStatus.WELL_FORMED);
    }

    private static TaxDecision decide(TaxRegime regime, String currency, TaxParty seller, TaxParty buyer) {
        return TaxRules.decide(new TaxSituation(regime, Currency.getInstance(currency), seller, buyer, "en"));
    }
}
