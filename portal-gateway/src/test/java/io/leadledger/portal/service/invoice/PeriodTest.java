package io.leadledger.portal.service.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-01-01, 2026-02-01",
        "2026-W03, 2026-01-12, 2026-01-19",
        "2026-W53, 2026-12-28, 2027-01-04",
        "2026-W01, 2025-12-29, 2026-01-05",
        "2026-01-05_2026-01-20, 2026-01-05, 2026-01-21",
        "2026-01-05_2026-01-05, 2026-01-05, 2026-01-06"
    })
    void an_address_names_a_month_a_week_from_monday_or_days(String text, LocalDate from, LocalDate to) {
        assertThat(Period.parse(text)).contains(new Period(from, to));
        assertThat(new Period(from, to).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026",
                "2026-13",
                "2025-W53",
                "2026-W00",
                "2026-W54",
                "2026-01-20_2026-01-05",
                "_",
                "2026-01-05_",
                "2026-02-30_2026-03-01",
                "1900-01-01_2026-01-01",
                "january"
            })
    void what_is_no_period_is_none(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void the_month_that_ended_last_is_what_a_month_end_is_about() {
        assertThat(Period.lastMonth(LocalDate.parse("2026-02-01")).text()).isEqualTo("2026-01");
        assertThat(Period.lastMonth(LocalDate.parse("2026-01-31")).text()).isEqualTo("2025-12");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02, 2026-04",
        "2026-W01, 2025-W52, 2026-W02",
        "2026-01-05_2026-01-06, 2026-01-03_2026-01-04, 2026-01-07_2026-01-08"
    })
    void one_of_the_same_kind_stands_before_and_after(String text, String before, String after) {
        Period period = Period.parse(text).orElseThrow();

        assertThat(period.before().text()).isEqualTo(before);
        assertThat(period.after().text()).isEqualTo(after);
    }

    @Test
    void days_count_before_a_week_and_a_week_before_the_month_that_is_filled_in() {
        assertThat(new PeriodChoice("2025-05", "2026-01", "2026-W03", "2026-02-01", "2026-02-03").chosen())
                .map(Period::text)
                .contains("2026-02-01_2026-02-03");
        assertThat(new PeriodChoice("2025-05", "2026-01", "2026-W03", "", "").chosen())
                .map(Period::text)
                .contains("2026-W03");
        assertThat(new PeriodChoice("2025-05", "2026-01", null, null, null).chosen())
                .map(Period::text)
                .contains("2026-01");
        assertThat(new PeriodChoice("2025-05", "", "", "", "").chosen())
                .map(Period::text)
                .contains("2025-05");
    }

    @Test
    void days_that_are_none_or_half_of_them_are_taken_for_no_other_period() {
        assertThat(new PeriodChoice("2025-05", "2026-01", "2026-W03", "2026-02-01", "").chosen())
                .isEmpty();
        assertThat(new PeriodChoice("2025-05", "", "", "soon", "later").chosen())
                .isEmpty();
        assertThat(new PeriodChoice("2025-05", "", "", "2026-02-03", "2026-02-01").chosen())
                .isEmpty();
    }

    @Test
    void a_period_is_said_in_the_readers_language() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Words english = new Words(messages, Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
        Words german = new Words(messages, Locale.GERMAN, ZoneId.of("Europe/Berlin"));

        assertThat(Period.parse("2026-01").orElseThrow().said(english)).isEqualTo("January 2026");
        assertThat(Period.parse("2026-01").orElseThrow().said(german)).isEqualTo("Januar 2026");
        assertThat(Period.parse("2026-W03").orElseThrow().said(english)).isEqualTo("Week 3 of 2026 (12–18 Jan 2026)");
        assertThat(Period.parse("2026-01-05_2026-01-20").orElseThrow().said(english))
                .isEqualTo("5–20 Jan 2026");
    }
}
