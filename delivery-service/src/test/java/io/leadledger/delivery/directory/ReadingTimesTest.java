package io.leadledger.delivery.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.directory.EntityTime.Reading;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-037")
class ReadingTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T22:59:59Z, 2026-01-31T22:59:59Z",
        "2026-01-31T23:59:59+01:00, 2026-01-31T22:59:59Z",
        "2026-01-31T23:59:59, 2026-01-31T22:59:59Z",
        "2026-01-31 23:59:59, 2026-01-31T22:59:59Z",
        "2026-01-31 23:59, 2026-01-31T22:59:00Z",
        "2026-01-31 23:59:59+01:00, 2026-01-31T22:59:59Z",
        "2026-01-31T23:59:59+0100, 2026-01-31T22:59:59Z",
        "2026-01-31T23:59:59+01, 2026-01-31T22:59:59Z",
        "2026-01-31 23:59:59.5 -0330, 2026-02-01T03:29:59.500Z",
        "2026-01-31T23:59-05, 2026-02-01T04:59:00Z",
        "2026-01-31T23:59:59+1, bad-time",
        "2026-01-31T23:59:59+01000, bad-time",
        "2026-01-31T23:59:59+2500, bad-time",
        "0001-01-01T00:00:00+01, bad-time",
        "2026-02-01, 2026-01-31T23:00:00Z",
        "' 2026-02-01 ', 2026-01-31T23:00:00Z",
        "2026-01-31T22:59:59.123456789Z, 2026-01-31T22:59:59.123456Z",
        "2026-03-29T01:59:59, 2026-03-29T00:59:59Z",
        "2026-03-29T02:00:00, local-time-does-not-exist",
        "2026-03-29T02:59:59, local-time-does-not-exist",
        "2026-03-29T03:00:00, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30:00+01:00, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30:00, 2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00+01:00, 2026-10-25T01:30:00Z",
        "2026-02-30, bad-time",
        "2026-02-01T24:00:00, bad-time",
        "01.02.2026, bad-time",
        "yesterday, bad-time",
        "1786-01-01T00:00:00Z, bad-time",
        "+999999999-01-01T00:00:00Z, bad-time",
        "+10000-01-01T00:00:00, bad-time",
        "9999-12-30T00:00:00Z, 9999-12-30T00:00:00Z",
        "-999999999-01-01T00:00:00Z, bad-time",
    })
    void a_time_is_read_in_the_zone_of_the_entity(String text, String expected) {
        String read = switch (EntityTime.read(text, "deliveredAt", ZoneId.of("Europe/Berlin"))) {
            case Reading.Understood(var instant) -> instant.toString();
            case Reading.Refused(var reason) -> reason.code();
        };

        assertThat(read).isEqualTo(expected);
    }
}
