package io.leadledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.EventJson;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void vat_on_99_99_is_19_00_and_not_18_99() {
        assertThat(Money.of("99.99", "EUR").percent(new BigDecimal("19"))).isEqualTo(Money.of("19.00", "EUR"));
    }

    @Test
    void half_a_cent_is_rounded_away_from_zero() {
        assertThat(Money.rounded(new BigDecimal("0.005"), EUR)).isEqualTo(Money.of("0.01", "EUR"));
        assertThat(Money.rounded(new BigDecimal("-0.005"), EUR)).isEqualTo(Money.of("-0.01", "EUR"));
    }

    @Test
    void more_decimals_than_the_currency_has_are_refused() {
        assertThat(Money.of("1", "JPY").minor()).isEqualTo(1);
        assertThatThrownBy(() -> Money.of("1.5", "JPY")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("25.001", "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_absurd_exponent_is_refused_before_it_is_written_out() {
        assertThat(Money.of("1e3", "EUR")).isEqualTo(Money.of("1000.00", "EUR"));
        for (String absurd : new String[] {"1e999999999", "1e-999999999", "0e999999999", "1" + "0".repeat(50)}) {
            assertThatThrownBy(() -> Money.of(absurd, "EUR")).hasMessage("expected at most 40 digits");
        }
    }

    @Test
    void an_amount_in_json_that_could_mean_another_is_refused() {
        assertThat(read("-1.50", "EUR")).isEqualTo(Money.of("-1.50", "EUR"));
        assertThat(read("1.5", "EUR")).isEqualTo(Money.of("1.50", "EUR"));
        assertThat(read("1.255", "KWD")).isEqualTo(Money.of("1.255", "KWD"));
        for (String amount : new String[] {"-1.500", "1.000", "12.500", "1.2500"}) {
            assertThatThrownBy(() -> read(amount, "EUR"))
                    .as(amount)
                    .hasRootCauseMessage("expected at most 2 decimals but was " + amount);
        }
        assertThatThrownBy(() -> read("1.0", "JPY")).hasMessageContaining("expected a whole number but was 1.0");
        assertThatThrownBy(() -> read("1e3", "EUR")).hasMessageContaining("expected a decimal such as 25.00");
    }

    private static Money read(String amount, String currency) {
        return EventJson.mapper()
                .readValue("{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency), Money.class);
    }

    @Test
    void two_currencies_are_never_added() {
        assertThat(Money.of("1", "EUR").plus(Money.of("2", "EUR"))).isEqualTo(Money.of("3.00", "EUR"));
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .hasMessage("expected EUR but was USD");
    }

    @Test
    void an_amount_is_text_in_json() {
        String json = EventJson.mapper().writeValueAsString(Money.of("25", "EUR"));

        assertThat(json).isEqualTo("{\"amount\":\"25.00\",\"currency\":\"EUR\"}");
        assertThat(EventJson.mapper().readValue(json, Money.class)).isEqualTo(Money.of("25.00", "EUR"));
    }

    @RepeatedTest(200)
    void sums_in_minor_units_and_in_decimals_agree(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        long sum = 0;
        Money total = Money.zero(EUR);

        for (int i = 0; i < 50; i++) {
            long minor = random.nextLong(-1_000_000, 1_000_000);
            sum += minor;
            total = total.plus(Money.ofMinor(minor, EUR));
        }

        assertThat(total.minor()).isEqualTo(sum);
        assertThat(total.times(3).minus(total)).isEqualTo(total.plus(total));
    }
}
