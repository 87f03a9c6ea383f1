package io.leadledger.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.chassis.decision.RejectedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"5\", 5", "\"0\", 0", "\"10\", 10", " \"7\" , 7"})
    void a_strong_tag_is_a_version(String tag, long version) {
        assertThat(ExpectedVersion.of(tag)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W/\"5\"", "w/\"5\"", "\"005\"", "\"00\"", "5", "\"-1\"", "\"\u0665\"", "*", "\"4\", \"5\""})
    void no_other_tag_is(String tag) {
        assertThatThrownBy(() -> ExpectedVersion.of(tag))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining(tag);
    }
}
