package io.leadledger.partner.vatid;

import static io.leadledger.event.partner.VatIdStatus.MALFORMED;
import static io.leadledger.event.partner.VatIdStatus.WELL_FORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.partner.VatIdStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-015")
class CheckingVatIdsTest {

    /** Country of the billing address, a number whose check digit is right, the same with one digit changed. */
    @ParameterizedTest
    @CsvSource({
        "DE, DE284177305, DE284177315",
        "DE, DE312905867, DE312905868",
        "DE, DE136695976, DE136695876",
        "AT, ATU13585627, ATU13585626",
        "BE, BE0428759497, BE0428759498",
        "BE, BE1000000021, BE1000000022",
        "BG, BG175074752, BG175074751",
        "CY, CY10259033P, CY10259034P",
        "CZ, CZ25123891, CZ25123890",
        "CZ, CZ7103192745, CZ7103192746",
        "DK, DK13585628, DK13585627",
        "EE, EE100931558, EE100931559",
        "GR, EL094259216, EL094259217",
        "ES, ESB58378431, ESB58378432",
        "ES, ESX2482300W, ESX2482301W",
        "FI, FI20774740, FI20774741",
        "FR, FR40303265045, FR40303265046",
        "FR, FR83404833048, FR84404833048",
        "HR, HR33392005961, HR33392005962",
        "HU, HU12892312, HU12892313",
        "IE, IE6433435F, IE6433436F",
        "IE, IE6433435OA, IE6433436OA",
        "IT, IT00743110157, IT00743110158",
        "LT, LT119511515, LT119511516",
        "LU, LU15027442, LU15027443",
        "LV, LV40003521600, LV40003521601",
        "MT, MT11679112, MT11679113",
        "NL, NL004495445B01, NL004495446B01",
        "NL, NL002455799B11, NL002455799B12",
        "PL, PL8567346215, PL8567346216",
        "PT, PT501964843, PT501964844",
        "RO, RO18547290, RO18547291",
        "SE, SE556188840401, SE556188840501",
        "SI, SI50223054, SI50223055",
        "SK, SK2022749619, SK2022749618",
        "IE, XI434031494, XI434031495",
    })
    void a_right_check_digit_is_well_formed_and_one_changed_digit_is_malformed(
            String country, String right, String wrong) {
        assertThat(VatIdCheck.of(right, country)).contains(WELL_FORMED);
        assertThat(VatIdCheck.of(wrong, country)).contains(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE",
                "DE28417730",
                "DE2841773055",
                "284177305",
                "GR094259216",
                "CHE123456788MWST",
                "D",
                "DE28417730Ö",
                "DE٢٨٤١٧٧٣٠٥",
                "FR",
                "ATU"
            })
    void what_has_not_the_form_is_malformed_in_the_union_whatever_it_is(String vatId) {
        assertThat(VatIdCheck.of(vatId, "DE")).contains(MALFORMED);
    }

    @Test
    void a_latvian_personal_code_without_a_birthday_has_no_published_check_digit() {
        assertThat(VatIdCheck.of("LV32000000001", "LV")).contains(WELL_FORMED);
        assertThat(VatIdCheck.of("LV16117519997", "LV")).contains(WELL_FORMED);
        assertThat(VatIdCheck.of("LV16137519997", "LV")).contains(MALFORMED);
    }

    @Test
    void outside_the_union_nothing_is_said_unless_the_number_claims_to_be_the_unions() {
        assertThat(VatIdCheck.of("CHE123456788MWST", "CH")).isEmpty();
        assertThat(VatIdCheck.of("GB434031494", "GB")).isEmpty();
        assertThat(VatIdCheck.of("DE284177305", "CH")).contains(MALFORMED);
        assertThat(VatIdCheck.of("DE284177305", "DE")).contains(WELL_FORMED);
    }

    /** Art. 7 (1) of Directive 2006/112/EC, and the parts of Art. 6 with a code of their own: whose numbers they have. */
    @ParameterizedTest
    @CsvSource({
        "MC, FR40303265045, WELL_FORMED",
        "MC, FR40303265046, MALFORMED",
        "MC, DE284177305, WELL_FORMED",
        "MC, 40303265045, MALFORMED",
        "AX, FI20774740, WELL_FORMED",
        "AX, FI20774741, MALFORMED",
        "AX, SE556188840401, MALFORMED",
        "GP, FR40303265045, WELL_FORMED",
        "MQ, FR40303265045, WELL_FORMED",
        "GF, FR40303265045, WELL_FORMED",
        "RE, FR40303265045, WELL_FORMED",
        "YT, FR40303265045, WELL_FORMED",
        "MF, FR40303265045, WELL_FORMED",
        "IC, ESB58378431, WELL_FORMED",
        "EA, ESB58378431, WELL_FORMED",
        "GB, XI434031494, WELL_FORMED",
        "GB, XI434031495, MALFORMED",
        "GB, FR40303265045, MALFORMED",
        "IM, XI434031494, MALFORMED",
        "JE, FR40303265045, MALFORMED",
        "SM, IT00743110157, MALFORMED",
        "XK, DE284177305, MALFORMED"
    })
    void a_territory_has_the_numbers_of_the_state_whose_tax_office_gives_them(
            String country, String vatId, VatIdStatus status) {
        assertThat(VatIdCheck.of(vatId, country)).contains(status);
    }

    @ParameterizedTest
    @CsvSource({"IM, GB434031494", "GB, GB434031494", "SM, SM12345", "AX, 20774740", "RE, 303265045"})
    void of_a_number_that_claims_no_member_state_nothing_is_said_there(String country, String vatId) {
        assertThat(VatIdCheck.of(vatId, country)).isEmpty();
    }

    @Test
    void without_a_country_the_prefix_decides() {
        assertThat(VatIdCheck.of("DE284177305", null)).contains(WELL_FORMED);
        assertThat(VatIdCheck.of("DE284177306", null)).contains(MALFORMED);
        assertThat(VatIdCheck.of("CHE123456788MWST", null)).isEmpty();
    }

    @Test
    void numbers_are_kept_in_capitals_without_blanks_dots_and_dashes() {
        assertThat(VatIds.normalise("de 284.177-305")).isEqualTo("DE284177305");
        assertThat(VatIds.normalise("DE\u00A0284–177 305")).isEqualTo("DE284177305");
        assertThat(VatIds.normalise("gr 094259216")).isEqualTo("EL094259216");
        assertThat(VatIds.normalise("GREEN")).isEqualTo("GREEN");
        assertThat(VatIds.normalise("-")).isEqualTo("-");
        assertThat(VatIds.normalise("what/ever")).isEqualTo("WHAT/EVER");
    }
}
