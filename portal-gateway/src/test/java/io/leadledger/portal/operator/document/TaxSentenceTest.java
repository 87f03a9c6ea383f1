package io.leadledger.portal.operator.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Words;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

@Tag("R-074")
class TaxSentenceTest {

    @Test
    void a_draft_for_whom_no_country_is_known_says_so_and_no_country() {
        assertThat(sentence(null)).isEqualTo("VAT 19 % for now: the country of ? is not known yet.");
        assertThat(sentence("DE")).isEqualTo("VAT 19 %, because the seller and ? are both in Germany.");
    }

    @Test
    void several_rates_are_all_named() {
        assertThat(sentence("DE", "19", "16"))
                .isEqualTo("VAT 19\u00a0% / 16 %, because the seller and ? are both in Germany.");
    }

    private static String sentence(@Nullable String buyerCountry) {
        return sentence(buyerCountry, "19");
    }

    private static String sentence(@Nullable String buyerCountry, String... rates) {
        Money zero = Money.zero(Currency.getInstance("EUR"));
        Totals totals = new Totals(
                zero,
                zero,
                zero,
                zero,
                Stream.of(rates)
                        .map(rate -> new TaxTotal(new BigDecimal(rate), zero, zero))
                        .toList());
        TaxDecision tax = new TaxDecision(
                TaxTreatment.DOMESTIC, "R-070", "DE", buyerCountry, null, null, null, List.of(), List.of());
        return TaxSentence.of(tax, new Bill(List.of(), List.of(), totals, null), null, words())
                .text();
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
