package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DocumentWordingTest {

    private final DocumentWording german = DocumentWording.of(SampleDocuments.alpha());
    private final DocumentWording english = DocumentWording.of(SampleDocuments.brabant());

    @Test
    void amounts_have_the_separators_of_the_language_and_a_true_minus() {
        assertThat(german.amount(Money.of("-1775.00", "EUR"))).isEqualTo("−1.775,00");
        assertThat(english.amount(Money.of("1775.00", "EUR"))).isEqualTo("1,775.00");
        assertThat(english.amount(Money.of("1106", "JPY"))).isEqualTo("1,106");
        assertThat(german.amountWithCurrency(Money.of("0.50", "EUR"))).isEqualTo("0,50 EUR");
        assertThat(english.amountWithCurrency(Money.of("7440.00", "USD"))).isEqualTo("USD 7,440.00");
        assertThat(german.percent(new BigDecimal("5.5"))).isEqualTo("5,5\u00a0%");
    }

    @Test
    void dates_and_periods_are_as_short_as_they_can_be_said() {
        LocalDate first = LocalDate.of(2026, 1, 5);

        assertThat(german.date(LocalDate.of(2026, 2, 2))).isEqualTo("02.02.2026");
        assertThat(english.date(LocalDate.of(2026, 2, 2))).isEqualTo("2 Feb 2026");
        assertThat(german.period(first, first)).isEqualTo("05.01.2026");
        assertThat(german.period(first, first.plusDays(6))).isEqualTo("05.01.–11.01.2026");
        assertThat(english.period(first, first.plusDays(6))).isEqualTo("5–11 Jan 2026");
        assertThat(english.period(first, first.plusDays(30))).isEqualTo("5 Jan – 4 Feb 2026");
        assertThat(german.period(first.minusDays(7), first)).isEqualTo("29.12.2025 – 05.01.2026");
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH)).contains("document.title.invoice");
    }

    private static TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("io.leadledger.document.document", locale)
                .keySet());
    }
}
