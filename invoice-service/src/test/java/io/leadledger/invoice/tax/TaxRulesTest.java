package io.leadledger.invoice.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
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
    void a_small_enterprise_charges_none_of_its_own_vat_and_says_by_which_law_in_both_languages() {
        assertThat(small("DE", "DE", null, "de").treatment()).isEqualTo(TaxTreatment.EXEMPT);
        assertThat(small("DE", "DE", null, "de").notices())
                .containsExactly(
                        "Es wird keine Umsatzsteuer berechnet: Steuerbefreiung für Kleinunternehmer (§ 19 UStG).",
                        "No VAT is charged: exemption for small enterprises (§ 19 UStG).");
        assertThat(small("AT", "AT", null, "en").notices().getFirst())
                .isEqualTo("No VAT is charged: exemption for small enterprises (§ 6 Abs. 1 Z 27 UStG).");
        assertThat(small("FR", "FR", null, "en").notices()).contains("TVA non applicable, art. 293 B du CGI");
        assertThat(small("MC", "FR", null, "en").notices()).contains("TVA non applicable, art. 293 B du CGI");
        assertThat(small("HR", "HR", null, "de").notices().getFirst()).contains("(Art. 284 Richtlinie 2006/112/EG)");
        assertThat(small("HR", "HR", null, "en").notices().getFirst()).contains("(Art. 284 Directive 2006/112/EC)");
    }

    /** Art. 44 and 196 Directive 2006/112/EC: the exemption is that of the seller's state, not of the recipient's. */
    @Test
    void elsewhere_a_small_enterprise_bills_as_any_other() {
        assertThat(small("DE", "BE", "BE0428759497", "en").treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
        assertThat(small("DE", "CH", null, "en").treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(small("DE", "FR", null, "en").treatment()).isEqualTo(TaxTreatment.EXEMPT);
    }

    @Test
    void vat_that_is_not_charged_asks_for_no_confirmation() {
        TaxParty french = new TaxParty("FR", null, null, null, null);

        assertThat(small("DE", "FR", null, "en").warnings()).isEmpty();
        assertThat(TaxRules.decide(new TaxSituation(
                                TaxRegime.SMALL_BUSINESS,
                                Currency.getInstance("USD"),
                                TaxParty.seller("DE", null),
                                french,
                                "en"))
                        .warnings())
                .isEmpty();
    }

    private static TaxDecision small(String seller, String buyer, @Nullable String vatId, String language) {
        VatIdStatus status = vatId == null ? null : VatIdStatus.CONFIRMED;
        return TaxRules.decide(
                situation(TaxRegime.SMALL_BUSINESS, seller, new TaxParty(buyer, null, null, vatId, status), language));
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
