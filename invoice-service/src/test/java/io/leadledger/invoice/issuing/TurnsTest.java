package io.leadledger.invoice.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.issuing.Turns.Turn;
import io.leadledger.invoice.numbering.NumberSeries.Given;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who issues in a series takes turns; nobody commits anything here, so the series itself stays at its first number. */
class TurnsTest implements InvoiceServiceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Autowired
    Turns turns;

    private final SeriesOwner series = series();

    @Test
    void each_expects_the_number_after_those_who_prepare_before_it_until_they_go() {
        try (Turn first = turns.take(series, LONG);
                Turn second = turns.take(series, LONG)) {
            Turn third = turns.take(series, LONG);
            assertThat(first.expected().number()).isEqualTo(1);
            assertThat(second.expected().number()).isEqualTo(2);
            assertThat(third.expected().number()).isEqualTo(3);

            third.close();
            try (Turn fourth = turns.take(series, LONG)) {
                assertThat(fourth.expected().number()).isEqualTo(3);
            }
        }
        try (Turn later = turns.take(series, LONG)) {
            assertThat(later.expected().number()).isEqualTo(1);
        }
    }

    @Test
    void it_waits_for_those_before_it_and_follows_the_number_that_the_last_of_them_was_given() {
        try (Turn first = turns.take(series, LONG);
                Turn second = turns.take(series, LONG)) {
            CompletableFuture<Long> number =
                    CompletableFuture.supplyAsync(() -> second.await().number(), Thread::startVirtualThread);
            assertThat(number).isNotDone();

            first.numbered(new Given(first.expected(), "a hash"));

            assertThat(number.join()).isEqualTo(2);
            assertThat(second.await().previousHash()).isEqualTo("a hash");
        }
    }

    @Test
    void what_it_was_given_and_could_not_keep_is_no_more() {
        try (Turn first = turns.take(series, LONG);
                Turn second = turns.take(series, SHORT)) {
            first.numbered(new Given(first.expected(), "a hash"));
            assertThat(second.expected().previousHash()).isEqualTo("a hash");

            first.expected();

            assertThat(second.await().number()).isEqualTo(1);
            assertThat(second.await().previousHash()).isNotEqualTo("a hash");
        }
    }

    @Test
    void who_has_waited_long_enough_goes_on_without_those_before_it() {
        try (Turn first = turns.take(series, LONG);
                Turn second = turns.take(series, SHORT)) {
            assertThat(first.expected().number()).isEqualTo(1);
            assertThat(second.expected().number()).isEqualTo(2);

            assertThat(second.await().number()).isEqualTo(1);
        }
    }

    @Test
    void who_is_interrupted_while_it_waits_goes_no_further_and_other_series_wait_for_nobody() {
        try (Turn first = turns.take(series, LONG);
                Turn second = turns.take(series, LONG);
                Turn elsewhere = turns.take(series(), LONG)) {
            assertThat(first.expected().number()).isEqualTo(1);
            assertThat(elsewhere.await().number()).isEqualTo(1);
            CompletableFuture<Throwable> why = new CompletableFuture<>();
            Thread waiting = Thread.startVirtualThread(() -> {
                try {
                    second.await();
                } catch (IllegalStateException stopped) {
                    why.complete(stopped);
                }
            });
            await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

            waiting.interrupt();

            assertThat(why.join()).hasMessageContaining("the service stops");
        }
    }

    private static SeriesOwner series() {
        EntityId entity = new EntityId(EventIds.next());
        return new SeriesOwner(entity, "turns", ZoneId.of("Europe/Berlin"), SeriesKind.INVOICE);
    }
}
