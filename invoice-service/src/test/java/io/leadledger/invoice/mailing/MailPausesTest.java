package io.leadledger.invoice.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-057")
class MailPausesTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    @Test
    void each_pause_is_twice_as_long_up_to_an_hour_and_half_an_hour_without_a_server_is_outlived() {
        MailingProperties properties = new MailingProperties(NOWHERE, "secret", NOWHERE, Duration.ofMinutes(1), 12);

        assertThat(IntStream.rangeClosed(1, 8).mapToObj(properties::pauseAfter).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(properties.pauseAfter(1_000)).isEqualTo(Duration.ofHours(1));
        assertThat(properties.toString()).doesNotContain("secret");
    }
}
