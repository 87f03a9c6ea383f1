package io.leadledger.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a business is reached in the Peppol network by its VAT ID. */
@Tag("R-078")
class ElectronicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "BE0428759497, 0208, 0428759497",
        "BE428759497, 0208, 0428759497",
        "DE284177305, 9930, DE284177305",
        "IT00743110157, 0211, IT00743110157",
        "SE556012579001, 0007, 5560125790",
        "DK13585628, 0184, DK13585628",
        "FI20774740, 0213, FI20774740",
        "EL094259216, 9933, EL094259216",
        "NL810433941B01, 9944, NL810433941B01",
        "FRXX999999999, 9957, FRXX999999999",
        "ATU13585627, 9914, ATU13585627",
        "GB123456789, 9932, GB123456789"
    })
    void it_follows_from_the_vat_id(String vatId, String scheme, String id) {
        assertThat(ElectronicAddress.ofVatId(vatId)).contains(new ElectronicAddress(scheme, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BE12", "SE5560125790", "CHE116281710MWST", "US123456789", "be0428759497", "DE 284"})
    void what_is_none_or_of_a_country_without_a_scheme_has_none(String vatId) {
        assertThat(ElectronicAddress.ofVatId(vatId)).isEmpty();
    }

    @Test
    void each_member_of_the_union_has_one() {
        assertThat(Stream.of(Locale.getISOCountries())
                        .filter(EuropeanUnion::hasMember)
                        .map(country -> country.equals("GR") ? "EL" : country))
                .hasSize(27)
                .allMatch(country -> ElectronicAddress.ofVatId(country + "123456789001")
                                .isPresent()
                        || ElectronicAddress.ofVatId(country + "1234567890").isPresent());
    }
}
