package io.leadledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "CLF, 4", "XCG, 2", "ZWG, 2", "SLE, 2", "XAD, 2", "VES, 2"})
    void what_is_in_use_has_its_decimals(String code, int decimals) {
        assertThat(Currencies.inUse(code))
                .map(Currency::getDefaultFractionDigits)
                .contains(decimals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HRK", "BGN", "ANG", "ZWL", "SLL", "CUC", "DEM", "VEF", "MRO", "STD", "BYR", "ZMK", "XAU", "XXX", "XTS",
                "XDR", "EUX", "eur", "", "iso"
            })
    void what_is_over_or_never_was_one_is_none(String code) {
        assertThat(Currencies.inUse(code)).isEmpty();
    }

    @Test
    void the_platform_has_the_same_decimals() {
        assertThat(Currencies.decimals())
                .hasSizeGreaterThan(150)
                .isEqualTo(Currencies.decimals().keySet().stream()
                        .collect(Collectors.toMap(
                                code -> code, code -> Currency.getInstance(code).getDefaultFractionDigits())));
    }
}
