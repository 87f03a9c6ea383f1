package io.leadledger.invoice.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaxRulesTest {

    @Test
    @Tag("R-070")
    void a_partner_in_the_sellers_country_pays_its_vat_whatever_its_vat_id() {
        assertThat(german("DE", null, null).treatment()).isEqualTo(TaxTreatment.DOMESTIC);
        assertThat(german("DE", "DE312905867", VatIdStatus.CONFIRMED).rule()).isEqualTo("R-070");
    }

    @ParameterizedTest
    @EnumSource(VatIdStatus.class)
    @Tag("R-071")
    @Tag("R-072")
    void in_another_member_state_only_a_valid_vat_id_makes_it_reverse_charge(VatIdStatus status) {
        TaxDecision decision = german("BE", "BE0428759497", status);

        if (status == VatIdStatus.WELL_FORMED || status == VatIdStatus.CONFIRMED) {
            assertThat(decision.treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
            assertThat(decision.notices())
                    .contains("Reverse charge, VAT to be accounted for by the recipient.")
                    .contains("Steuerschuldnerschaft des Leistungsempfängers");
            assertThat(decision.warnings()).isEmpty();
        } else {
            assertThat(decision.treatment()).isEqualTo(TaxTreatment.DOMESTIC);
            assertThat(decision.warnings()).containsExactly("no-valid-vat-id");
        }
    }

    @Test
    @Tag("R-072")
    void in_another_member_state_without_a_vat_id_the_sellers_vat_is_due_and_a_warning_is_to_be_confirmed() {
        assertThat(german("FR", null, null).warnings()).containsExactly("no-valid-vat-id");
        assertThat(german("AT", "DE312905867", VatIdStatus.WELL_FORMED).rule()).isEqualTo("R-072");
    }

    @Test
    @Tag("R-073")
    void outside_the_eu_no_vat_is_due_and_a_note_says_so() {
        TaxDecision decision = german("CH", null, null);

        assertThat(decision.treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(decision.notices()).isNotEmpty();
        assertThat(german("GB", null, null).treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
    }

    @Test
    @Tag("R-056")
    void notices_are_in_the_language_of_the_document_and_reverse_charge_carries_both() {
        assertThat(notices(TaxRegime.EU_VAT, "CH", null, "de"))
                .containsExactly("Nicht steuerbar: Der Ort der Leistung liegt außerhalb der EU.");
        assertThat(notices(TaxRegime.EU_VAT, "CH", null, "fr"))
                .containsExactly("Not subject to VAT: the place of supply is outside the EU.");
        assertThat(notices(TaxRegime.NONE, "CH", null, "de")).containsExactly("Es wird keine Umsatzsteuer berechnet.");
        assertThat(notices(TaxRegime.EU_VAT, "AT", "ATU13585627", "de"))
                .containsExactly(
                        "Steuerschuldnerschaft des Leistungsempfängers",
                        "Reverse charge, VAT to be accounted for by the recipient.");
    }

    private static List<String> notices(TaxRegime regime, String country, @Nullable String vatId, String language) {
        return TaxRules.decide(situation(
                        regime, "DE", new TaxParty(country, null, null, vatId, VatIdStatus.CONFIRMED), language))
                .notices();
    }

    @Test
    void a_seller_outside_the_eu_charges_no_vat_to_anybody() {
        TaxSituation situation = situation(TaxRegime.NONE, "US", new TaxParty("US", null, null, null, null), "en");

        assertThat(TaxRules.decide(situation).treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
    }

    @Test
    void another_seller_country_is_judged_from_there() {
        TaxSituation austrian = situation(
                TaxRegime.EU_VAT, "AT", new TaxParty("DE", null, null, "DE312905867", VatIdStatus.WELL_FORMED), "en");

        assertThat(TaxRules.decide(austrian).treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
    }

    private static TaxDecision german(String country, @Nullable String vatId, @Nullable VatIdStatus status) {
        return TaxRules.decide(
                situation(TaxRegime.EU_VAT, "DE", new TaxParty(country, null, null, vatId, status), "en"));
    }

    private static TaxSituation situation(TaxRegime regime, String seller, TaxParty buyer, String language) {
        return new TaxSituation(
                regime, Currency.getInstance("EUR"), TaxParty.seller(seller, "DE284177305"), buyer, language);
    }
}
