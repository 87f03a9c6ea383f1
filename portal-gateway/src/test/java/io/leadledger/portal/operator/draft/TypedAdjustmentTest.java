package io.leadledger.portal.operator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.money.Money;
import io.leadledger.portal.page.form.Typed;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAdjustmentTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 30.00",
                "30.00 | 30.00",
                "30,00 | 30.00",
                "30,5 | 30.50",
                "1,234.50 | 1234.50",
                "1.234,50 | 1234.50",
                "1 000,00 | 1000.00",
                "1.234.567,89 | 1234567.89",
                "1234567.89 | 1234567.89"
            })
    void an_amount_is_read_with_either_sign_for_decimals(String typed, String amount) {
        assertThat(form("charge", typed).money(EUR)).contains(Money.of(amount, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "thirty",
                "-30",
                "+30",
                "1,234,50",
                "30.0055",
                "1.23.456",
                "3e2",
                "٣٠",
                "1.000",
                "1,234",
                "1000000000"
            })
    void what_is_no_amount_is_none(String typed) {
        assertThat(form("charge", typed).money(EUR)).isEmpty();
    }

    @Test
    void a_deduction_is_negative_and_the_default() {
        assertThat(form("credit", "30").money(EUR)).contains(Money.of("-30.00", "EUR"));
        assertThat(form(null, "30").money(EUR)).contains(Money.of("-30.00", "EUR"));
    }

    @Test
    void a_currency_without_decimals_takes_none() {
        Currency yen = Currency.getInstance("JPY");

        assertThat(form("charge", "1.000").money(yen)).contains(Money.of("1000", "JPY"));
        assertThat(form("charge", "10.5").money(yen)).isEmpty();
    }

    @Test
    void a_rate_is_chosen_of_several_and_the_only_one_needs_no_choice() {
        List<BigDecimal> two = List.of(new BigDecimal("19"), new BigDecimal("16"));

        assertThat(at("16").rate(two)).contains(new BigDecimal("16"));
        assertThat(at(null).rate(two)).isEmpty();
        assertThat(at("7").rate(two)).isEmpty();
        assertThat(at(null).rate(two.subList(0, 1))).contains(new BigDecimal("19"));
        assertThat(at(null).rate(List.of())).isEmpty();
    }

    private static TypedAdjustment at(@Nullable String rate) {
        return new TypedAdjustment(typed("vatRate", rate));
    }

    private static TypedAdjustment form(@Nullable String kind, String amount) {
        return new TypedAdjustment(typed("kind", kind, "amount", amount));
    }

    private static Typed typed(@Nullable String... sent) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < sent.length; i += 2) {
            if (sent[i + 1] != null) {
                values.put(sent[i], sent[i + 1]);
            }
        }
        return new Typed(values, Map.of(), "key", 1L);
    }
}
