package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private final Words english = words(Locale.ENGLISH);
    private final Words german = words(Locale.GERMAN);

    @Test
    void times_are_told_in_the_readers_zone_and_way() {
        Instant instant = Instant.parse("2026-02-01T23:14:59Z");

        assertThat(english.dateTime(instant)).isEqualTo("2 Feb 2026, 00:14");
        assertThat(german.dateTime(instant)).isEqualTo("2. Feb. 2026, 00:14");
    }

    @Test
    void a_range_of_days_says_no_more_than_it_has_to() {
        assertThat(english.days(FIRST, FIRST)).isEqualTo("1 Jan 2026");
        assertThat(english.days(FIRST, LocalDate.parse("2026-01-31"))).isEqualTo("1–31 Jan 2026");
        assertThat(german.days(FIRST, LocalDate.parse("2026-01-31"))).isEqualTo("1.–31. Jan. 2026");
        assertThat(english.days(FIRST, LocalDate.parse("2026-02-14"))).isEqualTo("1 Jan – 14 Feb 2026");
        assertThat(english.days(LocalDate.parse("2025-12-29"), FIRST)).isEqualTo("29 Dec 2025 – 1 Jan 2026");
    }

    @Test
    void amounts_have_the_digits_of_their_currency() {
        assertThat(english.amount(211_225, "EUR")).isEqualTo("2,112.25");
        assertThat(german.amount(211_225, "EUR")).isEqualTo("2.112,25");
        assertThat(english.amount(2_500, "JPY")).isEqualTo("2,500");
        assertThat(english.amount(-5, "EUR")).isEqualTo("−0.05");
    }

    private static Words words(Locale locale) {
        return new Words(new StaticMessageSource(), locale, ZoneId.of("Europe/Berlin"));
    }
}
