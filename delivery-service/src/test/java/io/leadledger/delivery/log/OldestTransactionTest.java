package io.leadledger.delivery.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.log.RelayCursor.OpenTransactions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OldestTransactionTest {

    private final AtomicLong nanos = new AtomicLong(5);
    private final OldestTransaction oldest = new OldestTransaction(nanos::get);

    @Test
    void a_transaction_that_stays_open_grows_old_and_raises_the_alarm() {
        oldest.observe(new OpenTransactions("100", "107"));
        pass(Duration.ofSeconds(30));
        assertThat(oldest.isTooOld()).isFalse();

        pass(Duration.ofSeconds(1));

        assertThat(oldest.isTooOld()).isTrue();
        assertThat(oldest.age()).isEqualTo(Duration.ofSeconds(31));
    }

    @Test
    void the_next_oldest_begins_at_zero_and_none_has_no_age() {
        oldest.observe(new OpenTransactions("100", "107"));
        pass(Duration.ofSeconds(31));

        oldest.observe(new OpenTransactions("105", "120"));
        assertThat(oldest.age()).isZero();

        oldest.observe(new OpenTransactions("120", "120"));
        pass(Duration.ofHours(1));
        assertThat(oldest.age()).isZero();
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
