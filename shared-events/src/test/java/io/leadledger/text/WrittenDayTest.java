package io.leadledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDayTest {

    @Test
    void a_day_is_read_as_programs_write_it() {
        assertThat(WrittenDay.of("2026-01-31")).contains(LocalDate.of(2026, 1, 31));
        for (String text : List.of("2026-02-30", "31.01.2026", "", "2026-1-31", "today")) {
            assertThat(WrittenDay.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void days_are_of_the_years_1900_to_9999() {
        assertThat(WrittenDay.of("1900-01-01")).contains(WrittenDay.FIRST);
        assertThat(WrittenDay.of("9999-12-31")).contains(WrittenDay.LAST);
        for (String text : List.of("1899-12-31", "+10000-01-01", "0001-01-01", "-0001-01-01")) {
            assertThat(WrittenDay.of(text)).as(text).isEmpty();
        }
    }
}
