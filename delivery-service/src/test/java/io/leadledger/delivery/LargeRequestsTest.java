package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.RealServers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeRequestsTest extends RealServers {

    private static final int LARGEST = 16 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_that_could_fill_the_memory_is_refused_and_one_byte_less_is_read(boolean lengthSaid) {
        Answer tooLarge = api.postRaw("/deliveries", body(LARGEST + 1), lengthSaid);
        Answer largest = api.postRaw("/deliveries", body(LARGEST), lengthSaid);

        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.text("type")).isEqualTo("/problems/too-large");
        assertThat(tooLarge.text("detail")).contains("at most 16777216 bytes");
        assertThat(largest.status()).isEqualTo(422);
    }

    @Test
    void several_large_bodies_at_once_wait_for_one_another_and_are_all_read() {
        byte[] large = body(LARGEST);

        List<CompletableFuture<Answer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.postRaw("/deliveries", large, i % 2 == 0)))
                .toList();

        assertThat(answers).extracting(answer -> answer.join().status()).containsOnly(422);
    }

    /** No rows, and white space up to the wanted length. */
    private static byte[] body(int bytes) {
        byte[] end = "{\"deliveries\": []}".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) ' ');
        System.arraycopy(end, 0, body, bytes - end.length, end.length);
        return body;
    }
}
